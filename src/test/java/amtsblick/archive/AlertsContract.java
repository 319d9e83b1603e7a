// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Hit;
import amtsblick.archive.alert.Outbox.Addition;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.QueuedMail.Kind;
import amtsblick.archive.alert.QueuedMail.Part;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store keeps of subscriptions, hits and mails. An engine's test extends this. */
public abstract class AlertsContract extends Engine {
    private static final Timing DAILY = new Timing(Frequency.DAILY, 7, DayOfWeek.MONDAY, 1);
    private static final String TH = "/?region=DE-TH";

    private Alerts alerts() {
        return archive.alerts();
    }

    private static Subscriber subscriber(String id) {
        return new Subscriber(id, "hash of " + id, "sealed " + id, "de", State.ACTIVE, 0, NOW);
    }

    private void admit(String id, String subscriber, Timing timing) {
        Subscription subscription = Subscription.asked(id, subscriber, TH, timing, now);
        assertThat(alerts().subscriptions().admit(subscriber(subscriber), subscription, "list 2025-01-01", now))
                .isTrue();
    }

    private void ask(Subscriber subscriber, String subscription, String selection, String mail) {
        alerts().subscriptions()
                .ask(
                        subscriber,
                        Subscription.asked(subscription, subscriber.id(), selection, DAILY, now),
                        QueuedMail.of(
                                mail, subscriber.id(), Kind.CONFIRMATION, now, List.of(new Part(subscription, 0, 0))));
    }

    private boolean add(String id, Part part) {
        return put(QueuedMail.of(id, "r", Kind.DIGEST, now, List.of(part)), Map.of());
    }

    private boolean put(QueuedMail mail, Map<String, Instant> next) {
        return alerts().outbox().add(List.of(new Addition(mail, next))).contains(mail.id());
    }

    private void send(String id) {
        alerts().outbox().begin(List.of(id), now);
        alerts().outbox().sent(id, now);
    }

    private Subscription s() {
        return alerts().subscriptions().find("s").orElseThrow();
    }

    private State state() {
        return alerts().subscriptions().subscriber("r").orElseThrow().state();
    }

    @Test
    void aWishWaitsForConsentAndThenBeginsWithWhatComesNext() {
        report(item("a", "Vorher"));
        ask(subscriber("r"), "s", TH, "m");
        assertThat(alerts().hits().watched()).isEmpty();
        assertThat(alerts().outbox().due(now, 10)).extracting(QueuedMail::id).containsExactly("m");
        assertThat(alerts().subscriptions().confirm("s", "link", now)).isTrue();
        assertThat(alerts().subscriptions().confirm("s", "link", now))
                .as("a second time")
                .isFalse();
        restart();
        assertThat(s().confirmed()).contains(now);
        assertThat(s().since()).isEqualTo(archive.changes().last());
        assertThat(s().timing()).isEqualTo(DAILY);
        assertThat(alerts().hits().watched()).containsExactly(TH);
        assertThat(alerts().subscriptions().lookedUp("hash of r")).contains(subscriber("r"));
    }

    @Test
    void whoConfirmsWhatTheyHaveAlreadyGetsItAtTheNewTimesAndMissesNothing() {
        admit("s", "r", new Timing(Frequency.WEEKLY, 18, DayOfWeek.FRIDAY, 1));
        add("m", new Part("s", 0, 7));
        report(item("a", "Danach"));
        ask(subscriber("r"), "s2", TH, "c");
        assertThat(alerts().subscriptions().confirm("s2", "link", now)).isTrue();
        assertThat(alerts().subscriptions().confirm("s2", "link", now))
                .as("a double click")
                .isFalse();
        assertThat(alerts().subscriptions().of("r"))
                .extracting(Subscription::id, Subscription::timing, Subscription::since, Subscription::upTo)
                .containsExactly(tuple("s2", DAILY, 0L, 7L));
        assertThat(alerts().outbox().due(now, 10))
                .filteredOn(mail -> mail.kind() == Kind.DIGEST)
                .extracting(QueuedMail::parts)
                .containsExactly(List.of(new Part("s2", 0, 7)));
    }

    @Test
    void oneAddressIsOneSubscriberHoweverOftenItIsGiven() {
        admit("s", "r", DAILY);
        Subscriber again = new Subscriber("other", "hash of r", "sealed anew", "en", State.ACTIVE, 0, now);
        ask(again, "s2", "/", "m");
        assertThat(alerts().subscriptions().of("r"))
                .extracting(Subscription::id)
                .containsExactlyInAnyOrder("s", "s2");
        assertThat(alerts().outbox().due(now, 10))
                .extracting(QueuedMail::subscriber)
                .containsExactly("r");
        Subscription same = Subscription.asked("s3", "other", TH, DAILY, now);
        assertThat(alerts().subscriptions().admit(again, same, "list 2025-01-01", now))
                .isFalse();
    }

