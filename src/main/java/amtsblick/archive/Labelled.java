// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** Which rules the items were labelled by, and their stories: what labelling them anew asks for. Counted, never guessed from a sample. */
public interface Labelled {

    /**
     * Items of one source labelled by one version of the rules.
     *
     * @param source id of the source
     * @param rules the version their labels carry
     * @param items how many
     */
    record Group(String source, String rules, long items) {}

    /** How many items of which source carry labels of which rules. */
    List<Group> groups();

    /** Gives the id and story of every item that was kept first up to this place of {@link Items#page}. */
    void stories(long upTo, BiConsumer<String, Optional<String>> consumer);

    /** The place of the item that was kept last. */
    long lastPlace();

    /**
     * Of the next items, in the order in which they were kept first, those that are wanted: neighbours, so that who writes them anew
     * writes each page of the store once.
     *
     * @param most so many are looked at
     * @param wanted asked of each with its source and the version that its labels carry
     */
    Items.Page page(long after, int most, BiPredicate<String, String> wanted);
}
