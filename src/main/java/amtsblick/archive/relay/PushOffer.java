// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.relay;

import amtsblick.config.Secret;
import java.net.URI;
import java.time.Instant;

/**
 * A source's offer to tell us when it has news, and what became of it.
 *
 * @param source the source's id
 * @param hub whom to ask
 * @param topic what to ask for: the feed's own name for itself
 * @param token the last part of the address where we are told; nobody else knows it
 * @param secret what the hub signs with
 * @param until how long the hub keeps telling us; {@link Instant#EPOCH} while it has not agreed
 * @param asked when it was asked last
 */
public record PushOffer(
        String source, URI hub, String topic, String token, Secret secret, Instant until, Instant asked) {

    /** The same, granted until then. */
    public PushOffer granted(Instant end) {
        return new PushOffer(source, hub, topic, token, secret, end, asked);
    }

    /** The same, asked for at this moment. */
    public PushOffer asked(Instant at) {
        return new PushOffer(source, hub, topic, token, secret, until, at);
    }

    /** Whether the hub has agreed to tell us at this moment. */
    public boolean isGranted(Instant now) {
        return until.isAfter(now);
    }
}
