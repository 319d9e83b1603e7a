// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.NewsItem;
import java.util.List;

/** Which rules the items were labelled by: what labelling them anew asks for. Counted, never guessed from a sample. */
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

    /** Some items of a group. Who labels them by other rules takes them out of it, so asking again goes on. */
    List<NewsItem> some(String source, String rules, int most);
}
