// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.NewsItem;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Rounds over real HTTP into a real archive that can be made to fail. */
abstract class CrawlerRounds {
    static final Instant START = Instant.parse("2025-07-01T08:00:00Z");
    static final Duration DAY = Duration.ofDays(1);

    static final CrawlSettings SETTINGS = new CrawlSettings(Duration.ofHours(1), DAY, Duration.ofMinutes(10));
    static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());

    static final Newsdesk DESK = Newsdesk.of(ConfigFolder.defaults(), List.of());

    private final WireMockExtension server;

    @TempDir
    Path data;

    Instant now = START;
    final InstantSource clock = () -> now;
    LocalArchive archive;
    FragileArchive fragile;
    Fetcher fetcher;

    /** @param server of the class alone: it starts and stops with it */
    CrawlerRounds(WireMockExtension server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        archive = LocalArchive.open(data, ConfigFolder.defaults(), clock);
        fragile = new FragileArchive(archive);
        fetcher = fetcher(Duration.ZERO);
    }

    @AfterEach
    void close() {
        fetcher.close();
        archive.close();
    }

    List<Visited> round(Source... sources) throws InterruptedException {
        return crawler().round(List.of(sources), _ -> {}).visits();
    }

    Crawler crawler() {
        return new Crawler(fetcher, DESK, fragile.archive(), new Stories(WORDS), SETTINGS, clock);
    }

    Fetcher fetcher(Duration hostDelay) {
        return fetcher(hostDelay, Duration.ZERO, 8);
    }

    Fetcher fetcher(Duration hostDelay, Duration maxCrawlDelay, int places) {
        return new Fetcher(
                new FetchLimits(
                        "Amtsblick/1.0 (+test)", hostDelay, Duration.ofSeconds(2), 100_000, 5, maxCrawlDelay, places),
                clock);
    }

    Visit visit(String source) {
        return Optional.ofNullable(archive.schedule().visits().get(source)).orElseThrow();
    }

    NewsItem item(String name) {
        List<NewsItem> found = new ArrayList<>();
        archive.items().export(item -> {
            if (item.headline().link().getPath().equals("/" + name)) {
                found.add(item);
            }
        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    Source feed(String id, String path) {
        return TestSources.feed(id, server.url(path));
    }

    void serve(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    static String rss(String... entries) {
        return "<rss version='2.0'><channel><title>Blatt</title>" + String.join("", entries) + "</channel></rss>";
    }

    static String titled(String name, String title) {
        return entry(name, "30 Jun 2025").replace("Titel " + name, title);
    }

    static String entry(String name, String day) {
        String date = day.isEmpty() ? "" : "<pubDate>" + day + " 10:00:00 +0200</pubDate>";
        return "<item><title>Titel " + name + "</title><description>Ein Satz dazu.</description>"
                + "<link>https://blatt.example/" + name + "</link>" + date + "</item>";
    }

    Source auto(String path) {
        return TestSources.draft("a", server.url(path), SourceKind.AUTO).source();
    }

    Source reading(String path, Articles articles) {
        return TestSources.draft("a", server.url(path), SourceKind.FEED)
                .articles(articles)
                .source();
    }

    String own(String path) {
        return "<item><title>Titel</title><link>" + server.url(path) + "</link></item>";
    }
}
