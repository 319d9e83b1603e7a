// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.lucene.LuceneArchive;
import amtsblick.classify.Classifier;
import amtsblick.classify.TopicFilter;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.CrawlLoop;
import amtsblick.crawl.Crawler;
import amtsblick.crawl.Newsdesk;
import amtsblick.fetch.Fetcher;
import amtsblick.source.SourceCatalogue;
import java.time.Duration;
import java.time.InstantSource;

/** The running parts, wired once: archive, crawler and pages. Shared by all commands that need more than one of them. */
final class App implements AutoCloseable {
    private final LuceneArchive archive;
    private final Fetcher fetcher;
    private final Crawler crawler;

    private App(LuceneArchive archive, Fetcher fetcher, Crawler crawler) {
        this.archive = archive;
        this.fetcher = fetcher;
        this.crawler = crawler;
    }

    /** Opens the archive and builds the crawler; nothing runs yet. */
    static App open(ConfigFolder config, Settings settings, SourceCatalogue sources) {
        InstantSource clock = InstantSource.system();
        Newsdesk newsdesk = new Newsdesk(Classifier.of(config, sources.all()), TopicFilter.of(config));
        LuceneArchive archive = LuceneArchive.open(settings.data(), config, clock);
        Fetcher fetcher = new Fetcher(settings.fetch(), clock);
        Crawler crawler = new Crawler(fetcher, newsdesk, archive, archive, settings.crawl(), clock);
        return new App(archive, fetcher, crawler);
    }

    LuceneArchive archive() {
        return archive;
    }

    Crawler crawler() {
        return crawler;
    }

    /** A loop over these sources, looking every {@code pause} for one that is due. */
    CrawlLoop loop(SourceCatalogue sources, Duration pause) {
        return new CrawlLoop(crawler, sources.enabled(), pause);
    }

    @Override
    public void close() {
        fetcher.close();
        archive.close();
    }
}
