// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.keeping;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.news.NewsItem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The three ways to write what is known, never mixed: a source said it ({@link #report}), we learned it ({@link #amend}), it is
 * brought back ({@link #restore}). Each is one transaction, durable when it returns, and each change gets the next number of {@link
 * Changes}. Safe for use by many threads.
 */
public interface Keeping {

    /**
     * Keeps what a visit brought: its items, its record and its log lines, all or nothing. Items that are known already are
     * merged with {@link NewsItem#seenAgain}, or {@link NewsItem#takenOverBy} where {@link Report#owners} says so: a story and the first sight are never touched by a report, and labels only where the
     * wording they belong to has changed.
     *
     * @param ids the items that it is about
     * @param maker makes the report of knowing which of them are known already. Called inside the transaction, one at a time: quick,
     *     and without asking the archive; once more where the first try could not be written
     * @throws ArchiveException when the store cannot write (disk full, closed); nothing of this call is kept then
     */
    Kept report(Collection<String> ids, Function<Set<String>, Report> maker);

    /** The same where nothing depends on what is known. */
    default Reported report(Report report) {
        return report(List.of(), _ -> report).counts();
    }

    /** What was kept. */
    record Kept(Report report, Reported counts) {}

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
}
