// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.week;

import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hosts with sources, the same at every run with one seed. Few hosts have many sources, as portals do; most have one or two. */
final class MadeUpFleet {
    private static final double SHORTEST_GAP_HOURS = 2;
    private static final double LONGEST_GAP_HOURS = 60 * 24;

    private MadeUpFleet() {}

    /**
     * How a host behaves.
     *
     * @param answer how long it takes for an answer, half of the time
     * @param down how much of the time it does not answer at all, in stretches of hours
     * @param busy how much of the time it asks to come back in an hour (429)
     */
    record Manner(Duration answer, double down, double busy) {}

    /** A source that publishes so often. */
    record Publisher(Source source, Duration gap) {}

    /** A host and what is read there. */
    record Host(String name, Manner manner, List<Publisher> publishers) {}

    static List<Host> of(int sources, int hosts, long seed) {
        Random random = new Random(seed);
        int[] counts = counts(sources, hosts, random);
        List<Host> all = new ArrayList<>();
        for (int i = 0; i < hosts; i++) {
            String name = "host" + i + ".example";
            List<Publisher> publishers = new ArrayList<>();
            for (int j = 0; j < counts[i]; j++) {
                Source source = Source.of("h" + i + "s" + j, URI.create("https://" + name + "/" + j), SourceKind.FEED)
                        .source();
                publishers.add(new Publisher(source, gap(random)));
            }
            all.add(new Host(name, manner(random), List.copyOf(publishers)));
        }
        return all;
    }

    /** Each host has one; of the rest, a host gets another in proportion to what it has (Yule, Simon). */
    private static int[] counts(int sources, int hosts, Random random) {
        int[] counts = new int[hosts];
        int[] owner = new int[sources];
        for (int i = 0; i < sources; i++) {
            int host = i < hosts ? i : owner[random.nextInt(i)];
            owner[i] = host;
            counts[host]++;
        }
        return counts;
    }

    /** Equally likely on a scale of ratios. */
    private static Duration gap(Random random) {
        double ratio = Math.pow(LONGEST_GAP_HOURS / SHORTEST_GAP_HOURS, random.nextDouble());
        return Duration.ofSeconds((long) (SHORTEST_GAP_HOURS * ratio * 3600));
    }

    /** Of a hundred hosts 85 are quick, 8 slow, 4 often down and 3 often too busy. */
    private static Manner manner(Random random) {
        int kind = random.nextInt(100);
        Duration quick = Duration.ofMillis(100 + random.nextInt(900));
        if (kind < 85) {
            return new Manner(quick, 0.002, 0);
        }
        if (kind < 93) {
            return new Manner(Duration.ofSeconds(5 + random.nextInt(20)), 0.01, 0);
        }
        return kind < 97 ? new Manner(quick, 0.2, 0) : new Manner(quick, 0.01, 0.2);
    }
}
