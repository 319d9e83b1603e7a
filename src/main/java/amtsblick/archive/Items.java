// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.keeping.Keeping;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is known: every item with its earlier versions, as it is durable at the moment of asking. {@link Keeping} writes them. Safe for
 * use by many threads.
 */
public interface Items {

    /** The item with this id, with all that was kept of it. */
    Optional<NewsItem> get(String id);

    /** The items with these ids, in the order of ids; unknown ones are left out. */
    List<NewsItem> get(Collection<String> ids);

    /**
     * What an item that a source reports now may have been before: what is known under one of these ids, also under one that it got
     * with another link, and what the source reported under one of these titles or guids. Of those with one title or guid, the latest.
     *
     * @param names titles and guids as {@link amtsblick.news.Recognition} reads them
     */
    List<Known> alike(String source, Collection<String> ids, Collection<String> names);

    /**
     * An item as far as it is needed to know it again.
     *
     * @param headline what its source says at present, with the date it prints at present
     */
    record Known(String id, String source, Headline headline) {}

    /** Those items of a source that are dated after {@code since}. */
    List<Young> young(String source, Instant since);

    /**
     * An item as far as it is needed to ask whether it is still there.
     *
     * @param dated what it is sorted by
     * @param withdrawn whether it is marked so
     * @param asked when its address was asked last
     * @param missing since when nothing was found there
     */
    record Young(
            String id,
            URI link,
            Instant dated,
            boolean withdrawn,
            Optional<Instant> asked,
            Optional<Instant> missing) {}

    /** How many items there are. */
    long size();

    /**
     * Gives every item to {@code consumer}, in the order of their ids, from one consistent state of the store. What lies on damaged
     * bytes is left out and named; what is found beside a damaged list of ids comes last.
     */
    Exported export(Consumer<NewsItem> consumer);

    /**
     * What an export came to.
     *
     * @param number the number of the last change it shows
     * @param unreadable the ids of items that are damaged
     */
    record Exported(long number, List<String> unreadable) {}

    /** A page of items in the order in which they were kept first, whatever happens meanwhile. */
    Page page(long after, int most);

    /**
     * Items and where the next page begins.
     *
     * @param next to be given to the next call; the same as before where there are no more
     */
    record Page(List<NewsItem> items, long next) {}

    /** Items whose date to sort by lies from {@code from} (inclusive) to {@code until} (exclusive), by that date. */
    void between(Instant from, Instant until, Consumer<NewsItem> consumer);
}
