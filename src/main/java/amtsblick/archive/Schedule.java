// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

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
     * Claims sources whose visit is due, oldest due first, for this caller alone. A claim ends with {@link #record} or
     * {@link Archive#add} of its visit, or after {@code lease}, so that a crashed crawler blocks nothing.
     *
     * @param sources the ids that may be claimed; one never visited is due at once
     * @param most how many at most
     */
    List<Visit> claimDue(Collection<String> sources, Instant now, int most, Duration lease);

    /**
     * Claims one source for this caller alone, whether it is due or not: for an operator who does not want to wait.
     *
     * @return its last visit; empty where somebody else is visiting it now
     */
    Optional<Visit> claim(String source, Instant now, Duration lease);

    /** Keeps a visit that brought no items, durably, and ends its claim. */
    void record(Visit visit);

    /** The last visits by source id. */
    Map<String, Visit> visits();
}
