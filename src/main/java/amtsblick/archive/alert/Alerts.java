// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

/** What is kept so that a selection comes to its readers, by who asks for it. */
public interface Alerts {
    /** Who gets what and when. */
    Subscriptions subscriptions();

    /** Which items belong to the selections that somebody waits for. */
    Hits hits();

    /** Mails on their way. */
    Outbox outbox();

    /** How many there are of each, and nothing else of them. */
    AlertCounts counts();
}
