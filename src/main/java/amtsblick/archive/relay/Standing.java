// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.relay;

import java.time.Instant;

/**
 * How far a receiver has been told.
 *
 * @param receiver its name
 * @param told the number of the last change that was told or passed over
 * @param failures how many deliveries in a row came to nothing
 * @param due before then it is not tried again
 * @param stopped whether it said that it is gone for good (410)
 */
public record Standing(String receiver, long told, int failures, Instant due, boolean stopped) {

    /** One that begins with what comes after this change. */
    public static Standing from(String receiver, long told) {
        return new Standing(receiver, told, 0, Instant.EPOCH, false);
    }

    /** The same after this change was told or passed over. */
    public Standing told(long number) {
        return from(receiver, number);
    }

    /** The same after a delivery that was not taken. */
    public Standing failed(Instant again) {
        return new Standing(receiver, told, failures + 1, again, false);
    }

    /** The same after its receiver is gone. */
    public Standing gone() {
        return new Standing(receiver, told, failures + 1, due, true);
    }
}
