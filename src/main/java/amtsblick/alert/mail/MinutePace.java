// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many mails a minute and no more. For one thread. */
final class MinutePace {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int perMinute;
    private final Deque<Instant> latest = new ArrayDeque<>();

    MinutePace(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Whether one more may go; it is counted then. */
    boolean takes(Instant now) {
        while (!latest.isEmpty() && !latest.peekFirst().plus(WINDOW).isAfter(now)) {
            latest.removeFirst();
        }
        if (latest.size() >= perMinute) {
            return false;
        }
        latest.addLast(now);
        return true;
    }
}
