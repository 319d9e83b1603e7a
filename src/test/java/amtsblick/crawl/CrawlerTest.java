// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.parse.document.HubLink;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import amtsblick.story.Stories;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is visited, what is kept of it, and how long others wait. */
class CrawlerTest extends CrawlerRounds {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    @RegisterExtension
    static final WireMockExtension OTHER = Rounds.server();

    CrawlerTest() {
        super(SERVER);
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
    void aHubThatTheServerAnnouncesGoesBeforeTheOneInTheFeed() throws Exception {
        String feed = rss(entry("eins", "30 Jun 2025"))
                .replace(
                        "<channel>",
                        "<channel><atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"hub\" href=\"https://old.example/\"/>");
        serve("/feed", ok(feed).withHeader("Link", "<https://hub.example/>; rel=hub"));
        assertThat(round(feed("a", "/feed")).getFirst().hub())
                .contains(new HubLink(URI.create("https://hub.example/"), SERVER.url("/feed")));
        serve("/plain", ok(feed));
        assertThat(round(feed("b", "/plain")).getFirst().hub())
                .map(HubLink::hub)
                .contains(URI.create("https://old.example/"));
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
    void waitsForOneHostWithoutKeepingOthersWaiting() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("tdm-reservation", "0"));
        OTHER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok(rss(entry("zwei", "30 Jun 2025"))).withHeader("tdm-reservation", "0")));
        fetcher.close();
        fetcher = fetcher(Duration.ofMillis(150), Duration.ZERO, 1);
        List<String> order = new ArrayList<>();
        new Crawler(fetcher, DESK, archive, new Stories(WORDS), SETTINGS, clock)
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
        Crawler crawler = new Crawler(fetcher, DESK, archive, new Stories(WORDS), SETTINGS, clock);
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
}
