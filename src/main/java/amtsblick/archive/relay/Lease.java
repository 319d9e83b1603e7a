// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.relay;

import amtsblick.config.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's wish to be told what is new in one of our feeds, for a time (WebSub, 5.1).
 *
 * @param topic the feed's public address, as its self link has it
 * @param callback where to tell it
 * @param secret what deliveries are signed with
 * @param until when the wish ends unless it is renewed
 * @param told the number of the last change that the subscriber knows of or need not know of
 * @param failures how many deliveries in a row came to nothing
 * @param due before then it is not tried again
 */
public record Lease(
        String topic, URI callback, Optional<Secret> secret, Instant until, long told, int failures, Instant due) {

    /** The same after a delivery that was taken. */
    public Lease told(long upTo) {
        return new Lease(topic, callback, secret, until, upTo, 0, Instant.EPOCH);
    }

    /** The same after one that was not. */
    public Lease failed(Instant again) {
        return new Lease(topic, callback, secret, until, told, failures + 1, again);
    }
}
