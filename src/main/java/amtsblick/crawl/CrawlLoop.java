// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.source.Source;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps crawling: looks every few seconds for sources that are due, until it is closed. */
public final class CrawlLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CrawlLoop.class);
    private static final Duration STOP = Duration.ofSeconds(3);

    private final Crawler crawler;
    private final List<Source> sources;
    private final Duration pause;
    private final Thread thread;

    /**
     * @param sources the sources to visit
     * @param pause how long to wait before looking again
     */
    public CrawlLoop(Crawler crawler, List<Source> sources, Duration pause) {
        this.crawler = crawler;
        this.sources = List.copyOf(sources);
        this.pause = pause;
        thread = Thread.ofPlatform().name("crawl").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                tick();
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            LOG.debug("Crawling stopped");
        }
    }

    /** One look at who is due. */
    private void tick() throws InterruptedException {
        try {
            RoundSummary round = crawler.round(sources, _ -> {});
            if (!round.visits().isEmpty()) {
                LOG.info(
                        "Visited {} sources: {} new items, {} changed, {} without a usable answer",
                        round.visits().size(),
                        round.fresh(),
                        round.changed(),
                        round.failed());
            }
        } catch (RuntimeException e) {
            LOG.error("A round of visits failed and is tried again", e);
        }
    }

    /** Gives up what is under way and ends within seconds; claims expire by themselves. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
