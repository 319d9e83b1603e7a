// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.NewsItem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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

    /** Some items of a group. Who labels them by other rules takes them out of it, so asking again goes on. */
    List<NewsItem> some(String source, String rules, int most);
}
