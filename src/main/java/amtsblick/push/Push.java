// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Outage;
import amtsblick.config.ConfigError;
import amtsblick.fetch.Courier;
import amtsblick.fetch.HostTurns;
import amtsblick.news.NewsQuery;
import amtsblick.push.follow.Following;
import amtsblick.push.hook.HookTurn;
import amtsblick.push.hook.Webhook;
import amtsblick.push.hub.Distribution;
import amtsblick.push.hub.Hub;
import amtsblick.push.hub.HubRequest;
import amtsblick.push.turn.Shifts;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells others what is new, from {@link #start} until it is closed. Safe for use by many threads. */
public final class Push implements AutoCloseable {
    /** Where the hub is, below the public address. */
    public static final String HUB = "/websub";

    private static final Logger LOG = LoggerFactory.getLogger(Push.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** What one visit brings comes within this time, and is told together. */
    private static final Duration GATHER = Duration.ofMillis(300);

    /** The name of the turn, which no host has; and when another node takes over from one that does not come back. */
    private static final String TELLING = "telling others";

    private static final Duration DEAD = Duration.ofSeconds(60);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final Archive archive;
    private final PushSettings settings;
    private final List<Webhook> hooks;
    private final Courier courier;
    private final HostTurns hosts;
    private final URI base;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Shifts shifts = new Shifts(threads);
    private final Outage outage = new Outage(LOG, "Nobody is told at present: {}", "Others are told again");
    private final Following following;
    private volatile @Nullable Running running;

    /**
     * @param hosts where several nodes share an archive, one of them tells at a time
     * @param base the public address of this installation
     */
    public Push(
            Archive archive,
            PushSettings settings,
            List<Webhook> hooks,
            Courier courier,
            HostTurns hosts,
            URI base,
            InstantSource clock) {
        this.archive = archive;
        this.settings = settings;
        this.hooks = List.copyOf(hooks);
        this.courier = courier;
        this.hosts = hosts;
        this.base = base;
        this.clock = clock;
        following = new Following(archive, courier, shifts, base, clock);
    }

    /** Has sources tell us, where that is wanted and they can reach us. */
    public Optional<Following> following() {
        boolean isReachable =
                settings.privateAllowed() || courier.isAllowed(base) && !"localhost".equals(base.getHost());
        return settings.follow() && isReachable ? Optional.of(following) : Optional.empty();
    }

    private record Running(PushSource source, Hub hub, Distribution distribution, HookTurn hookTurn, Thread thread) {}

    /** The address of the hub, where there is one. */
    public Optional<URI> hub() {
        return settings.hub() ? Optional.of(URI.create(base + HUB)) : Optional.empty();
    }

    /** The receivers that the operator set up. */
    public List<Webhook> hooks() {
        return hooks;
    }

    /**
     * Begins to tell.
     *
     * @throws ConfigError where a receiver's selection has a mistake
     */
    public void start(PushSource source) {
        for (Webhook hook : hooks) {
            if (source.selection(hook.selection()).isEmpty()) {
                throw new ConfigError("webhooks.yaml: the selection of " + hook.name()
                        + " has a mistake; open the page with ?" + hook.selection() + " to see which");
            }
        }
        Hub hub = new Hub(archive.changes(), archive.relay(), source.topics(), courier, threads, clock);
        running = new Running(
                source,
                hub,
                new Distribution(archive, hub, source.topics(), courier, URI.create(base + HUB), clock),
                new HookTurn(archive, courier, source::told, clock),
                Thread.ofVirtual().name("push").start(this::loop));
    }

    /** What the hub says to a request; empty where there is no hub. */
    public Optional<Hub.Reply> take(HubRequest request) {
        return Optional.ofNullable(running).filter(_ -> settings.hub()).map(parts -> parts.hub.take(request));
    }

    /** Sends a message for trying to a receiver. */
    public Courier.Outcome test(Webhook hook) throws InterruptedException {
        Running parts = running;
        if (parts == null) {
            throw new IllegalStateException("not started");
        }
        return parts.hookTurn.test(hook, parts.source.trial());
    }

    private void loop() {
        try {
            long seen = 0;
            while (!Thread.currentThread().isInterrupted()) {
                seen = safely(seen);
            }
        } catch (InterruptedException e) {
            LOG.trace("Nobody is told any more");
        }
    }

    /** What goes wrong for a time ends no thread: it is the only one. */
    private long safely(long seen) throws InterruptedException {
        try {
            hosts.take(TELLING, DEAD);
            if (archive.changes().await(seen, LOOK)) {
                Thread.sleep(GATHER);
            }
            long last = archive.changes().last();
            Running parts = running;
            if (parts != null) {
                round(parts);
            }
            outage.passed();
            return last;
        } catch (ArchiveException e) {
            outage.met(e);
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met while looking who is to be told", e);
        }
        Thread.sleep(AFTER_TROUBLE);
        return seen;
    }

    private void round(Running parts) {
        for (Webhook hook : hooks) {
            if (parts.hookTurn.isDue(hook)) {
                NewsQuery query = parts.source.selection(hook.selection()).orElse(NewsQuery.ALL);
                shifts.take("webhook " + hook.name(), () -> parts.hookTurn.run(hook, query));
            }
        }
        if (settings.hub()) {
            archive.finding().refresh();
            parts.distribution.round(shifts);
        }
    }

    /** Ends within seconds; what is under way and not noted is told again after the next start. */
    @Override
    public void close() {
        Running parts = running;
        threads.shutdownNow();
        if (parts != null) {
            parts.thread.interrupt();
            join(parts.thread);
        }
        courier.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
