// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How what is known is found: for pages, feeds and the API. Shows what is durable, this process's own additions within moments,
 * those of others within a second. Goes on answering while the store does not. Safe for use by many threads.
 */
public interface Finding {

    /** How much of an answer is wanted; less is never counted in vain. */
    enum Extent {
        /** The items alone, as for a feed: the total is that of the items given, there are no counts. */
        ITEMS,
        /** Items and how many there are in all. */
        TOTAL,
        /** Items, total, and the counts of every further choice. */
        FACETS,
        /** Items, total, and the counts of what these items have: of a dimension that is chosen by, too, what occurs beside the choice. */
        WITHIN
    }

    /**
     * One page of the items that match.
     *
     * @throws ArchiveException when the index cannot answer
     */
    NewsPage find(NewsQuery query, Extent extent);

    /**
     * The same page, for whoever hands it on as all there is.
     *
     * @throws ArchiveException where the search was stopped early
     */
    static NewsPage whole(NewsPage page) {
        if (!page.isWhole()) {
            throw new ArchiveException("a part of the items was not found in time");
        }
        return page;
    }

    /** Those of these ids whose items match, on whatever page they would stand. */
    Set<String> matching(NewsQuery query, Collection<String> ids);

    /**
     * For each query the ids of those of these items that it finds, on whatever page, whether they are in the archive or not: for many
     * queries at once. All words must occur, also where {@link #find} would be content with some of them: whether an item belongs
     * to a selection must not depend on what else there is.
     */
    List<Set<String>> percolate(List<NewsItem> items, List<NewsQuery> queries);

    /** The item with this id as it is shown: without its full text and earlier versions. */
    Optional<NewsItem> get(String id);

    /** Items that read most like this one, best first, without itself, each with what both share. */
    List<Kin> related(NewsItem item, int most);

    /** The items of each of these stories, oldest first, at most a hundred of one; an unknown story is left out. */
    Map<String, List<NewsItem>> stories(Collection<String> ids);

    /** The text that was likely meant, in words of the archive; empty where what was typed finds as much. */
    Optional<String> spelling(String text);

    /** How the last word of a text may go on, the most frequent first of filters, then of words. */
    List<Suggestion> suggest(String text, int most);

    /** What filters are called. */
    FilterNames names();

    /**
     * Names the state that is shown, for caches and validators: two processes on one store that show the same give the same.
     * Changes with every change that is shown and with the analysis.
     */
    String generation();

    /** How many items can be found. */
    long size();

    /** Returns when everything that was durable at the time of the call can be found. */
    void refresh();
}
