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

class HostPacingTest {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final HostPacing pacing = new HostPacing();

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
    void letsNoHostWaitForAnother() throws Exception {
        pacing.inTurn("a", Duration.ofHours(1), () -> 0);
        assertThat(pacing.quiet("a")).isGreaterThan(Duration.ofMinutes(59));
        assertThat(pacing.quiet("b")).isZero();
        assertThat(pacing.inTurn("b", PAUSE, () -> 1)).isEqualTo(1);
    }

    @Test
    void keepsTheDistanceAfterAFailureToo() {
        assertThatThrownBy(() -> pacing.inTurn("a", Duration.ofHours(1), () -> {
                    throw new IOException("no server");
                }))
                .hasMessage("no server");
        assertThat(pacing.quiet("a")).isPositive();
    }
}
