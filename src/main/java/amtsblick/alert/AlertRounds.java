// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert;

import amtsblick.alert.digest.DigestQueue;
import amtsblick.alert.mail.BounceMailbox;
import amtsblick.alert.mail.MailDispatch;
import amtsblick.alert.match.HitFinder;
import amtsblick.alert.subscription.SignUp;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Outage;
import amtsblick.archive.alert.Alerts;
import amtsblick.fetch.HostTurns;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round every few seconds, in one thread: who gets what is new, who is due, what can be sent; and now and then, what may be forgotten. */
public final class AlertRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Duration UPKEEP = Duration.ofMinutes(10);

    /** Old hits that somebody waits for are looked at each time: that is not for every few minutes. */
    private static final Duration FORGETTING = Duration.ofDays(1);

    /** Longer than a month's digest and an outage; the privacy page says it. */
    private static final Duration HITS = Duration.ofDays(120);

    /** The name of the turn, which no host has; and when another node takes over from one that does not come back. */
    private static final String SENDING = "sending mails";

    private static final Duration DEAD = Duration.ofMinutes(10);

    private static final Duration SENT = Duration.ofDays(14);
    private static final Duration REFUSED = Duration.ofDays(100);

    private final HitFinder finder;
    private final DigestQueue queue;
    private final MailDispatch dispatch;
    private final Optional<BounceMailbox> bounces;
    private final Alerts alerts;
    private final InstantSource clock;
    private final Outage outage = new Outage(LOG, "Mails wait: {}", "Mails go out again");
    private final Thread thread = Thread.ofPlatform().daemon().name("alerts").unstarted(this::run);
    private volatile HostTurns turns = HostTurns.ALONE;
    private Instant upkeep = Instant.MIN;
    private Instant forgetting = Instant.MIN;

    public AlertRounds(
            HitFinder finder,
            DigestQueue queue,
            MailDispatch dispatch,
            Optional<BounceMailbox> bounces,
            Alerts alerts,
            InstantSource clock) {
        this.finder = finder;
        this.queue = queue;
        this.dispatch = dispatch;
        this.bounces = bounces;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** @param hosts where several nodes share an archive, one of them sends at a time */
    public void start(HostTurns hosts) {
        turns = hosts;
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                turns.take(SENDING, DEAD);
                safely();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.trace("No more mails");
        }
    }

    private void safely() {
        try {
            once();
            outage.passed();
        } catch (ArchiveException e) {
            outage.met(e);
        } catch (RuntimeException | Error e) { // it is the only thread: the next round comes all the same
            LOG.error("A fault in the program, met while bringing news to readers", e);
        }
    }

    /** One round; returns how many mails were taken. */
    public int once() {
        finder.catchUp();
        queue.fill();
        int taken = dispatch.send();
        Instant now = clock.instant();
        if (!now.isBefore(upkeep)) {
            upkeep = now.plus(UPKEEP);
            bounces.ifPresent(BounceMailbox::read);
            alerts.subscriptions().forgetUnconfirmed(now.minus(SignUp.PATIENCE));
            alerts.outbox().forget(now.minus(SENT), now.minus(REFUSED));
        }
        if (!now.isBefore(forgetting)) {
            forgetting = now.plus(FORGETTING);
            alerts.hits().forget(now.minus(HITS));
        }
        return taken;
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(STOP);
    }
}
