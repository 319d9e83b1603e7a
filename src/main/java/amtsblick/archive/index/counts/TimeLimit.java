// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * Ends one search when it has worked long enough and remembers whether it had to. Work is the processor time of the thread that made it: a
 * search that waits for a busy processor or a cold disk is not cut for that, unless it waits too long. Used by one thread.
 */
public final class TimeLimit implements QueryTimeout {
    private static final int MANY = 0x3ff;

    /** How long a search may wait, beside its work. */
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongSupplier clock;
    private final LongSupplier work;
    private final long start;
    private final long idle;
    private final long nanos;
    private boolean passed;

    public TimeLimit(long millis) {
        this(millis, System::nanoTime, workOfThisThread());
    }

    /** @param work nanoseconds of the processor, as {@code clock} counts those of time */
    TimeLimit(long millis, LongSupplier clock, LongSupplier work) {
        this.clock = clock;
        this.work = work;
        start = clock.getAsLong();
        idle = work.getAsLong();
        nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Nobody counts the work of a virtual thread: there it is the time. */
    private static LongSupplier workOfThisThread() {
        return Thread.currentThread().isVirtual() || !THREADS.isCurrentThreadCpuTimeSupported()
                ? System::nanoTime
                : THREADS::getCurrentThreadCpuTime;
    }

    @Override
    public boolean shouldExit() {
        passed = passed || isOver();
        return passed;
    }

    private boolean isOver() {
        long taken = clock.getAsLong() - start;
        return taken > nanos && (taken - nanos > LONGEST_WAIT || work.getAsLong() - idle > nanos);
    }

    /** Asks the clock now and then only: for loops whose steps cost less than that. */
    public boolean passedAfter(int steps) {
        return (steps & MANY) == MANY ? shouldExit() : passed;
    }

    /** Whether something was left out because of it. */
    public boolean passed() {
        return passed;
    }
}
