// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Everything ever collected. See the package's documentation for the contract. Safe for use by many threads. */
public interface Archive extends AutoCloseable {

    /**
     * Keeps the items of one visit together with the visit, durably, in one commit; returns when both are on disk. Items
     * that are known already are merged with {@link NewsItem#seenAgain}.
     *
     * @throws ArchiveException when the engine cannot write (disk full, closed); nothing of this call is kept then
     */
    Added add(Collection<NewsItem> items, Visit visit);

    /** Keeps items without a visit: imports and repairs. */
    Added add(Collection<NewsItem> items);

    /** How many items were new, and how many had changed. */
    record Added(int fresh, int changed) {}

    /** One page of the items that match, with facets, as of the last refresh. */
    NewsPage find(NewsQuery query);

    /** The item with this id, as of the last refresh. */
    Optional<NewsItem> get(String id);

    /** Items that read most like this one, best first, without itself. */
    List<NewsItem> related(NewsItem item, int most);

    /**
     * Items that read like this one and were published within so many days of it, the most alike first, without itself and
     * without those that have no date: for finding others that tell the same.
     */
    List<NewsItem> near(NewsItem item, int days, int most);

    /** The items of a story, oldest first, at most a hundred. */
    List<NewsItem> story(String id);

    /** Gives every item to {@code consumer}, in the order of their ids, from one consistent view. */
    void export(Consumer<NewsItem> consumer);

    /**
     * Writes every item anew, after a change of analysis or labels, without downtime: readers see the old state until the
     * new one is complete.
     *
     * @param change applied to each item; the identity to only rebuild the index
     * @param progress called with the number of items done
     */
    void rewrite(UnaryOperator<NewsItem> change, Consumer<Long> progress);

    /** Makes everything added so far visible to {@link #find} and {@link #get}. */
    void refresh();

    /** Changes whenever what {@link #find} sees has changed: for caches and ETags. Differs between archives and restarts. */
    String generation();

    /** How many items there are. */
    long size();

    @Override
    void close();
}
