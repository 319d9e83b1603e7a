// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets what and when. Every call that changes something is one transaction. Safe for use by many threads. */
public interface Subscriptions {
    /** Who has the address with this keyed hash. */
    Optional<Subscriber> lookedUp(String lookup);

    Optional<Subscriber> subscriber(String id);

    Optional<Subscription> find(String id);

    /** All of one subscriber, in the order in which they were wished for, those that are not confirmed among them. */
    List<Subscription> of(String subscriber);

    /**
     * Keeps who subscribes and what is wished for, and the mail that asks for consent, all or nothing. Who wishes for it is told to
     * have been asked before where one with this hash is known by then: the subscription is that one's.
     */
    void ask(Subscriber subscriber, Subscription subscription, QueuedMail mail);

    /**
     * From now on it comes. Where its owner has this selection already it takes the place of that one, with whatever of it is on its way: what
     * changes are the times.
     *
     * @return whether it was waiting for that
     */
    boolean confirm(String subscription, String consent, Instant now);

    /**
     * Keeps one whose owner agreed elsewhere; it comes from now on.
     *
     * @param consent how and when
     * @return whether it was; not where the address has this selection already, or wants none
     */
    boolean admit(Subscriber subscriber, Subscription subscription, String consent, Instant now);

    /** The same at other times. */
    void change(Subscription subscription);

    /** Another state or language of a subscriber. One who goes on after a pause gets what comes from now on. */
    void change(Subscriber subscriber);

    /** Ends one, with whatever of it was on its way. */
    void end(String subscription);

    /** Forgets a subscriber with everything. */
    void forget(String subscriber);

    /**
     * Forgets what was never confirmed, and who has nothing else.
     *
     * @return how many subscriptions
     */
    int forgetUnconfirmed(Instant askedBefore);

    /** Those with something due who may get mails and have none on the way, at most so many. */
    List<String> due(Instant now, int most);

    /** They come next then; nothing was sent. */
    void postpone(Map<String, Instant> due);
}
