// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import amtsblick.alert.subscription.LinkTokens.Purpose;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What a subscriber may do with what is theirs. Who holds the token of a mail is the subscriber. */
public final class OwnSubscriptions {
    private final Alerts alerts;
    private final AddressVault vault;
    private final LinkTokens tokens;
    private final InstantSource clock;

    public OwnSubscriptions(Alerts alerts, AddressVault vault, InstantSource clock) {
        this.alerts = alerts;
        this.vault = vault;
        this.clock = clock;
        tokens = new LinkTokens(vault);
    }

    /** A subscriber and all that is kept of them. */
    public record All(Subscriber subscriber, MailAddress address, List<Subscription> subscriptions) {
        Optional<Subscription> find(String id) {
            return subscriptions.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** Empty where the token is none of ours, or everything was deleted. */
    public Optional<All> of(String token) {
        return tokens.read(Purpose.MANAGE, token)
                .flatMap(alerts.subscriptions()::subscriber)
                .filter(subscriber -> subscriber.state() != State.BLOCKED)
                .map(subscriber -> new All(
                        subscriber,
                        vault.open(subscriber.sealed()),
                        alerts.subscriptions().of(subscriber.id())));
    }

    /** Brings one at other times. */
    public boolean change(All own, String subscription, Timing timing) {
        Optional<Subscription> one = own.find(subscription);
        one.ifPresent(found -> alerts.subscriptions().change(found.at(timing, clock.instant())));
        return one.isPresent();
    }

    /** Ends one. */
    public boolean end(All own, String subscription) {
        Optional<Subscription> one = own.find(subscription);
        one.ifPresent(found -> alerts.subscriptions().end(found.id()));
        return one.isPresent();
    }

    /** Nothing comes until {@link #resume}; what appears meanwhile does not come later. */
    public void pause(All own) {
        alerts.subscriptions().change(own.subscriber().in(State.PAUSED));
    }

    /** Ends a pause. */
    public void resume(All own) {
        alerts.subscriptions().change(own.subscriber().in(State.ACTIVE));
    }

    /** Mails in another language. */
    public void read(All own, String language) {
        alerts.subscriptions().change(own.subscriber().reading(language));
    }

    /** Forgets everything at once. */
    public void forget(All own) {
        alerts.subscriptions().forget(own.subscriber().id());
    }
}
