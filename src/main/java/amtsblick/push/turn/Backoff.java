// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.turn;

import amtsblick.fetch.Courier;
import java.time.Duration;
import java.util.List;

/** How long to wait after a delivery that came to nothing: the schedule that Standard Webhooks recommends (specification, "Retries"). */
public final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private Backoff() {}

    /**
     * As long as the receiver asked for, at least.
     *
     * @param failures how many there were in a row before this one
     */
    public static Duration after(int failures, Courier.Outcome outcome) {
        Duration usual = WAITS.get(Math.min(failures, WAITS.size() - 1));
        return outcome.pause().compareTo(usual) > 0 ? outcome.pause() : usual;
    }
}
