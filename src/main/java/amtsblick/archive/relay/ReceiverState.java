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
public record ReceiverState(String receiver, long told, int failures, Instant due, boolean stopped) {

    /** One that begins with what comes after this change. */
    public static ReceiverState from(String receiver, long told) {
        return new ReceiverState(receiver, told, 0, Instant.EPOCH, false);
    }

    /** The same after this change was told or passed over. */
    public ReceiverState told(long number) {
        return from(receiver, number);
    }

    /** The same after a delivery that was not taken. */
    public ReceiverState failed(Instant again) {
        return new ReceiverState(receiver, told, failures + 1, again, false);
    }

    /** The same after its receiver is gone. */
    public ReceiverState gone() {
        return new ReceiverState(receiver, told, failures + 1, due, true);
    }
}
