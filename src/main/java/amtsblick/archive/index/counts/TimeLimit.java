// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/** Ends one search in time and remembers whether it had to. Used by one thread. */
public final class TimeLimit implements QueryTimeout {
    private static final int MANY = 0x3ff;

    private final long start = System.nanoTime();
    private final long nanos;
    private boolean passed;

    public TimeLimit(long millis) {
        nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public boolean shouldExit() {
        passed = passed || System.nanoTime() - start > nanos;
        return passed;
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
