// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.index.LuceneArchive;
import amtsblick.classify.Classifier;
import amtsblick.classify.Regions;
import amtsblick.classify.Taxonomy;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.Backfill;
import amtsblick.crawl.CrawlLoop;
import amtsblick.crawl.Crawler;
import amtsblick.crawl.Newsdesk;
import amtsblick.fetch.Fetcher;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.Site;
import amtsblick.web.WebServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running parts, wired once: archive, crawler and pages. Shared by all commands that need more than one of them. */
final class App implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final ConfigFolder config;
    private final Settings settings;
    private final SourceCatalogue sources;
    private final Classifier classifier;
    private final LuceneArchive archive;
    private final Fetcher fetcher;
    private final Crawler crawler;
    private final Backfill backfill;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private App(
            ConfigFolder config,
            Settings settings,
            SourceCatalogue sources,
            Classifier classifier,
            LuceneArchive archive,
            Fetcher fetcher,
            Crawler crawler,
            Backfill backfill) {
        this.config = config;
        this.settings = settings;
        this.sources = sources;
        this.classifier = classifier;
        this.archive = archive;
        this.fetcher = fetcher;
        this.crawler = crawler;
        this.backfill = backfill;
    }

    /** Opens the archive and builds the crawler; nothing runs yet. */
    static App open(ConfigFolder config, Settings settings, SourceCatalogue sources) {
        InstantSource clock = InstantSource.system();
        Classifier classifier = Classifier.of(config, sources.all());
        Newsdesk newsdesk = Newsdesk.of(config, classifier);
        LuceneArchive archive = LuceneArchive.open(settings.data(), config, clock);
        Fetcher fetcher = new Fetcher(settings.fetch(), clock);
        Crawler crawler = new Crawler(fetcher, newsdesk, archive, archive, settings.crawl(), clock);
        Backfill backfill = new Backfill(fetcher, newsdesk, archive, archive, clock);
        return new App(config, settings, sources, classifier, archive, fetcher, crawler, backfill);
    }

    LuceneArchive archive() {
        return archive;
    }

    Crawler crawler() {
        return crawler;
    }

    Backfill backfill() {
        return backfill;
    }

    /** Serves the archive, and visits the sources if the settings say so. */
    WebServer serve() {
        WebServer server = WebServer.start(new Site(
                archive,
                archive,
                sources,
                Regions.of(config),
                Taxonomy.of(config),
                settings.web(),
                classifier,
                crawler::trouble,
                fetcher.log(),
                InstantSource.system()));
        running.push(server);
        new Relabelling(config, sources, classifier).runBehindTheScenes(archive);
        if (settings.crawling()) {
            CrawlLoop loop = new CrawlLoop(crawler, sources.enabled(), LOOK);
            loop.start();
            running.push(loop);
        }
        return server;
    }

    /** Stops in the order that loses nothing: visits, then pages, then the archive. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            close(running.pop());
        }
        close(fetcher);
        archive.close();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("Stopping {} failed: {}", part.getClass().getSimpleName(), e.toString());
        }
    }
}
