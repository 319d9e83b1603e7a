// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.keeping.Keeping;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is remembered of each source's visits, and who is visiting now. Survives a restart. */
public interface Schedule {

    /**
     * Claims sources whose visit is due, oldest due first, for this process alone. A claim ends with {@link #record} or
     * {@link Keeping#report} of its visit, or {@code lease} after {@code now}, so that a crashed crawler blocks nothing.
     *
     * @param sources the ids that may be claimed; one never visited is due at once
     * @param most how many at most
     */
    List<Visit> claimDue(Collection<String> sources, Instant now, int most, Duration lease);

    /**
     * Claims one source for this process alone, whether it is due or not: for an operator who does not want to wait.
     *
     * @return its last visit; empty where somebody else is visiting it now
     */
    Optional<Visit> claim(String source, Instant now, Duration lease);

    /**
     * Prolongs claims of this process that have not ended: for whoever claims several sources of a host and visits one after the
     * other.
     *
     * @return those that are still its own
     */
    Collection<String> renew(Collection<String> sources, Instant now, Duration lease);

    /** Gives claims of this process back without a visit. */
    void release(Collection<String> sources);

    /**
     * Keeps a visit that brought no items, and ends its claim. It is seen at once and durable within a second: losing it would cost
     * no item, only the same question once more, and a round in which nothing changed need not write for each source apart.
     */
    void record(Visit visit, List<Exchange> exchanges);

    /** The last visit to a source. */
    Optional<Visit> visit(String source);

    /** The last visits by source id. */
    Map<String, Visit> visits();

    /** What was asked of hosts of late, oldest first: bounded by age and number. */
    List<Exchange> exchanges();
}
