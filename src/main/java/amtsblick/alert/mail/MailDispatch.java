// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import amtsblick.alert.subscription.AddressVault;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.Outbox;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, one mail after the other. For one thread at a time. */
public final class MailDispatch {
    /** After so many mails in a row that did not arrive an address gets none any more. */
    public static final int MOST_BOUNCES = 3;

    /** Where so many mails are put off and none is taken, it is not the mailboxes. */
    private static final int MANY_DEFERRED = 10;

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);
    private static final int TOGETHER = 100;

    /** As where its address was encrypted with a key that is lost. */
    private static final Duration UNWRITTEN = Duration.ofDays(1);

    private final Alerts alerts;
    private final AddressVault vault;
    private final LetterWriter writer;
    private final Mailer mailer;
    private final MinutePace pace;
    private final InstantSource clock;
    private int failures;

    /** How many mails one after the other the server has put off. */
    private int deferred;

    private boolean unsure = true;
    private Instant pausedUntil = Instant.MIN;
    private volatile Optional<String> trouble = Optional.empty();

    public MailDispatch(
            Alerts alerts, AddressVault vault, LetterWriter writer, Mailer mailer, int perMinute, InstantSource clock) {
        this.alerts = alerts;
        this.vault = vault;
        this.writer = writer;
        this.mailer = mailer;
        this.clock = clock;
        pace = new MinutePace(perMinute);
    }

    /** Takes up again what was being sent when the program ended or the store did not answer: nobody else is sending. */
    private void recover() {
        if (unsure) {
            int again = outbox().recover(clock.instant());
            unsure = false;
            if (again > 0) {
                LOG.info("{} mails were begun and not noted as taken; they go out again under their ids", again);
            }
        }
    }

    private Outbox outbox() {
        return alerts.outbox();
    }

    /** Why nothing is sent at present, where that is so. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Sends what is due and may go now; returns how many mails were taken. */
    public int send() {
        int taken = 0;
        recover();
        boolean going = !clock.instant().isBefore(pausedUntil);
        while (going) {
            List<QueuedMail> some = outbox().due(clock.instant(), TOGETHER).stream()
                    .takeWhile(_ -> pace.takes(clock.instant()))
                    .toList();
            if (some.isEmpty()) {
                break;
            }
            unsure = true;
            outbox().begin(some.stream().map(QueuedMail::id).toList(), clock.instant());
            for (int i = 0; i < some.size() && going; i++) {
                Mailer.Outcome outcome = send(some.get(i));
                taken += outcome instanceof Mailer.Outcome.Taken ? 1 : 0;
                going = !(outcome instanceof Mailer.Outcome.Down)
                        && !Thread.currentThread().isInterrupted();
            }
            if (going) {
                unsure = false;
            } else {
                recover(); // what was not reached
            }
        }
        mailer.rest();
        return taken;
    }

    private Mailer.Outcome send(QueuedMail mail) {
        Optional<Letter> letter;
        try {
            letter = written(mail);
        } catch (IllegalStateException e) {
            LOG.error("A mail cannot be written and waits for a day: {}", e.getMessage());
            outbox().defer(mail.id(), clock.instant().plus(UNWRITTEN), "cannot be written");
            return new Mailer.Outcome.Later("cannot be written");
        }
        if (letter.isEmpty()) {
            outbox().drop(mail.id());
            return new Mailer.Outcome.Later("nothing to say");
        }
        Mailer.Outcome outcome = mailer.send(letter.get());
        note(mail, outcome);
        return outcome;
    }

    private Optional<Letter> written(QueuedMail mail) {
        return alerts.subscriptions()
                .subscriber(mail.subscriber())
                .filter(subscriber -> subscriber.state() == State.ACTIVE || mail.kind() == QueuedMail.Kind.CONFIRMATION)
                .filter(subscriber -> subscriber.state() != State.BLOCKED)
                .flatMap(subscriber -> letter(mail, subscriber));
    }

    private Optional<Letter> letter(QueuedMail mail, Subscriber subscriber) {
        return writer.write(mail, subscriber, vault.open(subscriber.sealed()));
    }

    /** The server is there, whatever it says of this mail. */
    private void answered() {
        failures = 0;
        deferred = 0;
        trouble = Optional.empty();
    }

    private void note(QueuedMail mail, Mailer.Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Mailer.Outcome.Taken _ -> {
                outbox().sent(mail.id(), now);
                answered();
            }
            case Mailer.Outcome.Later(String why) -> {
                int before = deferred;
                answered();
                deferred = before + 1;
                trouble = Optional.of(why).filter(_ -> deferred >= MANY_DEFERRED); // else it is of the one mail
                RetryPauses.next(mail.attempts() + 1, mail.made(), now)
                        .ifPresentOrElse(
                                next -> outbox().defer(mail.id(), next, why),
                                () -> outbox().refuse(mail.id(), now, why, MOST_BOUNCES));
            }
            case Mailer.Outcome.Refused(String why) -> {
                answered();
                outbox().refuse(mail.id(), now, why, MOST_BOUNCES);
            }
            case Mailer.Outcome.Down(String why) -> {
                failures++;
                Duration pause = RetryPauses.pause(failures);
                pausedUntil = now.plus(pause);
                outbox().defer(mail.id(), pausedUntil, why);
                trouble = Optional.of(why);
                LOG.warn("No mail can be sent at present, next attempt in {} min: {}", pause.toMinutes(), why);
            }
        }
    }
}
