// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.oversight.Ruling;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps crawling until it is closed: looks every few seconds which hosts have sources that are due. Each of those is visited in a virtual
 * thread of its own, so that none waits for the slowest; one that has nothing to do costs a look and no thread.
 */
public final class CrawlLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CrawlLoop.class);
    private static final Duration STOP = Duration.ofSeconds(3);

    private final Crawler crawler;
    private final List<Host> hosts;
    private final Duration pause;
    private final Consumer<Visited> visited;
    private final FirstRound first;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("crawl").factory());
    private Map<String, Ruling> known = Map.of();

    /** The sources of a host, and how it stands with them. */
    private static final class Host {
        private final List<Source> sources;
        private volatile boolean busy;

        /** Whether nothing is to be done but what is due: false at first, when entries of sources may be others than before. */
        private volatile boolean settled;

        Host(List<Source> sources) {
            this.sources = sources;
        }
    }

    /**
     * @param sources the sources to visit
     * @param pause how long to wait before looking again
     * @param visited told of each visit
     */
    public CrawlLoop(Crawler crawler, List<Source> sources, Duration pause, Consumer<Visited> visited) {
        this.crawler = crawler;
        this.pause = pause;
        this.visited = visited;
        hosts = Crawler.byHost(sources).stream().map(Host::new).toList();
        first = new FirstRound(hosts.size());
    }

    /** Begins; returns at once. */
    public void start() {
        looking.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where operators have ruled otherwise since, each host is gone through. */
    private void look() {
        try {
            Map<String, Ruling> now = crawler.rulings();
            if (!now.equals(known)) {
                hosts.forEach(host -> host.settled = false);
            }
            hosts.stream()
                    .filter(host -> !host.busy && (!host.settled || crawler.isAnyDue(host.sources, now)))
                    .forEach(this::send);
            known = now;
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed", e);
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met when looking who is due", e);
        }
    }

    private void send(Host host) {
        host.busy = true;
        try {
            threads.execute(() -> visit(host));
        } catch (RuntimeException | Error e) {
            host.busy = false;
            throw e;
        }
    }

    private void visit(Host host) {
        boolean well = false;
        host.settled = true; // unless it becomes otherwise meanwhile
        try {
            well = crawler.visitDue(host.sources, this::done);
        } finally {
            if (!well) {
                host.settled = false;
            }
            host.busy = false;
        }
    }

    private void done(Visited one) {
        log(one);
        first.done(one);
        visited.accept(one);
    }

    /** What an operator wants to know: news, the first of a row of failures, and their end. */
    private static void log(Visited visited) {
        if (visited.recovered()) {
            int failures = visited.before().failures();
            LOG.info(
                    "{} answers again, after {}{}",
                    visited.source().id(),
                    failures == 1 ? "a failure" : failures + " failures",
                    visited.before()
                            .lastSuccess()
                            .map(last -> " since " + NextVisit.said(last))
                            .orElse(""));
        }
        if (visited.fresh() + visited.changed() > 0) {
            LOG.info("{}: {} new, {} changed", visited.source().id(), visited.fresh(), visited.changed());
        } else if (visited.visit().failures() == 1) {
            LOG.warn(
                    "{}: {}; next visit {}",
                    visited.source().id(),
                    visited.visit().message(),
                    NextVisit.said(visited.visit().due()));
        }
    }

    /** Gives up what is under way and ends within seconds; what is being written is finished, claims expire by themselves. */
    @Override
    public void close() {
        looking.shutdownNow();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A visit did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
