// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;
import java.util.Optional;

/**
 * A selection that comes to somebody.
 *
 * @param id random
 * @param subscriber the id of who gets it
 * @param selection its address on our site, which names it
 * @param asked when it was wished for
 * @param confirmed when the owner of the address agreed; empty as long as that is awaited
 * @param consent how: by a link in a mail, or as an imported list says
 * @param since the number of the last change that is none of its business
 * @param upTo the number of the last change that was sent or is on its way
 * @param due when it comes next
 */
public record Subscription(
        String id,
        String subscriber,
        String selection,
        Timing timing,
        Instant asked,
        Optional<Instant> confirmed,
        String consent,
        long since,
        long upTo,
        Instant due) {

    /** One that is wished for and not confirmed yet. */
    public static Subscription asked(String id, String subscriber, String selection, Timing timing, Instant now) {
        return new Subscription(id, subscriber, selection, timing, now, Optional.empty(), "", 0, 0, timing.after(now));
    }

    /** The same at other times. */
    public Subscription at(Timing other, Instant now) {
        return new Subscription(
                id, subscriber, selection, other, asked, confirmed, consent, since, upTo, other.after(now));
    }
}
