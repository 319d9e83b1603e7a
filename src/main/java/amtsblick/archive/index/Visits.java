// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Visits and claims in memory. What is here of visits lies in the last commit too; claims need no disk, because the process that
 * holds them is the only one on this archive: when it ends, nobody is visiting.
 */
final class Visits {
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, Instant> claimedUntil = new HashMap<>();

    synchronized List<Visit> claimDue(Collection<String> sources, Instant now, int most, Duration lease) {
        List<Visit> claimed = sources.stream()
                .map(this::last)
                .filter(visit -> !visit.due().isAfter(now) && isFree(visit.source(), now))
                .sorted(Comparator.comparing(Visit::due).thenComparing(Visit::source))
                .limit(most)
                .toList();
        claimed.forEach(visit -> claimedUntil.put(visit.source(), now.plus(lease)));
        return claimed;
    }

    synchronized Optional<Visit> claim(String source, Instant now, Duration lease) {
        if (!isFree(source, now)) {
            return Optional.empty();
        }
        claimedUntil.put(source, now.plus(lease));
        return Optional.of(last(source));
    }

    private Visit last(String source) {
        return visits.getOrDefault(source, Visit.first(source, Instant.EPOCH));
    }

    private boolean isFree(String source, Instant now) {
        return !claimedUntil.getOrDefault(source, Instant.MIN).isAfter(now);
    }

    /** Takes over a visit that is durable now, and ends its claim. */
    synchronized void put(Visit visit) {
        visits.put(visit.source(), visit);
        claimedUntil.remove(visit.source());
    }

    synchronized Map<String, Visit> all() {
        return Map.copyOf(visits);
    }
}
