// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.Crawler;
import amtsblick.crawl.RoundSummary;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.demo.shape.Desk;
import amtsblick.demo.shape.MadeUpArticle;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.news.fact.Facts.Kind;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the newsroom over real HTTP into a real archive, by the real crawler: what comes out is what went in. */
class DemoCrawlTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What the crawler cannot see: only the first page of the magazine is read. */
    private static final int ON_OLDER_PAGES = 30;

    @TempDir
    private static Path data;

    private static final ShiftedClock CLOCK = new ShiftedClock();
    private static final List<NewsItem> ITEMS = new ArrayList<>();
    private static DemoNewsroom newsroom;
    private static LocalArchive archive;
    private static Fetcher fetcher;
    private static Map<String, Visit> visits;
    private static RoundSummary laterRound;
    private static List<NewsItem> laterItems;

    /** Starts at the same moment in every run and then goes on like any clock. */
    private static final class ShiftedClock implements InstantSource {
        private volatile Duration shift = Duration.between(Instant.now(), START);

        @Override
        public Instant instant() {
            return Instant.now().plus(shift);
        }

        void turn(Duration forward) {
            shift = shift.plus(forward);
        }
    }

    @BeforeAll
    static void crawlTwice() throws Exception {
        Duration afterTheFirstRound = Duration.ofMinutes(2);
        newsroom = DemoNewsroom.start(0, afterTheFirstRound, CLOCK);
        ConfigFolder config = ConfigFolder.defaults();
        archive = LocalArchive.open(data, config, CLOCK);
        fetcher = new Fetcher(
                new FetchLimits(
                        "Amtsblick-Test", Duration.ZERO, Duration.ofSeconds(20), 5_000_000, 3, Duration.ZERO, 8),
                CLOCK);
        List<Source> sources = newsroom.sources();
        Newsdesk newsdesk = Newsdesk.of(config, sources);
        CrawlSettings settings =
                new CrawlSettings(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofMinutes(5));
        Crawler crawler = new Crawler(fetcher, newsdesk, archive, new Stories(StoryWords.of(config)), settings, CLOCK);

        crawler.round(sources, _ -> {});
        visits = archive.schedule().visits();
        archive.items().export(ITEMS::add);

        CLOCK.turn(Duration.ofHours(1));
        laterRound = crawler.round(sources, _ -> {});
        laterItems = new ArrayList<>();
        archive.items().export(laterItems::add);
    }

    @AfterAll
    static void close() {
        fetcher.close();
        archive.close();
        newsroom.close();
    }

    @Test
    void meetsEveryDeskAsItBehaves() {
        Map<String, Outcome> expected = Desks.ALL.stream()
                .collect(Collectors.toMap(Desk::id, desk -> switch (desk.conduct()) {
                    case PROPER, SLOW -> Outcome.READ;
                    case FAILING -> Outcome.FAILED;
                    case BUSY -> Outcome.LATER;
                    case SHUT -> Outcome.DISALLOWED;
                }));
        assertThat(visits.values().stream().collect(Collectors.toMap(Visit::source, Visit::outcome)))
                .isEqualTo(expected);
    }

    @Test
    void bringsTheWholeYear() {
        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(articles(Stock.read()).size() - ON_OLDER_PAGES);
    }

    /** Two stories of other events may share a title's end; a story of two events is none. */
    @Test
    void makesStoriesOfOneEventInWhichNoSourceSpeaksTwice() {
        Map<String, Integer> events = new HashMap<>();
        List<Event> stock = Stock.read();
        for (int i = 0; i < stock.size(); i++) {
            for (Event.Report report : stock.get(i).reports()) {
                events.put(report.desk() + report.title(), i);
            }
        }
        Map<String, List<NewsItem>> stories = ITEMS.stream()
                .filter(item -> item.story().isPresent())
                .collect(Collectors.groupingBy(item -> item.story().orElseThrow()));
        assertThat(stories).hasSizeGreaterThanOrEqualTo(18);
        assertThat(stories.values()).allSatisfy(story -> {
            assertThat(story).extracting(NewsItem::source).doesNotHaveDuplicates();
            assertThat(story.stream()
                            .map(item ->
                                    events.get(item.source() + item.headline().title()))
                            .filter(Objects::nonNull)
                            .distinct())
                    .as(story.getFirst().headline().fullTitle())
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void readsEveryItemAsItWasPrinted() {
        Map<String, MadeUpArticle> printed = articles(Stock.read());
        assertThat(ITEMS).allSatisfy(item -> {
            MadeUpArticle article = Optional.ofNullable(printed.get(key(item))).orElseThrow();
            assertThat(item.headline().fullTitle()).endsWith(article.title());
            assertThat(item.headline().date().orElseThrow().day())
                    .as(item.headline().title())
                    .isEqualTo(article.at().toLocalDate());
            assertThat(item.headline().teaser()).isIn(article.teaser(), "");
        });
    }

    @Test
    void datesNothingToday() {
        assertThat(ITEMS).noneMatch(item -> item.sortDate().day().equals(TODAY));
    }

    @Test
    void findsNewsFromEveryStateAndBeyond() {
        Map<String, Long> regions =
                archive.finding().find(NewsQuery.ALL, Extent.FACETS).facets().of(Dimension.REGION);
        assertThat(regions.keySet().stream().filter(code -> code.startsWith("DE-")))
                .hasSize(16);
        assertThat(regions).containsKeys("DE", "EU", "AT", "CH");
    }

    @Test
    void agreesWithTheEditorAboutTheRegion() {
        Map<String, Event> events = new HashMap<>();
        Stock.read().forEach(event -> articles(List.of(event)).keySet().forEach(path -> events.put(path, event)));

        long right = ITEMS.stream()
                .filter(item -> item.labels()
                        .regionCodes()
                        .contains(Objects.requireNonNull(events.get(key(item))).region()))
                .count();

        assertThat((double) right / ITEMS.size()).isGreaterThan(0.95);
    }

    @Test
    void hasSomethingToShowOfEveryFact() {
        assertThat(ITEMS.stream().flatMap(item -> item.facts().kinds().stream()))
                .contains(Kind.AGREEMENT, Kind.OFFICE, Kind.DOCUMENT, Kind.DEADLINE, Kind.AMOUNT);
    }

    @Test
    void bringsOnlyWhatIsNewTheSecondTime() {
        long published = Stock.read().stream()
                .filter(event -> event.daysAgo().isEmpty())
                .mapToLong(event -> event.reports().size())
                .sum();
        assertThat(laterRound.fresh()).isEqualTo((int) published);
        assertThat(laterItems.stream().filter(item -> item.sortDate().day().equals(TODAY)))
                .hasSize((int) published);
        assertThat(laterRound.visits())
                .filteredOn(visited -> visited.visit().outcome() == Outcome.UNCHANGED)
                .isNotEmpty()
                .allMatch(visited -> visited.fresh() == 0);
    }

    @Test
    void keepsTheEarlierWordingOfACorrectedTitle() {
        assertThat(laterItems)
                .filteredOn(item -> !item.revisions().isEmpty())
                .extracting(item -> item.headline().title())
                .contains("Ministerien arbeiten ohne Papierakte");
    }

    /** The articles of these events that are public at the start, by the path of their link. */
    private static Map<String, MadeUpArticle> articles(List<Event> events) {
        DemoEdition edition = new DemoEdition(events, START, DemoNewsroom.RHYTHM);
        Map<String, MadeUpArticle> articles = new HashMap<>();
        for (Desk desk : Desks.ALL) {
            edition.of(desk.id(), START)
                    .forEach(article -> articles.put("/" + desk.id() + "/meldung/" + article.slug(), article));
        }
        return articles;
    }

    private static String key(NewsItem item) {
        assertThat(item.headline().link().getRawQuery()).as("tracking is gone").isNull();
        return item.headline().link().getPath().replaceFirst("/$", "");
    }
}
