// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.FetchLimits;
import amtsblick.fetch.Fetcher;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import amtsblick.story.StoryWords;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CrawlLoopTest {
    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @RegisterExtension
    static final WireMockExtension STALLED =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final String RSS = "<rss version='2.0'><channel><item><title>Titel</title>"
            + "<link>https://blatt.example/a</link></item></channel></rss>";

    @TempDir
    private Path data;

    @Test
    @Timeout(20)
    void visitsWhatIsDueAndStopsWithinSeconds() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/feed")).willReturn(ok(RSS)));
        STALLED.stubFor(get(urlEqualTo("/feed")).willReturn(ok(RSS).withFixedDelay(15_000)));
        ConfigFolder config = ConfigFolder.defaults();
        InstantSource clock = InstantSource.system();
        try (LocalArchive archive = LocalArchive.open(data, config, clock);
                Fetcher fetcher = new Fetcher(
                        new FetchLimits(
                                "Amtsblick/1.0 (+test)",
                                Duration.ZERO,
                                Duration.ofSeconds(30),
                                100_000,
                                5,
                                Duration.ZERO),
                        clock)) {
            Crawler crawler = new Crawler(
                    fetcher,
                    Newsdesk.of(config, List.of()),
                    archive,
                    new Stories(StoryWords.of(config)),
                    new CrawlSettings(Duration.ofHours(1), Duration.ofDays(1), 8, Duration.ofMinutes(10)),
                    clock);
            CrawlLoop loop = new CrawlLoop(
                    crawler,
                    List.of(TestSources.feed("a", SERVER.url("/feed")), TestSources.feed("b", STALLED.url("/feed"))),
                    Duration.ofMillis(50));
            loop.start();
            while (archive.schedule().visits().isEmpty()
                    || STALLED.getAllServeEvents().isEmpty()) {
                Thread.sleep(20);
            }
            long stop = System.nanoTime();
            loop.close();
            assertThat(Duration.ofNanos(System.nanoTime() - stop)).isLessThan(Duration.ofSeconds(3));
            assertThat(archive.schedule().visits()).containsOnlyKeys("a");
            archive.keeping().report(Report.of(List.of(), Visit.first("b", Instant.EPOCH)));
            assertThat(archive.schedule().visits())
                    .as("the archive still writes")
                    .containsOnlyKeys("a", "b");
        }
    }
}
