// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.week;

import amtsblick.bench.week.MadeUpFleet.Host;
import amtsblick.bench.week.MadeUpFleet.Publisher;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Counts what happens in the week. */
final class WeekTally {
    private static final int NEWS_BYTES = 30_000;
    private static final int NO_NEWS_BYTES = 300;
    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final double SECONDS_A_DAY = 86_400;
    private static final double MILLIS = 1_000;
    private static final double HOUR = 3_600;
    private static final double LATE = 600;

    private final Instant settled;
    private final Samples late = new Samples();
    private final Samples lateSettled = new Samples();
    private final Samples fresh = new Samples();
    private final Map<Host, Samples> lateByHost = new HashMap<>();
    private final Map<Host, Samples> lateSettledByHost = new HashMap<>();
    private final Map<Long, Integer> perSecond = new HashMap<>();
    private long failed;
    private long bytes;
    private double busySeconds;

    /** @param settled when the sources have found their rhythm */
    WeekTally(Instant settled) {
        this.settled = settled;
    }

    /** Many numbers, kept as they are. */
    private static final class Samples {
        private double[] values = new double[16];
        private int count;

        void add(double value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        /** The value that this share of the others does not exceed; zero where there is none. */
        double quantile(double share) {
            double[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (count * share))];
        }
    }

    /** A visit begins. */
    void began(Host host, Visit before, Instant now) {
        perSecond.merge(now.getEpochSecond(), 1, Integer::sum);
        if (before.last().isPresent()) { // a source that was never visited has no due time to be late for
            double seconds = Duration.between(before.due(), now).toMillis() / MILLIS;
            boolean quick = host.manner().answer().compareTo(QUICK) < 0;
            add(host, seconds, quick, late, lateByHost);
            if (!now.isBefore(settled)) {
                add(host, seconds, quick, lateSettled, lateSettledByHost);
            }
        }
    }

    private static void add(Host host, double seconds, boolean quick, Samples all, Map<Host, Samples> byHost) {
        all.add(seconds);
        if (quick) {
            byHost.computeIfAbsent(host, _ -> new Samples()).add(seconds);
        }
    }

    /** Whether a source published since it was visited last, at random moments; what is found is that old. */
    boolean published(Publisher publisher, Instant since, Instant now, Random random) {
        double gap = publisher.gap().toSeconds();
        double span = Duration.between(since, now).toSeconds();
        double at = -Math.log(1 - random.nextDouble()) * gap;
        boolean news = at < span;
        while (at < span) {
            fresh.add((span - at) / HOUR);
            at += -Math.log(1 - random.nextDouble()) * gap;
        }
        bytes += news ? NEWS_BYTES : NO_NEWS_BYTES;
        return news;
    }

    void failed() {
        failed++;
    }

    void took(Duration time) {
        busySeconds += time.toMillis() / MILLIS;
    }

    WeekResult result(int sources, int hosts, int nodes, int days, int seats) {
        long visits = perSecond.values().stream().mapToLong(Integer::longValue).sum();
        return new WeekResult(
                sources,
                hosts,
                nodes,
                days,
                visits,
                failed,
                perSecond.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                busySeconds / (days * SECONDS_A_DAY * seats),
                late.quantile(0.5),
                late.quantile(0.99),
                late.quantile(0.999),
                lateSettled.quantile(0.99),
                lateSettled.quantile(0.999),
                lateByHost.values().stream()
                        .mapToDouble(one -> one.quantile(0.99))
                        .max()
                        .orElse(0),
                (int) lateSettledByHost.values().stream()
                        .filter(one -> one.quantile(0.99) > LATE)
                        .count(),
                fresh.quantile(0.5),
                fresh.quantile(0.95),
                bytes / days);
    }
}
