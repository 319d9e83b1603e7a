// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the archive takes what we bring. While it does not (disk full), nobody is visited: what they say could not be kept. That
 * is said once when it begins and once when it ends. The visits that could not be kept are void: their sources are due
 * again, with the validators of the visit before, so nothing is missed.
 */
final class ArchiveHealth {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveHealth.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Schedule schedule;
    private final InstantSource clock;
    private final Map<String, Visit> unkept = new LinkedHashMap<>();
    private Optional<String> trouble = Optional.empty();
    private Instant nextTry = Instant.MIN;

    ArchiveHealth(Schedule schedule, InstantSource clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    synchronized Optional<String> trouble() {
        return trouble;
    }

    /** @param before the visit before the one that could not be kept */
    synchronized void failed(ArchiveException e, Visit before) {
        unkept.put(before.source(), before);
        failed(e);
    }

    synchronized void failed(ArchiveException e) {
        if (trouble.isEmpty()) {
            LOG.error("Nothing is visited until the archive works again: {}", e.getMessage());
        }
        trouble = Optional.of(String.valueOf(e.getMessage()));
        nextTry = clock.instant().plus(PATIENCE);
    }

    /** Whether there is no trouble, or no more: every few seconds the archive is tried with the visits that it refused. */
    synchronized boolean usable() {
        if (trouble.isEmpty()) {
            return true;
        }
        if (clock.instant().isBefore(nextTry)) {
            return false;
        }
        try {
            for (Visit visit : unkept.values()) {
                Shield.run(() -> {
                    schedule.record(visit);
                    return true;
                });
            }
        } catch (ArchiveException e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
            nextTry = clock.instant().plus(PATIENCE);
            return false;
        }
        unkept.clear();
        trouble = Optional.empty();
        LOG.info("The archive works again");
        return true;
    }
}