    @Test
    void wishesThatNobodyConfirmsAreForgotten() {
        ask(subscriber("r"), "s", TH, "m");
        admit("t", "q", DAILY);
        assertThat(alerts().subscriptions().forgetUnconfirmed(now)).isZero();
        assertThat(alerts().subscriptions().forgetUnconfirmed(now.plusMillis(1)))
                .isEqualTo(1);
        assertThat(alerts().subscriptions().subscriber("r")).isEmpty();
        assertThat(alerts().outbox().due(now, 10)).isEmpty();
        assertThat(alerts().subscriptions().subscriber("q")).isPresent();
    }

    @Test
    void hitsAreKeptOnceInTheOrderOfChanges() {
        Hit first = new Hit(TH, "a", 3, NOW);
        alerts().hits().compared(5, List.of(first, new Hit(TH, "b", 5, NOW)), now);
        alerts().hits().compared(4, List.of(new Hit(TH, "a", 4, NOW)), now);
        assertThat(alerts().hits().comparedUpTo()).isEqualTo(5);
        assertThat(alerts().hits().of(TH, 0, 9)).extracting(Hit::item).containsExactly("a", "b");
        assertThat(alerts().hits().of(TH, 3, 9)).extracting(Hit::item).containsExactly("b");
        assertThat(alerts().hits().of(TH, Set.of("a", "c"))).containsExactly(first);
    }

    @Test
    void whoIsToldAtOnceIsDueWithTheFirstHit() {
        admit("s", "r", new Timing(Frequency.IMMEDIATELY, 7, DayOfWeek.MONDAY, 1));
        assertThat(alerts().subscriptions().due(now.plusSeconds(300), 10)).isEmpty();
        alerts().hits().compared(1, List.of(new Hit(TH, "a", 1, NOW)), now.plusSeconds(300));
        assertThat(alerts().subscriptions().due(now, 10)).isEmpty();
        assertThat(alerts().subscriptions().due(now.plusSeconds(300), 10)).containsExactly("r");
    }

    @Test
    void aMailAndHowFarItsSubscriptionsHaveComeAreBothKeptOrNeither() {
        admit("s", "r", DAILY);
        Instant next = now.plus(Duration.ofDays(2));
        QueuedMail mail = QueuedMail.of("m", "r", Kind.DIGEST, NOW, List.of(new Part("s", 0, 7)));
        assertThat(put(mail, Map.of("s", next))).isTrue();
        assertThat(s().upTo()).isEqualTo(7);
        assertThat(s().due()).isEqualTo(next);
        assertThat(add("m2", new Part("s", 7, 9))).as("one at a time").isFalse();
        send("m");
        assertThat(add("m3", new Part("s", 0, 9))).as("it has moved on").isFalse();
        assertThat(add("m4", new Part("s", 7, 9))).isTrue();
        assertThat(s().upTo()).isEqualTo(9);
    }

    @Test
    void whatWasBeingSentAtACrashIsSentAgainUnderItsId() {
        admit("s", "r", DAILY);
        add("m", new Part("s", 0, 7));
        alerts().outbox().begin(List.of("m"), now);
        restart();
        assertThat(alerts().outbox().due(now, 10)).isEmpty();
        assertThat(alerts().outbox().recover(now)).isEqualTo(1);
        assertThat(alerts().outbox().due(now, 10))
                .extracting(QueuedMail::id, QueuedMail::attempts, QueuedMail::parts)
                .containsExactly(tuple("m", 0, List.of(new Part("s", 0, 7))));
    }

    @Test
    void whatIsRefusedComesWithTheNextMailAndAfterThreeTimesNoneComes() {
        admit("s", "r", DAILY);
        for (int i = 1; i <= 3; i++) {
            add("m" + i, new Part("s", 0, 7));
            alerts().outbox().begin(List.of("m" + i), now);
            alerts().outbox().refuse("m" + i, now, "550 no such user", 3);
            assertThat(s().upTo()).isZero();
            assertThat(state()).isEqualTo(i < 3 ? State.ACTIVE : State.BOUNCED);
        }
        assertThat(alerts().subscriptions().due(now.plus(Duration.ofDays(9)), 10))
                .isEmpty();
        assertThat(add("m4", new Part("s", 0, 7))).isFalse();
    }

    @Test
    void mailsThatComeBackLaterCountTheSame() {
        admit("s", "r", DAILY);
        for (int i = 1; i <= 3; i++) {
            add("m" + i, new Part("s", i - 1, i));
            send("m" + i);
            assertThat(alerts().outbox().bounced("m" + i, 3)).isTrue();
            assertThat(alerts().outbox().bounced("m" + i, 3))
                    .as("the same once more")
                    .isFalse();
        }
        assertThat(alerts().outbox().bounced("unknown", 3)).isFalse();
        assertThat(state()).isEqualTo(State.BOUNCED);
        Subscriber bounced = alerts().subscriptions().subscriber("r").orElseThrow();
        alerts().subscriptions().change(bounced.in(State.ACTIVE));
        assertThat(alerts().subscriptions().subscriber("r").orElseThrow().bounces())
                .isZero();
    }

