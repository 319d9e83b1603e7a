// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Rights;
import amtsblick.source.Articles;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Rounds over real HTTP into a real archive. */
class CrawlerTest {
    @RegisterExtension
    static final WireMockExtension SERVER = server();

    @RegisterExtension
    static final WireMockExtension OTHER = server();

    private static final Instant START = Instant.parse("2025-07-01T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static final CrawlSettings SETTINGS = new CrawlSettings(Duration.ofHours(1), DAY, Duration.ofMinutes(10));
    private static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());

    private static Newsdesk newsdesk;

    @TempDir
    private Path data;

    private Instant now = START;
    private final InstantSource clock = () -> now;
    private LocalArchive archive;
    private FragileArchive fragile;
    private Fetcher fetcher;

    private static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(options().dynamicPort().gzipDisabled(true))
                .build();
    }

    @BeforeAll
    static void readRules() {
        ConfigFolder config = ConfigFolder.defaults();
        newsdesk = Newsdesk.of(config, List.of());
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

    @Test
    void keepsItemsAndTheVisitThatBroughtThem() throws Exception {
        serve(
                "/feed",
                ok(rss(entry("eins", "30 Jun 2025"), entry("zwei", "28 Jun 2025"), entry("drei", "26 Jun 2025")))
                        .withHeader("ETag", "\"1\""));
        Visited visited = round(feed("a", "/feed")).getFirst();
        assertThat(visited.fresh()).isEqualTo(3);
        Visit visit = visit("a");
        assertThat(visit.outcome()).isEqualTo(Outcome.READ);
        assertThat(visit.etag()).contains("\"1\"");
        assertThat(visit.harvest().found()).isEqualTo(3);
        assertThat(visit.harvest().added()).isEqualTo(3);
        assertThat(visit.harvest().rhythm()).contains(Duration.ofDays(2));
        assertThat(visit.due()).isAfterOrEqualTo(START.plus(Duration.ofHours(1)));
        NewsItem item = item("eins");
        assertThat(item.sortDate().day()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(item.source()).isEqualTo("a");
        assertThat(item.rights()).isEqualTo(Rights.SNIPPET);
        assertThat(item.firstSeen()).isEqualTo(START);
    }

    @Test
    void visitsOnlyWhatIsDueAndAsksWhetherSomethingChanged() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        Source source = feed("a", "/feed");
        round(source);
        assertThat(round(source)).isEmpty();
        SERVER.stubFor(get(urlEqualTo("/feed"))
                .withHeader("If-None-Match", equalTo("\"1\""))
                .willReturn(status(304)));
        now = START.plus(DAY);
        assertThat(round(source).getFirst().visit().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(visit("a").harvest().added()).isEqualTo(1);
        assertThat(visit("a").failures()).isZero();
    }

    @Test
    void aClockThatWasAYearAheadSilencesNobody() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        Source source = feed("a", "/feed");
        now = START.plus(Duration.ofDays(365));
        round(source);
        now = START;
        assertThat(round(source)).hasSize(1);
        assertThat(visit("a").due()).isBetween(START.plus(Duration.ofHours(1)), START.plus(DAY.multipliedBy(2)));
    }

    @Test
    void visitsAllWhereTheOperatorWantsIt() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        List<Source> sources = List.of(feed("a", "/feed"), feed("b", "/feed"));
        assertThat(crawler().roundOfAll(sources, _ -> {}).visits()).hasSize(2);
        assertThat(crawler().roundOfAll(sources, _ -> {}).visits()).hasSize(2);
    }

    @Test
    void oneFailingSourceCostsItsNeighboursNothing() throws Exception {
        serve("/good", ok(rss(entry("eins", "30 Jun 2025"))));
        serve("/500", status(500));
        serve("/429", status(429).withHeader("Retry-After", "86400"));
        serve("/html", ok("<html><body>Wartung</body></html>").withHeader("ETag", "\"w\""));
        serve("/private", status(302).withHeader("Location", "http://127.0.0.1:1/"));
        serve("/huge", ok("x".repeat(100_001)));
        round(
                feed("a", "/500"),
                feed("b", "/429"),
                feed("c", "/html"),
                feed("d", "/private"),
                feed("e", "/huge"),
                feed("f", "/good"));
        assertThat(archive.schedule().visits().values())
                .extracting(Visit::source, Visit::outcome)
                .containsExactlyInAnyOrder(
                        tuple("a", Outcome.FAILED),
                        tuple("b", Outcome.LATER),
                        tuple("c", Outcome.FAILED),
                        tuple("d", Outcome.FAILED),
                        tuple("e", Outcome.FAILED),
                        tuple("f", Outcome.READ));
        assertThat(visit("c").etag()).as("of a page that could not be read").isEmpty();
        assertThat(visit("b").due()).isAfterOrEqualTo(START.plus(DAY));
        assertThat(visit("d").message()).contains("number for a host name");
        assertThat(archive.items().size()).isEqualTo(1);
    }

    @Test
    void goesToTheNewAddressAfterAPermanentRedirect() throws Exception {
        serve("/old", status(301).withHeader("Location", "/new"));
        serve("/new", ok(rss(entry("eins", "30 Jun 2025"))));
        Source source = feed("a", "/old");
        round(source);
        assertThat(visit("a").movedTo()).contains(source.address().resolve("/new"));
        now = START.plus(DAY);
        round(source);
        SERVER.verify(1, getRequestedFor(urlEqualTo("/old")));
        SERVER.verify(2, getRequestedFor(urlEqualTo("/new")));
    }

    @Test
    void triesTheOldAddressAgainWhenTheNewOneKeepsFailing() throws Exception {
        serve("/old", status(301).withHeader("Location", "/new"));
        serve("/new", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        Source source = feed("a", "/old");
        round(source);
        serve("/new", status(404));
        for (int i = 1; i <= 3; i++) {
            assertThat(visit("a").movedTo()).isPresent();
            now = now.plus(DAY.multipliedBy(2));
            round(source);
        }
        assertThat(visit("a").movedTo()).isEmpty();
        assertThat(visit("a").etag()).isEmpty();
    }

    @Test
    void doesNotMoveToAPageWithoutHeadlines() throws Exception {
        serve("/old", status(301).withHeader("Location", "/empty"));
        serve("/empty", ok(rss()).withHeader("ETag", "\"1\""));
        round(feed("a", "/old"));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(visit("a").movedTo()).isEmpty();
        assertThat(visit("a").etag()).isEmpty();
    }

    @Test
    void retiresASourceThatIsGoneUntilItsEntryChanges() throws Exception {
        serve("/feed", status(410));
        round(feed("a", "/feed"));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.GONE);
        now = START.plus(Duration.ofDays(3650));
        assertThat(round(feed("a", "/feed"))).isEmpty();
        serve("/other", ok(rss(entry("eins", "30 Jun 2025"))));
        assertThat(round(feed("a", "/other")).getFirst().visit().outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void forgetsValidatorsWhenTheEntryChanges() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        round(feed("a", "/feed"));
        Source filtered = TestSources.feed("a", SERVER.url("/feed"), Optional.of("digital"), Optional.empty());
        assertThat(round(filtered)).hasSize(1);
        SERVER.verify(2, getRequestedFor(urlEqualTo("/feed")).withoutHeader("If-None-Match"));
    }

    @Test
    void showsOnlyHeadlinesWhereMiningIsReserved() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("tdm-reservation", "1"));
        round(feed("a", "/feed"));
        assertThat(item("eins").rights()).isEqualTo(Rights.HEADLINE);
        assertThat(item("eins").snippet()).isEmpty();
    }

    @Test
    void keepsOffTopicNewsOutAndCountsThem() throws Exception {
        String onTopic = entry("ozg", "30 Jun 2025").replace("Titel ozg", "Onlinezugangsgesetz tritt in Kraft");
        serve("/feed", ok(rss(onTopic, entry("wein", "30 Jun 2025"), entry("feuerwehr", "29 Jun 2025"))));
        Source portal = TestSources.feed("a", SERVER.url("/feed"), Optional.of("digital"), Optional.empty());
        assertThat(round(portal).getFirst().keptOut()).isEqualTo(2);
        assertThat(visit("a").harvest().keptOut()).isEqualTo(2);
        assertThat(visit("a").harvest().found()).isEqualTo(3);
        assertThat(visit("a").message()).isEqualTo("3 found, 1 kept; off topic: 2");
        assertThat(archive.items().size()).isEqualTo(1);
    }

    @Test
    void takesNothingUndatedForNewsOfTheFirstDay() throws Exception {
        serve("/feed", ok(rss(entry("alt", ""))));
        Source source = feed("a", "/feed");
        round(source);
        assertThat(item("alt").undated()).isTrue();
        serve("/feed", ok(rss(entry("neu", ""), entry("alt", ""))));
        now = START.plus(DAY);
        round(source);
        assertThat(item("alt").undated()).isTrue();
        assertThat(item("neu").sortDate().day()).isEqualTo(LocalDate.of(2025, 7, 2));
    }

    @Test
    void takesAHeadlineThatStandsThereTwiceForOneItem() throws Exception {
        serve("/feed", ok(rss(entry("eins", ""), entry("eins", "30 Jun 2025"))));
        Source source = feed("a", "/feed");
        round(source);
        now = START.plus(DAY);
        round(source);
        assertThat(archive.items().size()).isEqualTo(1);
        assertThat(item("eins").sortDate().day()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(item("eins").revisions()).isEmpty();
    }

    @Test
    void losesNothingWhileTheDiskIsFull() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        serve("/other", ok(rss(entry("zwei", "30 Jun 2025"))).withHeader("ETag", "\"2\""));
        List<Source> sources = List.of(feed("a", "/feed"), feed("b", "/other"));
        Crawler crawler = crawler();
        fragile.full = true;
        assertThat(crawler.round(sources, _ -> {}).visits()).isEmpty();
        assertThat(crawler.trouble()).contains("the archive cannot be written: no space left");
        int asked = SERVER.getAllServeEvents().size();
        now = START.plusSeconds(60);
        assertThat(crawler.round(sources, _ -> {}).visits()).isEmpty();
        assertThat(SERVER.getAllServeEvents()).as("nobody is asked in vain").hasSize(asked);
        fragile.full = false;
        now = START.plusSeconds(120);
        crawler.round(sources, _ -> {});
        assertThat(crawler.trouble()).isEmpty();
        assertThat(archive.items().size()).isEqualTo(2);
        assertThat(archive.schedule().visits()).containsOnlyKeys("a", "b");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/feed")));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/other")));
    }

    @Test
    void joinsStoriesAlsoOfWhatTheFullDiskRefused() throws Exception {
        Crawler crawler = crawler();
        serve("/feed", ok(rss(titled("eins", "Husum eröffnet digitales Hafenamt HafenKlar"))));
        crawler.round(List.of(feed("a", "/feed")), _ -> {});
        serve("/other", ok(rss(titled("zwei", "HafenKlar startet in Husum"))));
        fragile.fullAtTheEnd = true;
        crawler.round(List.of(feed("b", "/other")), _ -> {});
        assertThat(archive.items().size()).isEqualTo(1);
        fragile.fullAtTheEnd = false;
        now = START.plusSeconds(120);
        crawler.round(List.of(feed("b", "/other")), _ -> {});
        assertThat(item("zwei").story()).isPresent();
        assertThat(item("eins").story()).isEqualTo(item("zwei").story());
    }

    @Test
    void leavesASourceToTheProcessThatIsVisitingIt() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        archive.schedule().claim("a", now, Duration.ofMinutes(10));
        assertThat(round(feed("a", "/feed"))).isEmpty();
        assertThat(crawler().roundOfAll(List.of(feed("a", "/feed")), _ -> {}).visits())
                .isEmpty();
        SERVER.verify(0, getRequestedFor(urlEqualTo("/feed")));
        now = START.plus(Duration.ofMinutes(10));
        assertThat(round(feed("a", "/feed"))).as("its claim has expired").hasSize(1);
    }

    @Test
    void recordsAFaultInTheProgramAsAFailedVisit() throws Exception {
        serve("/feed", ok(rss(own("/artikel"))));
        fragile.broken = true;
        round(reading("/feed", Articles.MISSING));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit("a").message()).contains("a fault in the program").contains("a bug");
        assertThat(visit("a").due()).isAfter(START.plus(Duration.ofHours(1)));
    }

    @Test
    void aDamagedItemCostsItsSourceAVisitAndNobodyElse() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        serve("/other", ok(rss(entry("zwei", "30 Jun 2025"))));
        fragile.damaged = Optional.of(ItemId.of(URI.create("https://blatt.example/eins")));
        Crawler crawler = crawler();
        List<Source> sources = List.of(feed("a", "/feed"), feed("b", "/other"));
        crawler.round(sources, _ -> {});
        assertThat(crawler.trouble()).isEmpty();
        assertThat(visit("b").outcome()).isEqualTo(Outcome.READ);
        assertThat(visit("a").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit("a").etag())
                .as("it is read anew when it is tried again")
                .isEmpty();
        assertThat(visit("a").due()).isAfter(START.plus(Duration.ofHours(1)));
        fragile.damaged = Optional.empty();
        now = START.plus(DAY);
        crawler.round(sources, _ -> {});
        assertThat(item("eins").source()).isEqualTo("a");
    }

    @Test
    void aReadThatFailsCostsItsSourceAVisitAndNobodyElse() throws Exception {
        serve("/feed", ok(rss(own("/artikel"))));
        serve("/other", ok(rss(entry("zwei", "30 Jun 2025"))));
        fragile.damaged = Optional.of(ItemId.of(URI.create(SERVER.url("/artikel"))));
        Crawler crawler = crawler();
        crawler.round(List.of(reading("/feed", Articles.MISSING), feed("b", "/other")), _ -> {});
        assertThat(crawler.trouble()).isEmpty();
        assertThat(visit("a").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit("b").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void asksTheArchiveOnceForEachPageWhatItKnows() throws Exception {
        serve("/feed", ok(rss(own("/1"), own("/2"), own("/3"))));
        round(reading("/feed", Articles.MISSING));
        assertThat(fragile.calls).containsOnlyOnce("alike").doesNotContain("get");
    }

    @Test
    void asksASourceThatCannotBeReadEverMoreSeldom() throws Exception {
        serve("/presse", ok("<!doctype html><h1>Hier ist nichts</h1>"));
        Duration before = Duration.ZERO;
        for (int i = 1; i <= 3; i++) {
            assertThat(round(auto("/presse"))).hasSize(1);
            Duration wait = Duration.between(now, visit("a").due());
            assertThat(wait).isGreaterThan(before);
            assertThat(visit("a").failures()).isEqualTo(i);
            before = wait;
            now = visit("a").due();
        }
    }

    @Test
    void findsOutHowToReadASourceAndRemembersIt() throws Exception {
        String page = "<!doctype html><title>Presse</title><link rel=alternate type='application/rss+xml' href=/feed>";
        serve("/presse", ok(page).withHeader("Content-Type", "text/html"));
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        Source source = auto("/presse");
        assertThat(round(source).getFirst().fresh()).isEqualTo(1);
        assertThat(visit("a").reading()).contains(new Reading(SourceKind.FEED, URI.create(SERVER.url("/feed"))));
        assertThat(visit("a").name()).contains("Presse");
        now = START.plus(DAY);
        round(source);
        SERVER.verify(1, getRequestedFor(urlEqualTo("/presse")));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/feed")).withHeader("If-None-Match", equalTo("\"1\"")));
    }

    @Test
    void findsOutAnewWhenWhatItFoundIsGone() throws Exception {
        serve("/presse", ok("<!doctype html><link rel=alternate type='application/rss+xml' href=/feed>"));
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        Source source = auto("/presse");
        round(source);
        serve("/feed", status(301).withHeader("Location", "/umgezogen"));
        serve("/umgezogen", ok(rss(entry("eins", "30 Jun 2025"))));
        now = START.plus(DAY);
        round(source);
        assertThat(visit("a").movedTo()).contains(URI.create(SERVER.url("/umgezogen")));
        serve("/umgezogen", ok("<!doctype html><h1>Wir haben umgebaut</h1>"));
        serve("/presse", ok("<!doctype html><link rel=alternate type='application/rss+xml' href=/neu>"));
        serve("/neu", ok(rss(entry("zwei", "1 Jul 2025"))));
        now = START.plus(DAY.multipliedBy(3));
        round(source);
        assertThat(visit("a").reading()).isEmpty();
        assertThat(visit("a").movedTo()).isEmpty();
        now = START.plus(DAY.multipliedBy(6));
        assertThat(round(source).getFirst().fresh()).isEqualTo(1);
        assertThat(visit("a").reading().orElseThrow().address()).hasToString(SERVER.url("/neu"));
    }

    @Test
    void saysWhereNothingCouldBeFoundOut() throws Exception {
        serve("/presse", ok("<!doctype html><h1>Hier ist nichts</h1>"));
        assertThat(round(auto("/presse")).getFirst().visit().outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(visit("a").message()).contains("no repeated dated blocks");
    }

    @Test
    void takesNoMenuForNews() throws Exception {
        serve("/presse", ok("""
            <!doctype html><ul><li><a href=/a>Anträge und Formulare von A bis Z</a><li><a href=/b>Öffnungszeiten aller Bürgerbüros</a>
            <li><a href=/c>Zuständigkeiten der Fachbereiche</a></ul>"""));
        assertThat(round(auto("/presse")).getFirst().visit().outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(visit("a").message())
                .startsWith("only a guess (confidence 0.")
                .contains("say kind: listing");
        assertThat(archive.items().size()).isZero();
    }

    @Test
    void asksTheArticleForADateAndATeaserThatTheFeedLacks() throws Exception {
        serve("/artikel", ok("""
            <!doctype html><meta property="article:published_time" content="2025-06-28T09:00:00+02:00">
            <meta name="description" content="Der Kreis stellt um."><h1>Titel</h1><main><p>Langer Text.</p></main>"""));
        serve("/feed", ok(rss(own("/artikel"))));
        round(reading("/feed", Articles.MISSING));
        NewsItem item = itemAt(SERVER.url("/artikel"));
        assertThat(item.sortDate().day()).isEqualTo(LocalDate.of(2025, 6, 28));
        assertThat(item.headline().teaser()).isEqualTo("Der Kreis stellt um.");
        assertThat(item.fulltext()).isEmpty();
        now = START.plus(DAY);
        round(reading("/feed", Articles.MISSING));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/artikel")));
    }

    @Test
    void asksNoArticlesOfOtherPeople() throws Exception {
        serve("/feed", ok(rss(entry("eins", ""))));
        round(reading("/feed", Articles.MISSING));
        assertThat(SERVER.getAllServeEvents())
                .extracting(event -> event.getRequest().getUrl())
                .containsOnly("/robots.txt", "/feed", "/.well-known/tdmrep.json");
    }

    @Test
    void findsAnArticleByWordsThatAreShownNowhere() throws Exception {
        serve(
                "/artikel",
                ok("<!doctype html><h1>Titel</h1><main><p>Der Breitbandatlas wurde überarbeitet.</p></main>"));
        serve("/feed", ok(rss(own("/artikel"))));
        round(reading("/feed", Articles.INDEX_ONLY));
        archive.finding().refresh();
        NewsPage page = archive.finding().find(NewsQuery.ALL.withText("Breitbandatlas"), Extent.FACETS);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.hits().getFirst().item().fulltext()).isEmpty();
        assertThat(itemAt(SERVER.url("/artikel")).fulltext()).contains("Breitbandatlas");
        assertThat(itemAt(SERVER.url("/artikel")).shareable().fulltext()).isEmpty();
    }

    private static Source auto(String path) {
        return TestSources.draft("a", SERVER.url(path), SourceKind.AUTO).source();
    }

    private static Source reading(String path, Articles articles) {
        return TestSources.draft("a", SERVER.url(path), SourceKind.FEED)
                .articles(articles)
                .source();
    }

    private static String own(String path) {
        return "<item><title>Titel</title><link>" + SERVER.url(path) + "</link></item>";
    }

    private NewsItem itemAt(String link) {
        return archive.items().get(ItemId.of(URI.create(link))).orElseThrow();
    }

    @Test
    void waitsForOneHostWithoutKeepingOthersWaiting() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("tdm-reservation", "0"));
        OTHER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok(rss(entry("zwei", "30 Jun 2025"))).withHeader("tdm-reservation", "0")));
        fetcher.close();
        fetcher = fetcher(Duration.ofMillis(150), Duration.ZERO, 1);
        List<String> order = new ArrayList<>();
        new Crawler(fetcher, newsdesk, archive, new Stories(WORDS), SETTINGS, clock)
                .round(
                        List.of(
                                feed("a1", "/feed"),
                                feed("a2", "/feed"),
                                feed("a3", "/feed"),
                                TestSources.feed("b", OTHER.url("/feed"))),
                        visited -> order.add(visited.source().id()));
        assertThat(order).hasSize(4);
        assertThat(order.indexOf("b")).isLessThan(order.indexOf("a3"));
    }

    @Test
    @Timeout(20)
    void aHostThatIsWaitedForHoldsNoPlace() throws Exception {
        serve("/robots.txt", ok("User-agent: *\nCrawl-delay: 3600"));
        serve("/feed", ok(rss(own("/1"))).withHeader("tdm-reservation", "0"));
        OTHER.stubFor(get(urlEqualTo("/feed")).willReturn(ok(rss(entry("zwei", "30 Jun 2025")))));
        fetcher.close();
        fetcher = fetcher(Duration.ZERO, Duration.ofHours(1), 1);
        Crawler crawler = new Crawler(fetcher, newsdesk, archive, new Stories(WORDS), SETTINGS, clock);
        Thread slow = Thread.ofVirtual().start(() -> roundUntilStopped(crawler, reading("/feed", Articles.MISSING)));
        while (fetcher.log().hosts().stream().noneMatch(host -> host.requests() == 2)) {
            Thread.sleep(10); // robots.txt and the feed; its article is an hour away
        }
        crawler.round(List.of(TestSources.feed("b", OTHER.url("/feed"))), _ -> {});
        assertThat(archive.schedule().visits()).containsOnlyKeys("b");
        slow.interrupt();
        slow.join();
    }

    private static void roundUntilStopped(Crawler crawler, Source source) {
        try {
            crawler.round(List.of(source), _ -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Visited> round(Source... sources) throws InterruptedException {
        return crawler().round(List.of(sources), _ -> {}).visits();
    }

    private Crawler crawler() {
        return new Crawler(fetcher, newsdesk, fragile.archive(), new Stories(WORDS), SETTINGS, clock);
    }

    private Fetcher fetcher(Duration hostDelay) {
        return fetcher(hostDelay, Duration.ZERO, 8);
    }

    private Fetcher fetcher(Duration hostDelay, Duration maxCrawlDelay, int places) {
        return new Fetcher(
                new FetchLimits(
                        "Amtsblick/1.0 (+test)", hostDelay, Duration.ofSeconds(2), 100_000, 5, maxCrawlDelay, places),
                clock);
    }

    private Visit visit(String source) {
        return Optional.ofNullable(archive.schedule().visits().get(source)).orElseThrow();
    }

    private NewsItem item(String name) {
        List<NewsItem> found = new ArrayList<>();
        archive.items().export(item -> {
            if (item.headline().link().getPath().equals("/" + name)) {
                found.add(item);
            }
        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Source feed(String id, String path) {
        return TestSources.feed(id, SERVER.url(path));
    }

    private static void serve(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static String rss(String... entries) {
        return "<rss version='2.0'><channel><title>Blatt</title>" + String.join("", entries) + "</channel></rss>";
    }

    private static String titled(String name, String title) {
        return entry(name, "30 Jun 2025").replace("Titel " + name, title);
    }

    private static String entry(String name, String day) {
        String date = day.isEmpty() ? "" : "<pubDate>" + day + " 10:00:00 +0200</pubDate>";
        return "<item><title>Titel " + name + "</title><description>Ein Satz dazu.</description>"
                + "<link>https://blatt.example/" + name + "</link>" + date + "</item>";
    }
}
