// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.relay;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is remembered of those who are told of news without asking. Each call that writes is durable when it returns. */
public interface Relay {
    /** Every lease that is kept, ended ones too. */
    List<Lease> leases();

    /**
     * Keeps a lease, in place of an earlier one for the same topic and callback.
     *
     * @param most how many there may be in all; one more than that is not kept
     * @return whether it is kept
     */
    boolean keep(Lease lease, int most);

    /** Keeps what became of a delivery, unless the lease was ended meanwhile. */
    void delivered(Lease lease, Dispatch dispatch);

    /** Ends a lease. */
    void end(String topic, URI callback);

    /** How far this receiver has been told, where it has been told anything. */
    Optional<ReceiverState> state(String receiver);

    /** How far each receiver has been told that has been told anything, by its name. */
    Map<String, ReceiverState> states();

    /** Keeps how far a receiver has been told, and what was sent to it for that. */
    void keep(ReceiverState state, List<Dispatch> sent);

    /** Notes what was sent, and nothing else. */
    void note(Dispatch sent);

    /** What was sent of late, the latest first. */
    List<Dispatch> dispatches(int most);

    /** Forgets what was sent before then. */
    void forget(Instant before);

    /** What this source offered. */
    Optional<PushOffer> offer(String source);

    /** The offer for which we are told under this token. */
    Optional<PushOffer> offerUnder(String token);

    /** Keeps an offer, in place of an earlier one of the same source. */
    void keep(PushOffer offer);

    /** Forgets a source's offer. */
    void withdraw(String source);
}
