// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * How long something took, over and over, in milliseconds.
 *
 * @param runs how often it was done
 * @param found what it answered, added up over the first {@link #LEAST} runs, which are the same for whoever is compared
 * @param cpu of its thread; nothing of what the machine does beside it counts
 * @param wall by the clock
 */
public record Measured(int runs, long found, Percentiles cpu, Percentiles wall) {
    /** So often at least, however long it takes. */
    static final int LEAST = 10;

    private static final double MILLI = 1e6;
    private static final double NANOS = 1e9;

    /** Half of the runs took no longer than {@code p50}, all but one of a hundred no longer than {@code p99}. */
    public record Percentiles(double p50, double p99) {
        static Percentiles of(List<Long> nanos) {
            List<Long> sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            return new Percentiles(at(sorted, 0.50), at(sorted, 0.99));
        }

        private static double at(List<Long> sorted, double part) {
            return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(part * sorted.size()))) / MILLI;
        }
    }

    /** Asks for so many seconds to warm up and as long to be measured; the question is told which run it is. */
    static Measured of(double seconds, IntToLongFunction question) {
        new Meter().runs(seconds, question);
        return new Meter().runs(seconds, question);
    }

    /** Collects runs one by one, for what is to be compared run by run. */
    static final class Meter {
        private final List<Long> cpu = new ArrayList<>();
        private final List<Long> wall = new ArrayList<>();
        private long found;

        Measured runs(double seconds, IntToLongFunction question) {
            long end = System.nanoTime() + (long) (seconds * NANOS);
            while (cpu.size() < LEAST || System.nanoTime() < end) {
                run(question);
            }
            return times();
        }

        void run(IntToLongFunction question) {
            int number = cpu.size();
            long wallBegin = System.nanoTime();
            long cpuBegin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long answer = question.applyAsLong(number);
            cpu.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBegin);
            wall.add(System.nanoTime() - wallBegin);
            found += number < LEAST ? answer : 0;
        }

        Measured times() {
            return new Measured(cpu.size(), found, Percentiles.of(cpu), Percentiles.of(wall));
        }
    }
}
