// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostPacingTest {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final HostPacing pacing = new HostPacing(2, Duration.ofSeconds(1), HostTurns.ALONE);

    @Test
    void sendsOneAtATimeAndKeepsTheDistance() {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Long> starts = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                threads.submit(() -> pacing.inTurn("a", PAUSE, () -> {
                    starts.add(System.nanoTime());
                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                    Thread.sleep(5);
                    return under.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(1);
        assertThat(starts).hasSize(5);
        for (int i = 1; i < starts.size(); i++) {
            assertThat(Duration.ofNanos(starts.get(i) - starts.get(i - 1))).isGreaterThanOrEqualTo(PAUSE);
        }
    }

    @Test
    @Timeout(10)
    void letsNoHostWaitForAnother() throws Exception {
        pacing.inTurn("a", Duration.ofHours(1), () -> 0);
        assertThat(pacing.inTurn("b", PAUSE, () -> 1)).isEqualTo(1);
    }

    @Test
    @Timeout(10)
    void givesNoPlaceToThoseWhoWaitForTheirHost() throws Exception {
        HostPacing one = new HostPacing(1, Duration.ofSeconds(1), HostTurns.ALONE);
        one.inTurn("a", Duration.ofHours(1), () -> 0);
        Thread waiting = Thread.ofVirtual()
                .start(() -> assertThatThrownBy(() -> one.inTurn("a", PAUSE, () -> 1))
                        .isInstanceOf(InterruptedException.class));
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(one.inTurn("b", PAUSE, () -> 2)).isEqualTo(2);
        waiting.interrupt();
        waiting.join();
    }

    @Test
    void asksNoMoreHostsAtOnceThanItMay() {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                String host = "host" + i;
                threads.submit(() -> pacing.inTurn(host, PAUSE, () -> {
                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                    Thread.sleep(5);
                    return under.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void keepsTheDistanceAfterAFailureToo() throws Exception {
        long[] failed = new long[1];
        assertThatThrownBy(() -> pacing.inTurn("a", PAUSE, () -> {
                    failed[0] = System.nanoTime();
                    throw new IOException("no server");
                }))
                .hasMessage("no server");
        long next = pacing.inTurn("a", PAUSE, System::nanoTime);
        assertThat(Duration.ofNanos(next - failed[0])).isGreaterThanOrEqualTo(PAUSE);
    }
}