    @Test
    void onlyMailsInARowEndTheMailsInWhateverOrderTheyComeBack() {
        admit("s", "r", DAILY);
        for (int i = 1; i <= 7; i++) {
            add("m" + i, new Part("s", i - 1, i));
            send("m" + i);
        }
        for (int i : new int[] {1, 3, 7, 5}) {
            alerts().outbox().bounced("m" + i, 3);
        }
        assertThat(state()).as("every second arrives").isEqualTo(State.ACTIVE);
        alerts().outbox().bounced("m6", 3);
        assertThat(state()).isEqualTo(State.BOUNCED);
        alerts().subscriptions()
                .change(alerts().subscriptions().subscriber("r").orElseThrow().in(State.ACTIVE));
        add("m8", new Part("s", 7, 8));
        send("m8");
        alerts().outbox().bounced("m8", 3);
        assertThat(state()).as("who resumes begins anew").isEqualTo(State.ACTIVE);
    }

    @Test
    void aMailThatArrivedSettlesWhatCameBackBefore() {
        admit("s", "r", DAILY);
        for (int i = 1; i <= 4; i++) {
            add("m" + i, new Part("s", i - 1, i));
            send("m" + i);
            if (i != 3) {
                alerts().outbox().bounced("m" + i, 3);
            }
            now = now.plus(Duration.ofDays(30));
            alerts().outbox().forget(now.minus(Duration.ofDays(14)), now.minus(Duration.ofDays(100)));
        }
        assertThat(alerts().counts().mails()).as("the last alone").containsExactly(Map.entry("refused", 1L));
        assertThat(state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void whoIsForgottenLeavesNothingAndWhoIsBlockedAHash() {
        admit("s", "r", DAILY);
        add("m", new Part("s", 0, 7));
        alerts().subscriptions().forget("r");
        assertThat(alerts().counts().subscribers()).isEmpty();
        assertThat(alerts().counts().mails()).isEmpty();
        admit("t", "q", DAILY);
        alerts().subscriptions().change(subscriber("q").withoutAddress());
        assertThat(alerts().subscriptions().of("q")).isEmpty();
        assertThat(alerts().subscriptions().lookedUp("hash of q").orElseThrow().sealed())
                .isEmpty();
    }

    @Test
    void hitsAreForgottenWhenNobodyWaitsForTheirItems() {
        admit("s", "r", DAILY);
        List<Hit> hits = List.of(new Hit(TH, "a", 1, NOW), new Hit(TH, "b", 2, NOW), new Hit("/", "b", 2, NOW));
        alerts().hits().compared(2, hits, now);
        add("m", new Part("s", 0, 1));
        alerts().hits().forget(now.plusMillis(1));
        assertThat(alerts().hits().of(TH, 0, 9)).extracting(Hit::item).containsExactly("b");
        assertThat(alerts().hits().of("/", 0, 9))
                .as("it may have come with this one")
                .hasSize(1);
    }

    @Test
    void countsDefersAndForgetsMails() {
        admit("s", "r", DAILY);
        add("m", new Part("s", 0, 7));
        alerts().outbox().begin(List.of("m"), now);
        alerts().outbox().defer("m", now.plusSeconds(60), "greylisted ".repeat(50));
        assertThat(alerts().outbox().due(now, 10)).isEmpty();
        assertThat(alerts().outbox().due(now.plusSeconds(60), 10)).hasSize(1);
        assertThat(alerts().outbox().count("r", Kind.DIGEST, NOW)).isEqualTo(1);
        send("m");
        assertThat(alerts().counts().mails()).containsExactly(Map.entry("sent", 1L));
        alerts().outbox().forget(now.plusMillis(1), now);
        assertThat(alerts().counts().mails()).isEmpty();
    }

    @Test
    void aClockThatWasAYearAheadKeepsNoMailBack() {
        now = NOW.plus(Duration.ofDays(365));
        admit("s", "r", DAILY);
        ask(subscriber("q"), "t", TH, "m");
        alerts().outbox().begin(List.of("m"), now);
        alerts().outbox().defer("m", now.plusSeconds(60), "greylisted");
        now = NOW;
        restart();
        assertThat(alerts().subscriptions().due(now, 10)).containsExactly("r");
        assertThat(alerts().outbox().due(now, 10)).extracting(QueuedMail::id).containsExactly("m");
    }

    @Test
    void whatWaitsByTheRulesWaitsOnAfterARestart() {
        admit("s", "r", new Timing(Frequency.MONTHLY, 7, DayOfWeek.TUESDAY, 1));
        Instant due = s().due();
        assertThat(due).isAfter(now.plus(Duration.ofDays(20)));
        restart();
        assertThat(s().due()).isEqualTo(due);
    }
}
