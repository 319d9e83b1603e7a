// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes sources for this process alone, some at a time, and gives them out one after the other. What is held is renewed while its host
 * keeps us waiting, so that a lease may be short: a process that dies costs no more than one.
 */
final class Claims implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);
    private static final int TOGETHER = 16;

    private final Schedule schedule;
    private final Duration lease;
    private final InstantSource clock;
    private final Deque<String> rest;
    private final boolean dueOnly;
    private final Deque<Visit> waiting = new ArrayDeque<>();
    private final Set<String> held = new HashSet<>();
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("claims").factory());

    private Claims(
            Collection<String> sources, boolean dueOnly, Schedule schedule, Duration lease, InstantSource clock) {
        rest = new ArrayDeque<>(sources);
        this.dueOnly = dueOnly;
        this.schedule = schedule;
        this.lease = lease;
        this.clock = clock;
        long pause = lease.dividedBy(3).toMillis();
        renewing.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Of these sources those that are due, the oldest first, until none is. */
    static Claims ofDue(Collection<String> sources, Schedule schedule, Duration lease, InstantSource clock) {
        return new Claims(sources, true, schedule, lease, clock);
    }

    /** Each of these sources once, due or not, but for those that somebody else is visiting. */
    static Claims ofAll(Collection<String> sources, Schedule schedule, Duration lease, InstantSource clock) {
        return new Claims(sources, false, schedule, lease, clock);
    }

    /** The last visit of the next source, which is this process's alone now; empty where there is no more. */
    Optional<Visit> next() {
        synchronized (held) {
            if (waiting.isEmpty()) {
                held.clear();
                waiting.addAll(claim());
                waiting.forEach(visit -> held.add(visit.source()));
            }
            return Optional.ofNullable(waiting.poll());
        }
    }

    private List<Visit> claim() {
        if (dueOnly) {
            return schedule.claimDue(rest, clock.instant(), TOGETHER, lease);
        }
        Optional<Visit> claimed = Optional.empty();
        while (claimed.isEmpty() && !rest.isEmpty()) {
            claimed = schedule.claim(rest.poll(), clock.instant(), lease);
        }
        return claimed.stream().toList();
    }

    /** Where the archive cannot write now it is tried again: a lease outlasts two such tries. */
    private void renew() {
        synchronized (held) {
            try {
                schedule.renew(List.copyOf(held), clock.instant(), lease);
            } catch (ArchiveException e) {
                LOG.debug("Claims could not be renewed", e);
            } catch (RuntimeException | Error e) {
                LOG.error("A fault in the program, met while renewing claims", e);
            }
        }
    }

    /** Gives back what was not visited. */
    @Override
    public void close() {
        renewing.shutdownNow();
        if (!waiting.isEmpty()) {
            try {
                schedule.release(waiting.stream().map(Visit::source).toList());
            } catch (ArchiveException e) {
                LOG.debug("Claims could not be given back, they expire", e);
            }
        }
    }
}
