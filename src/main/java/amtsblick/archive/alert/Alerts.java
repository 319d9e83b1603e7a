// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Duration;
import java.time.Instant;

/** What is kept so that a selection comes to its readers, by who asks for it. */
public interface Alerts {
    /** Who gets what and when. */
    Subscriptions subscriptions();

    /** Which items belong to the selections that somebody waits for. */
    Hits hits();

    /** Mails on their way. */
    Outbox outbox();

    /**
     * Of several processes on one store one brings news to readers: the first that asks, and again by the same, until its lease is over.
     *
     * @param who names the process
     * @return whether it is that one
     */
    boolean lead(String who, Instant now, Duration lease);

    /** How many there are of each, and nothing else of them. */
    AlertCounts counts();
}
