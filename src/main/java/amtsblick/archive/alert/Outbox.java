// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mails on their way. A subscriber has at most one with news at a time, so what is refused goes back and comes with the next. Every call is
 * one transaction, durable when it returns: the order of {@link #add}, {@link #begin}, handing over and {@link #sent} decides what a crash
 * can do, see {@code amtsblick.alert.mail}.
 */
public interface Outbox {
    /**
     * A mail with news to be put here.
     *
     * @param next when each of its subscriptions comes again, and those that were due and have too little
     */
    record Addition(QueuedMail mail, Map<String, Instant> next) {}

    /**
     * Puts mails here and moves their subscriptions on, all in one transaction. Left out is the mail of a subscriber who has one on the way already,
     * or one of whose subscriptions is not as it was.
     *
     * @return the ids of those that were put here
     */
    Set<String> add(Collection<Addition> additions);

    /** When the oldest of those was made that nobody has tried to send yet. */
    Optional<Instant> oldestUntried();

    /** What is to be tried now, confirmations first, at most so many. */
    List<QueuedMail> due(Instant now, int most);

    /** They are about to be handed over, one after the other. */
    void begin(Collection<String> mails, Instant now);

    /** It was taken; the subscriber's mails arrive. */
    void sent(String mail, Instant now);

    /** It is tried again later. */
    void defer(String mail, Instant next, String why);

    /**
     * It will not be taken. Its subscriptions are set back, so that what it brought comes with the next.
     *
     * @param most after so many in a row, none that arrived between them, the subscriber gets none any more
     */
    void refuse(String mail, Instant now, String why, int most);

    /** A mail that was sent has come back; as {@link #refuse}, but what it brought is not sent again. */
    boolean bounced(String mail, int most);

    /** It brings nothing any more, as all of it was removed. */
    void drop(String mail);

    /** What was being handed over when the program ended, to be sent again under the same id. Returns how many. */
    int recover(Instant now);

    /** How many of a kind were put here for a subscriber since then. */
    long count(String subscriber, QueuedMail.Kind kind, Instant since);

    /** What is remembered of a subscriber's mails, in the order in which they were made. */
    List<QueuedMail> of(String subscriber);

    /** Who a mail went to, as long as that is remembered. */
    Optional<String> recipient(String mail);

    /** Forgets what was sent and what was refused before, and what was refused before one that was sent so long ago and did not come back. */
    void forget(Instant sentBefore, Instant refusedBefore);
}
