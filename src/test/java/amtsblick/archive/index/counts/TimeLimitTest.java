// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private final AtomicLong clock = new AtomicLong(7);
    private final AtomicLong work = new AtomicLong(5);
    private final TimeLimit limit = new TimeLimit(100, clock::get, work::get);

    @Test
    void endsASearchThatWorkedLongEnough() {
        after(90, 90);
        assertThat(limit.shouldExit()).isFalse();
        after(20, 20);
        assertThat(limit.shouldExit()).isTrue();
        assertThat(limit.passed()).isTrue();
    }

    @Test
    void doesNotBlameASearchForABusyMachine() {
        after(9_000, 60);
        assertThat(limit.shouldExit()).isFalse();
        after(50, 50);
        assertThat(limit.shouldExit()).isTrue();
    }

    @Test
    void waitsForNoMachineForEver() {
        after(10_200, 1);
        assertThat(limit.shouldExit()).isTrue();
    }

    private void after(long millis, long ofWork) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        work.addAndGet(TimeUnit.MILLISECONDS.toNanos(ofWork));
    }
}
