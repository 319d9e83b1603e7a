// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.relay;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing that was sent, or was to be.
 *
 * @param receiver a receiver's name, or the host of a subscriber
 * @param message what names it on both sides
 * @param status the HTTP status of the answer; 0 where there was none
 * @param reason why there was none, in a few words; else empty
 */
public record Dispatch(Instant at, String receiver, String message, int status, String reason, Duration took) {
    /** Whether it was taken. */
    public boolean isTaken() {
        return status / 100 == 2;
    }
}
