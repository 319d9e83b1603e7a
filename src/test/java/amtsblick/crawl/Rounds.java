// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.NewsItem;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rounds over real HTTP into a real archive, on days that the test chooses. */
final class Rounds implements AutoCloseable {
    static final Duration DAY = Duration.ofDays(1);

    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final Newsdesk DESK = Newsdesk.of(CONFIG, List.of());
    private static final StoryWords WORDS = StoryWords.of(CONFIG);

    Instant now = Instant.parse("2025-07-01T08:00:00Z");
    final LocalArchive archive;
    final Fetcher fetcher;

    Rounds(Path data) {
        archive = LocalArchive.open(data, CONFIG, () -> now);
        fetcher = new Fetcher(
                new FetchLimits(
                        "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(2), 100_000, 5, Duration.ZERO, 8),
                () -> now);
    }

    /** Answers as it is told, on a port of its own. */
    static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(options().dynamicPort().gzipDisabled(true))
                .build();
    }

    /** Visits those of the sources that are due. */
    List<Visited> round(Source... sources) throws InterruptedException {
        return crawler().round(List.of(sources), _ -> {}).visits();
    }

    /** Some days later visits all of the sources. */
    List<Visited> daysLater(int days, Source... sources) throws InterruptedException {
        return later(DAY.multipliedBy(days), sources);
    }

    /** Some time later visits all of the sources. */
    List<Visited> later(Duration time, Source... sources) throws InterruptedException {
        now = now.plus(time);
        return crawler().roundOfAll(List.of(sources), _ -> {}).visits();
    }

    private Crawler crawler() {
        return new Crawler(
                fetcher,
                DESK,
                archive,
                new Stories(WORDS),
                new CrawlSettings(Duration.ofHours(1), DAY, Duration.ofMinutes(10)),
                () -> now);
    }

    Visit last(String source) {
        return Optional.ofNullable(archive.schedule().visits().get(source)).orElseThrow();
    }

    /** All that is known, in the order of ids. */
    List<NewsItem> items() {
        List<NewsItem> items = new ArrayList<>();
        archive.items().export(items::add);
        return items;
    }

    @Override
    public void close() {
        fetcher.close();
        archive.close();
    }
}
