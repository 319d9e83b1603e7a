// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.SecurityLog.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is written of a flood, and of what comes beside and after it. */
class SecurityLogTest {
    private final List<String> lines = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final SecurityLog log = new SecurityLog(lines::add, nanos::get);

    @Test
    void aFloodDoesNotFillTheLogAndHidesNothingElse() {
        for (int i = 0; i < 100_000; i++) {
            log.take(Event.TOO_MANY_REQUESTS, () -> "client=192.0.2.0 path=/");
        }
        log.take(Event.WRONG_CREDENTIALS, () -> "client=198.51.100.0");
        assertThat(lines)
                .hasSize(SecurityLog.MOST + 1)
                .startsWith("event=too-many-requests client=192.0.2.0 path=/")
                .endsWith("event=wrong-credentials client=198.51.100.0");
    }

    @Test
    void whatWasLeftOutIsSaidWithTheNext() {
        for (int i = 0; i < 25; i++) {
            log.take(Event.SLOW_READER, () -> "client=192.0.2.0");
        }
        lines.clear();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        log.take(Event.SLOW_READER, () -> "client=203.0.113.0");
        assertThat(lines).containsExactly("event=slow-reader left-out=15", "event=slow-reader client=203.0.113.0");
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        lines.clear();
        log.take(Event.SLOW_READER, () -> "client=203.0.113.0");
        assertThat(lines).as("said once").containsExactly("event=slow-reader client=203.0.113.0");
    }

    @Test
    void nobodyForgesALine() {
        log.take(Event.FOREIGN_FORM, () -> SecurityLog.pair("path", "/betrieb\nevent=nothing \"client=192.0.2.0"));
        assertThat(lines).containsExactly("event=foreign-form path=\"/betrieb event=nothing 'client=192.0.2.0\"");
    }
}
