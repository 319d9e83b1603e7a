// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.source.Source;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps crawling until it is closed: looks every few seconds for sources that are due. Each host has a virtual thread of its own,
 * so that no round waits for the slowest host.
 */
public final class CrawlLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CrawlLoop.class);
    private static final Duration STOP = Duration.ofSeconds(3);

    private final Crawler crawler;
    private final Collection<List<Source>> hosts;
    private final Duration pause;
    private final Consumer<Visited> visited;
    private final FirstRound first;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param sources the sources to visit
     * @param pause how long to wait before looking again
     * @param visited told of each visit
     */
    public CrawlLoop(Crawler crawler, List<Source> sources, Duration pause, Consumer<Visited> visited) {
        this.crawler = crawler;
        this.pause = pause;
        this.visited = visited;
        hosts = Crawler.byHost(sources);
        first = new FirstRound(hosts.size());
    }

    public void start() {
        hosts.forEach(host -> threads.execute(() -> run(host)));
    }

    private void run(List<Source> host) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                crawler.visitDue(host, this::done);
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            LOG.debug("No more visits to {}", host.getFirst().address().getHost());
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
