// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When to try again: after a minute, then each time twice as long, up to two hours; given up after five days (RFC 5321, 4.5.4.1). */
final class RetryPauses {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration GIVEN_UP = Duration.ofDays(5);
    private static final int MOST_DOUBLINGS = 7;

    private RetryPauses() {}

    /**
     * Empty where it is time to give up.
     *
     * @param attempts how often it was tried
     * @param since when it was made
     */
    static Optional<Instant> next(int attempts, Instant since, Instant now) {
        return since.plus(GIVEN_UP).isBefore(now) ? Optional.empty() : Optional.of(now.plus(pause(attempts)));
    }

    /** Without an end, for what is nobody's fault but the server's. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.clamp(attempts - 1, 0, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
