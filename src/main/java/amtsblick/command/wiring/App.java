// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.DiskSpace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.classify.Classifier;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.Backfill;
import amtsblick.crawl.CrawlLoop;
import amtsblick.crawl.Crawler;
import amtsblick.crawl.RoundSummary;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.discover.Discovery;
import amtsblick.fetch.Courier;
import amtsblick.fetch.Fetcher;
import amtsblick.news.PublicationDate;
import amtsblick.push.Push;
import amtsblick.push.hook.Webhooks;
import amtsblick.quality.Quality;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.FollowUps;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.upkeep.Forgetting;
import amtsblick.upkeep.IndexAnew;
import amtsblick.upkeep.Relabelling;
import amtsblick.upkeep.Upkeep;
import amtsblick.web.WebServer;
import amtsblick.web.push.PushWords;
import amtsblick.web.review.Concerns;
import amtsblick.web.site.SearchWatch;
import amtsblick.web.site.Site;
import amtsblick.web.site.Team;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running parts, wired once: archive, crawler and pages. Shared by all commands that need more than one of them. */
public final class App implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration FIRST_LOOK = Duration.ofMillis(100);

    /** So long a job behind the scenes waits before it tries again what went wrong: where memory is short it must not make it shorter. */
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);

    private final ConfigFolder config;
    private final Settings settings;
    private final SourceCatalogue sources;
    private final Classifier classifier;
    private final LocalArchive archive;
    private final Fetcher fetcher;
    private final Crawler crawler;
    private final Backfill backfill;
    private final FollowUps followUps;
    private final Relabelling relabelling;
    private final Push push;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    /** How the archive is opened. */
    private interface Opening {
        LocalArchive open(ArchivePlace place, ConfigFolder config, InstantSource clock);
    }

    private App(ConfigFolder config, Settings settings, SourceCatalogue sources, Opening opening) {
        this.config = config;
        this.settings = settings;
        InstantSource clock = InstantSource.system();
        classifier = Classifier.of(config, sources.all());
        Newsdesk newsdesk = Newsdesk.of(config, classifier, sources.all());
        archive = opening.open(settings.place(), config, clock);
        this.sources = sources.called(archive.schedule().visits());
        fetcher = new Fetcher(settings.fetch(), clock, archive.turns());
        StoryWords words = StoryWords.of(config);
        followUps = new FollowUps(words);
        Stories stories = new Stories(words);
        stories.begin(PublicationDate.ofInstant(clock.instant()).day());
        stories.beside(archive.items());
        crawler = new Crawler(fetcher, newsdesk, archive, stories, settings.crawl(), clock);
        backfill = new Backfill(fetcher, newsdesk, archive, words, clock);
        relabelling = new Relabelling(archive, sources, classifier, words, stories);
        relabelling.begin();
        push = new Push(
                archive,
                settings.push(),
                Webhooks.of(config),
                new Courier(settings.fetch(), settings.push().privateAllowed()),
                archive.turns(),
                settings.web().base(),
                clock);
    }

    /** Opens the archive and builds the crawler; nothing runs yet. */
    public static App open(ConfigFolder config, Settings settings, SourceCatalogue sources) {
        return new App(config, settings, sources, LocalArchive::open);
    }

    /** The same for a round in which nobody looks at what was collected before its end. */
    public static App openForCrawling(ConfigFolder config, Settings settings, SourceCatalogue sources) {
        return new App(config, settings, sources, LocalArchive::openForMuch);
    }

    /** What was collected. */
    public LocalArchive archive() {
        return archive;
    }

    /** Visits sources. */
    public Crawler crawler() {
        return crawler;
    }

    /** Visits what sources published before. */
    public Backfill backfill() {
        return backfill;
    }

    /** Serves the archive, and visits the sources if the settings say so. */
    public WebServer serve() {
        Site site = new Site(
                archive,
                sources,
                Regions.of(config),
                Territories.of(config),
                Taxonomy.of(config),
                settings.web(),
                classifier,
                followUps,
                Quality.of(config),
                crawler::trouble,
                new DiskSpace(settings.data()),
                fetcher.log(),
                new Discovery(fetcher, InstantSource.system()),
                Team.of(config),
                push,
                new SearchWatch(),
                InstantSource.system());
        new Concerns(site).check();
        Optional<Alerting> alerting = settings.alerts().map(alerts -> Alerting.of(alerts, site));
        WebServer server = settings.role() == Role.CRAWL
                ? WebServer.startForWatching(site)
                : WebServer.start(site, alerting.map(Alerting::desk));
        if (settings.role() != Role.CRAWL) {
            push.start(new PushWords(site));
            alerting.map(Alerting::rounds).ifPresent(rounds -> {
                rounds.start(archive.turns());
                running.push(rounds);
            });
        }
        IndexAnew anew = new IndexAnew(archive, LOOK);
        anew.start();
        running.push(anew);
        fetcher.log().remember(archive.schedule().exchanges());
        if (settings.role() != Role.WEB) {
            Upkeep upkeep = upkeep();
            upkeep.start();
            running.push(upkeep);
        }
        if (settings.crawling()) {
            CrawlLoop loop = new CrawlLoop(crawler, sources.enabled(), LOOK, this::told);
            loop.start();
            running.push(loop);
        }
        running.push(server);
        return server;
    }

    private void told(RoundSummary.Visited visited) {
        push.following().ifPresent(following -> following.visited(visited.source(), visited.visit(), visited.hub()));
    }

    private Upkeep upkeep() {
        Forgetting forgetting = new Forgetting(
                archive, settings.web().keep().crawlLog(), settings.web().keep().operatorLog(), InstantSource.system());
        return new Upkeep(relabelling, forgetting, archive.turns(), AFTER_TROUBLE);
    }

    /** Returns when each source that is switched on was visited and what it brought can be found, and after so long in any case. */
    void awaitFirstVisits(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        Set<String> ids = sources.enabled().stream().map(Source::id).collect(Collectors.toSet());
        while (System.nanoTime() < end && !archive.schedule().visits().keySet().containsAll(ids)) {
            Thread.sleep(FIRST_LOOK);
        }
        archive.finding().refresh();
    }

    /** Stops in the order that loses nothing: pages, so that nobody comes any more, then visits, then the archive. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            close(running.pop());
        }
        close(push);
        close(fetcher);
        close(archive);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("Stopping {} failed: {}", part.getClass().getSimpleName(), e.toString());
        }
    }
}
