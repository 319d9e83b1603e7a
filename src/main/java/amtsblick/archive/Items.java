// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.NewsItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is known: every item with its earlier versions. There are three ways to write, never mixed: a source said it ({@link
 * #report}), we learned it ({@link #amend}), it is brought back ({@link #restore}). Each is one transaction, durable when it
 * returns, and each change gets the next number of {@link Changes}. Safe for use by many threads.
 */
public interface Items {

    /**
     * Keeps what a visit brought: its items, its record and its log lines, all or nothing. Items that are known already are
     * merged with {@link NewsItem#seenAgain}, whose labels, story and first sight are never touched by a report.
     *
     * @throws ArchiveException when the store cannot write (disk full, closed); nothing of this call is kept then
     */
    Reported report(Report report);

    /** How many items were new, and how many had changed. */
    record Reported(int fresh, int changed) {}

    /**
     * Keeps what we learned of items, and touches nothing that a source said. What names an unknown item is passed over, and what
     * changes nothing gets no number.
     *
     * @return how many items are otherwise now
     */
    int amend(Collection<? extends Amendment> amendments);

    /**
     * Brings back items as they were exported: ids, first sight, earlier versions and stories. One that is known is replaced where
     * it differs.
     */
    Reported restore(Collection<NewsItem> items);

    /** The item with this id, with all that was kept of it. */
    Optional<NewsItem> get(String id);

    /** The items with these ids, in the order of ids; unknown and withdrawn ones are left out. */
    List<NewsItem> get(Collection<String> ids);

    /** Those of these ids that are known, withdrawn ones included: they are not to come back as news. */
    Set<String> known(Collection<String> ids);

    /** How many items there are, without the withdrawn ones. */
    long size();

    /**
     * Gives every item to {@code consumer}, in the order of their ids, from one consistent state of the store.
     *
     * @return the number of the last change it shows
     */
    long export(Consumer<NewsItem> consumer);

    /** A page of items in the order in which they were kept first, whatever happens meanwhile. */
    Page page(long after, int most);

    /**
     * Items and where the next page begins.
     *
     * @param next to be given to the next call; the same as before where there are no more
     */
    record Page(List<NewsItem> items, long next) {}

    /** Items that are dated from this moment on, in no order; for what looks at a few weeks at a time. */
    void since(Instant date, Consumer<NewsItem> consumer);
}
