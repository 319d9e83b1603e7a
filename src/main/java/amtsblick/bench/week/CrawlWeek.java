// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.week;

import amtsblick.archive.Schedule;
import amtsblick.bench.week.MadeUpFleet.Host;
import amtsblick.bench.week.MadeUpFleet.Publisher;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A week of crawling in virtual time, event by event. As in {@code crawl}: each host is looked at every few seconds, due sources are
 * claimed some at a time and visited one after the other with the host's pause between, and a node has so many seats, taken in turn.
 */
public final class CrawlWeek {
    private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration STRETCH = Duration.ofHours(3);
    private static final int TOGETHER = 16;
    private static final String SETUP = "simulation";

    private final Schedule schedule;
    private final CrawlSettings settings;
    private final NextVisit rule;
    private final List<Host> hosts;
    private final int seats;
    private final Random random;
    private final WeekTally tally;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final Map<String, Instant> free = new HashMap<>();
    private int taken;
    private long number;

    /**
     * @param schedule an empty one; it remembers what the week did
     * @param seats how many hosts are asked at the same moment, over all nodes
     */
    public CrawlWeek(Schedule schedule, CrawlSettings settings, int sources, int hosts, int seats, long seed) {
        this.schedule = schedule;
        this.settings = settings;
        this.hosts = MadeUpFleet.of(sources, hosts, seed);
        this.seats = seats;
        rule = new NextVisit(settings);
        random = new Random(seed + 1);
        tally = new WeekTally(BEGIN.plus(Duration.ofDays(1)));
    }

    private record Event(Instant at, long number, Runnable step) {}

    /** A host with claimed sources. */
    private record Turn(Host host, Map<String, Publisher> publishers, Deque<Visit> claimed) {}

    /** Goes through the week. */
    public WeekResult run(int days, int nodes) {
        Instant end = BEGIN.plus(Duration.ofDays(days));
        for (Host host : hosts) {
            Map<String, Publisher> publishers = new HashMap<>();
            host.publishers().forEach(one -> publishers.put(one.source().id(), one));
            // Nodes do not meet a hundred thousand new sources in one moment: they are added over the first hours.
            Instant first =
                    BEGIN.plusSeconds(random.nextInt((int) settings.interval().toSeconds() * 4));
            at(first, () -> look(new Turn(host, publishers, new ArrayDeque<>()), first));
        }
        while (!events.isEmpty() && events.peek().at().isBefore(end)) {
            events.poll().step().run();
        }
        int sources = hosts.stream().mapToInt(host -> host.publishers().size()).sum();
        return tally.result(sources, hosts.size(), nodes, days, seats);
    }

    private void at(Instant when, Runnable step) {
        events.add(new Event(when, number++, step));
    }

    /** Claims what is due at a host, or comes back when something is. */
    private void look(Turn turn, Instant now) {
        turn.claimed().addAll(schedule.claimDue(turn.publishers().keySet(), now, TOGETHER, settings.lease()));
        if (turn.claimed().isEmpty()) {
            Instant next = turn.publishers().keySet().stream()
                    .map(id -> schedule.visit(id).map(Visit::due).orElse(now))
                    .min(Comparator.naturalOrder())
                    .orElse(now);
            Instant seen = now.plusMillis(random.nextInt((int) LOOK.toMillis()));
            Instant again = next.isAfter(seen) ? next.plusMillis(random.nextInt((int) LOOK.toMillis())) : seen;
            at(again, () -> look(turn, again));
        } else {
            wait(turn, now);
        }
    }

    /** Waits for the host's pause and then for a seat, in turn. */
    private void wait(Turn turn, Instant now) {
        Instant ready = free.getOrDefault(turn.host().name(), now);
        if (ready.isAfter(now)) {
            at(ready, () -> wait(turn, ready));
        } else if (taken < seats) {
            visit(turn, now);
        } else {
            waiting.add(turn);
        }
    }

    private void visit(Turn turn, Instant now) {
        taken++;
        Visit before = turn.claimed().remove();
        tally.began(turn.host(), before, now);
        boolean down = isSo(turn.host(), now, turn.host().manner().down(), 1);
        boolean busy = !down && isSo(turn.host(), now, turn.host().manner().busy(), 2);
        Duration took = down ? TIMEOUT : answer(turn.host());
        Instant done = now.plus(took);
        free.put(turn.host().name(), done.plus(PAUSE));
        at(done, () -> done(turn, before, done, took, down, busy));
    }

    private void done(Turn turn, Visit before, Instant now, Duration took, boolean down, boolean busy) {
        taken--;
        Publisher publisher = Objects.requireNonNull(turn.publishers().get(before.source()));
        int failures = before.failures() + 1;
        if (down) {
            record(before, now, took, Outcome.FAILED, rule.afterSilence(publisher.source(), failures, now));
        } else if (busy) {
            Instant later = now.plus(Duration.ofHours(1));
            record(
                    before,
                    now,
                    took,
                    Outcome.LATER,
                    rule.afterLater(publisher.source(), failures, Optional.of(later), now));
        } else {
            boolean news = tally.published(publisher, before.lastSuccess().orElse(BEGIN), now, random);
            record(
                    before,
                    now,
                    took,
                    news ? Outcome.READ : Outcome.UNCHANGED,
                    rule.afterAnswer(
                            publisher.source(), before, Optional.of(publisher.gap()), news, Optional.empty(), now));
        }
        tally.took(took);
        if (!waiting.isEmpty()) {
            visit(waiting.remove(), now);
        }
        if (turn.claimed().isEmpty()) {
            look(turn, now);
        } else {
            schedule.renew(turn.claimed().stream().map(Visit::source).toList(), now, settings.lease());
            wait(turn, now);
        }
    }

    private void record(Visit before, Instant now, Duration took, Outcome outcome, Instant due) {
        boolean good = outcome == Outcome.READ || outcome == Outcome.UNCHANGED;
        var draft = before.draft()
                .visited(SETUP, now, took)
                .ended(outcome, good ? 200 : 0, List.of())
                .due(due);
        schedule.record((good ? draft.succeeded(now) : draft.failed()).visit(), List.of());
        if (!good) {
            tally.failed();
        }
    }

    /** Whether a host is in such a state now: it lasts for hours, and comes as often as its share says. */
    private static boolean isSo(Host host, Instant now, double share, int salt) {
        long stretch = now.getEpochSecond() / STRETCH.toSeconds();
        return share > 0 && new Random(host.name().hashCode() * 31L + stretch * 1_000_003L + salt).nextDouble() < share;
    }

    private Duration answer(Host host) {
        long usual = host.manner().answer().toMillis();
        return Duration.ofMillis((long) (usual * (0.5 + random.nextDouble() + (random.nextInt(50) == 0 ? 5 : 0))));
    }
}
