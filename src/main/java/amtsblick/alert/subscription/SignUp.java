// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import amtsblick.alert.subscription.LinkTokens.Purpose;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.QueuedMail.Kind;
import amtsblick.archive.alert.QueuedMail.Part;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * From the wish for a subscription to the consent of who owns the address. Who wishes learns nothing of the address: whether it is known,
 * had enough mails for today or wants none any more, the answer is the same.
 */
public final class SignUp {
    /** How long a wish waits for consent. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    /** So many requests for consent go to one address in a day. */
    public static final int MOST_A_DAY = 3;

    /** So many subscriptions one address may have. */
    public static final int MOST = 50;

    /** How consent was given, for the record. */
    public static final String BY_LINK = "link";

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_MAILBOXES = 50_000;

    private final Alerts alerts;
    private final AddressVault vault;
    private final LinkTokens tokens;
    private final InstantSource clock;

    /** How many questions went to which mailbox today, by its hash: whoever molests has a name for it that is new each time. */
    private final Cache<String, Integer> asked;

    public SignUp(Alerts alerts, AddressVault vault, InstantSource clock) {
        this.alerts = alerts;
        this.vault = vault;
        this.clock = clock;
        tokens = new LinkTokens(vault);
        asked = Caffeine.newBuilder()
                .maximumSize(MOST_MAILBOXES)
                .expireAfterWrite(DAY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /** What became of a confirmation. */
    public sealed interface Confirmed {
        /** It comes from now on. @param token to manage it */
        record Done(Subscription subscription, String token) implements Confirmed {}

        /** It was confirmed before. @param token to manage it */
        record Before(Subscription subscription, String token) implements Confirmed {}

        /** There is no such wish, or not any more. */
        record Unknown() implements Confirmed {}
    }

    /**
     * Keeps a wish and asks for consent.
     *
     * @param selection the address that names it
     * @param language of the mails
     */
    public void ask(MailAddress address, String selection, Timing timing, String language) {
        Instant now = clock.instant();
        String lookup = vault.lookup(address);
        Optional<Subscriber> known = alerts.subscriptions().lookedUp(lookup);
        if (known.filter(one -> isEnough(one, selection, now)).isPresent() || isMolested(address)) {
            return;
        }
        Subscriber subscriber = known.orElseGet(
                () -> new Subscriber(LinkTokens.newId(), lookup, vault.seal(address), language, State.ACTIVE, 0, now));
        Subscription wish = Subscription.asked(LinkTokens.newId(), subscriber.id(), selection, timing, now);
        QueuedMail mail = QueuedMail.of(
                LinkTokens.newId(), subscriber.id(), Kind.CONFIRMATION, now, List.of(new Part(wish.id(), 0, 0)));
        alerts.subscriptions().ask(subscriber, wish, mail);
    }

    /** Counts a question to this mailbox, and says whether it had enough of them before. */
    private boolean isMolested(MailAddress address) {
        String mailbox = vault.lookup(address.mailbox());
        Integer before = asked.getIfPresent(mailbox);
        return before != null && before >= MOST_A_DAY || asked.asMap().merge(mailbox, 1, Integer::sum) > MOST_A_DAY;
    }

    private boolean isEnough(Subscriber subscriber, String selection, Instant now) {
        List<Subscription> own = alerts.subscriptions().of(subscriber.id());
        boolean askedJustNow = own.stream()
                .anyMatch(one -> one.confirmed().isEmpty()
                        && one.selection().equals(selection)
                        && one.asked().isAfter(now.minus(Duration.ofMinutes(10))));
        return subscriber.state() == State.BLOCKED
                || own.size() >= MOST
                || askedJustNow
                || alerts.outbox().count(subscriber.id(), Kind.CONFIRMATION, now.minus(DAY)) >= MOST_A_DAY;
    }

    /** The wish that a link asks to confirm, as long as it waits. */
    public Optional<Subscription> waiting(String token) {
        return tokens.read(Purpose.CONFIRM, token)
                .flatMap(alerts.subscriptions()::find)
                .filter(wish -> wish.confirmed().isPresent()
                        || wish.asked().plus(PATIENCE).isAfter(clock.instant()));
    }

    /** Consents. Who had the same selection before gets it at the new times. */
    public Confirmed confirm(String token) {
        Optional<Subscription> wish = waiting(token);
        if (wish.isEmpty()) {
            return new Confirmed.Unknown();
        }
        Subscription asked = wish.get();
        String manage = tokens.of(Purpose.MANAGE, asked.subscriber());
        if (asked.confirmed().isPresent()) {
            return new Confirmed.Before(asked, manage);
        }
        Instant now = clock.instant();
        alerts.subscriptions().confirm(asked.id(), BY_LINK, now);
        alerts.subscriptions()
                .subscriber(asked.subscriber())
                .filter(one -> one.state() == State.BOUNCED)
                .ifPresent(one -> alerts.subscriptions().change(one.in(State.ACTIVE)));
        return new Confirmed.Done(asked, manage);
    }

    /** Who was asked and wants to be asked by nobody any more: only the hash of the address stays. */
    public boolean block(String token) {
        Optional<Subscriber> subscriber =
                waiting(token).map(Subscription::subscriber).flatMap(alerts.subscriptions()::subscriber);
        subscriber.ifPresent(one -> alerts.subscriptions().change(one.withoutAddress()));
        return subscriber.isPresent();
    }
}
