// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.source.Source;
import amtsblick.source.SourceDraft;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit.Outcome;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what was published is still there, asked over real HTTP. */
class RecheckTest {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    @RegisterExtension
    static final WireMockExtension OTHER = Rounds.server();

    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @TempDir
    private Path data;

    private Rounds rounds;

    @BeforeEach
    void open() {
        rounds = new Rounds(data);
        SERVER.stubFor(any(urlMatching("/[a-z]+")).atPriority(9).willReturn(ok("da")));
        publish(FOUR);
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void whatIsNotFoundOnTwoDaysIsWithdrawnUntilItIsBack() throws Exception {
        Source source = draft().source();
        rounds.round(source);
        answer("b", status(404));
        rounds.daysLater(1, source);
        Instant missed = rounds.now;
        assertThat(withdrawn("b")).isEmpty();
        long last = rounds.archive.changes().last();
        rounds.daysLater(1, source);
        assertThat(withdrawn("b")).contains(missed);
        assertThat(withdrawn("a")).isEmpty();
        assertThat(after(last)).containsExactly(What.WITHDRAWN);
        assertThat(rounds.items()).hasSize(4);
        assertThat(found("withdrawn")).containsExactly("Die Meldung b");

        answer("b", ok());
        last = rounds.archive.changes().last();
        rounds.daysLater(3, source);
        assertThat(withdrawn("b")).isEmpty();
        assertThat(after(last)).containsExactly(What.WITHDRAWN);
        assertThat(found("withdrawn")).isEmpty();
    }

    @Test
    void oneOutageOfAnArticleIsNothing() throws Exception {
        Source source = draft().source();
        rounds.round(source);
        answer("b", status(404));
        rounds.daysLater(1, source);
        answer("b", ok());
        rounds.daysLater(1, source);
        answer("b", status(404));
        rounds.daysLater(3, source);
        assertThat(withdrawn("b")).isEmpty();
    }

    @Test
    void whatIsGoneForGoodIsWithdrawnAtOnce() throws Exception {
        Source source = draft().source();
        rounds.round(source);
        answer("c", status(410));
        rounds.daysLater(1, source);
        assertThat(withdrawn("c")).contains(rounds.now);
    }

    @Test
    void aServerThatRefusesHeadIsAskedWhatHasChanged() throws Exception {
        SERVER.stubFor(head(urlMatching("/[a-z]+")).willReturn(status(405)));
        Source source = draft().source();
        rounds.round(source);
        SERVER.stubFor(get(urlEqualTo("/a"))
                .withHeader("If-Modified-Since", equalTo("Sun, 29 Jun 2025 22:00:00 GMT"))
                .willReturn(status(304)));
        SERVER.stubFor(get(urlEqualTo("/b")).willReturn(status(404)));
        rounds.daysLater(1, source);
        SERVER.stubFor(get(urlEqualTo("/a"))
                .withHeader("If-Modified-Since", equalTo("Wed, 02 Jul 2025 08:00:00 GMT"))
                .willReturn(status(304)));
        rounds.daysLater(1, source);
        assertThat(withdrawn("a")).isEmpty();
        assertThat(withdrawn("b")).isPresent();
        SERVER.verify(2, headRequestedFor(urlMatching("/[a-d]")));
    }

    @Test
    void aServerThatOnlyFindsWhatItIsToSendIsBelieved() throws Exception {
        SERVER.stubFor(head(urlMatching("/[a-z]+")).willReturn(status(404)));
        Source source = draft().source();
        rounds.round(source);
        rounds.daysLater(1, source);
        rounds.daysLater(1, source);
        assertThat(rounds.items()).allMatch(item -> item.state().withdrawn().isEmpty());
        assertThat(rounds.last("a").remarks()).isEmpty();
    }

    @Test
    void aSourceCanBeLeftAlone() throws Exception {
        Source off = draft().recheck(false).source();
        rounds.round(off);
        rounds.daysLater(1, off);
        Source overridden =
                draft().robotsOverride(Optional.of("telefonisch erlaubt")).source();
        rounds.daysLater(1, overridden);
        SERVER.verify(0, anyRequestedFor(urlMatching("/[a-d]")));
    }

    @Test
    void whereRobotsTxtForbidsItNobodyIsAsked() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/robots.txt")).willReturn(ok("User-agent: *\nDisallow: /b\nDisallow: /c\n")));
        Source source = draft().source();
        rounds.round(source);
        answer("b", status(410));
        rounds.daysLater(1, source);
        assertThat(withdrawn("b")).isEmpty();
        SERVER.verify(0, anyRequestedFor(urlMatching("/[bc]")));
        SERVER.verify(1, headRequestedFor(urlEqualTo("/a")));
    }

    @Test
    void whereMostAreMissingTheSiteHasChangedAndNothingIsWithdrawn() throws Exception {
        Source source = draft().source();
        rounds.round(source);
        for (String name : List.of("a", "b", "c")) {
            answer(name, status(404));
        }
        rounds.daysLater(1, source);
        rounds.daysLater(1, source);
        assertThat(rounds.items()).allMatch(item -> item.state().withdrawn().isEmpty());
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
        assertThat(rounds.last("a").remarks().getLast().in(Locale.GERMAN)).contains("von 3", "fehlen 2");
        rounds.later(Duration.ofHours(2), source);
        rounds.later(Duration.ofHours(2), source);
        assertThat(rounds.items()).allMatch(item -> item.state().withdrawn().isEmpty());
        assertThat(rounds.last("a").message())
                .as("nobody was asked the last time")
                .contains("rebuilt");
        for (String name : FOUR) {
            answer(name, ok());
        }
        rounds.daysLater(1, source);
        assertThat(rounds.last("a").remarks()).isEmpty();
    }

    @Test
    void theWayToTheFrontPageTellsNothing() throws Exception {
        SERVER.stubFor(any(urlEqualTo("/")).willReturn(ok("Willkommen")));
        OTHER.stubFor(any(anyUrl()).willReturn(ok("Zu verkaufen")));
        Source source = draft().source();
        rounds.round(source);
        answer("b", status(410));
        rounds.daysLater(1, source);
        Instant missed = rounds.now;
        answer("b", status(301).withHeader("Location", "/"));
        rounds.daysLater(4, source);
        assertThat(withdrawn("b")).as("it is not back").contains(missed);
        answer("a", status(302).withHeader("Location", OTHER.url("/parkplatz")));
        rounds.daysLater(4, source);
        rounds.daysLater(4, source);
        assertThat(withdrawn("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/404.html", "/de/fehler/404", "/nicht-gefunden/", "/Page_Not_Found.aspx", "/fehlerseite?id=7"})
    void theWayToAPageThatCallsItselfAnErrorTellsNothing(String page) throws Exception {
        SERVER.stubFor(any(urlEqualTo(page)).willReturn(ok("Die Seite wurde nicht gefunden")));
        Source source = draft().source();
        rounds.round(source);
        answer("b", status(410));
        rounds.daysLater(1, source);
        answer("b", status(302).withHeader("Location", page));
        rounds.daysLater(4, source);
        assertThat(withdrawn("b")).as("it is not back").isPresent();
    }

    @Test
    void aServerInTroubleIsAskedNoMore() throws Exception {
        Source source = draft().source();
        rounds.round(source);
        SERVER.stubFor(any(urlMatching("/[a-d]")).willReturn(status(503)));
        rounds.daysLater(1, source);
        SERVER.verify(1, anyRequestedFor(urlMatching("/[a-d]")));
        rounds.daysLater(1, source);
        assertThat(rounds.items()).allMatch(item -> item.state().withdrawn().isEmpty());
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void asksForAHandfulAtAVisitAndForNoneTwiceWithinADay() throws Exception {
        publish(List.of("a", "b", "c", "d", "e", "f", "g"));
        Source source = draft().source();
        rounds.round(source);
        rounds.later(Duration.ofHours(2), source);
        SERVER.verify(5, headRequestedFor(urlMatching("/[a-g]")));
        rounds.later(Duration.ofHours(2), source);
        rounds.later(Duration.ofHours(2), source);
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            SERVER.verify(1, headRequestedFor(urlEqualTo("/" + name)));
        }
    }

    @Test
    void asksNobodyElseAndForNothingOld() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok(rss(entry(OTHER.url("/fremd"), "Eine Meldung von anderswo", "30 Jun 2025")
                        + entry(SERVER.url("/alt"), "Eine alte Meldung", "30 May 2025")
                        + entry(SERVER.url("/neu"), "Eine neue Meldung", "30 Jun 2025")))));
        Source source = draft().source();
        rounds.round(source);
        rounds.daysLater(1, source);
        SERVER.verify(1, headRequestedFor(urlEqualTo("/neu")));
        SERVER.verify(0, headRequestedFor(urlEqualTo("/alt")));
        OTHER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void whatHasMovedIsAskedForWhereItIsNow() throws Exception {
        Source source = draft().source();
        rounds.round(source);
        answer("a", status(404));
        rounds.daysLater(1, source);
        SERVER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok(rss(entry(SERVER.url("/neu"), "Die Meldung a", "30 Jun 2025")))));
        rounds.daysLater(3, source);
        assertThat(rounds.items()).hasSize(4);
        SERVER.verify(1, headRequestedFor(urlEqualTo("/neu")));
        assertThat(found("withdrawn")).isEmpty();
    }

    @Test
    void anotherDayIsAChangeButMostAtOnceAreNone() throws Exception {
        Source source = draft().recheck(false).source();
        rounds.round(source);
        SERVER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok(rss(entry(SERVER.url("/a"), "Die Meldung a", "02 Jul 2025")
                        + entry(SERVER.url("/b"), "Die Meldung b", "30 Jun 2025")))));
        rounds.daysLater(1, source);
        assertThat(found("changed")).as("who prints the day of the visit").isEmpty();
        rounds.daysLater(1, source);
        assertThat(found("changed")).containsExactly("Die Meldung a");
        StringBuilder today = new StringBuilder();
        FOUR.forEach(name -> today.append(entry(SERVER.url("/" + name), "Die Meldung " + name, "01 Jul 2025")));
        SERVER.stubFor(get(urlEqualTo("/feed")).willReturn(ok(rss(today.toString()))));
        rounds.daysLater(1, source);
        assertThat(found("changed")).containsExactly("Die Meldung a");
        assertThat(rounds.last("a").harvest().dated()).isEqualTo(4);
    }

    @Test
    void whoPrintsTheDayOfTheVisitChangesNothing() throws Exception {
        Source source = draft().recheck(false).source();
        for (String today : List.of("01 Jul 2025", "02 Jul 2025", "03 Jul 2025")) {
            SERVER.stubFor(get(urlEqualTo("/feed"))
                    .willReturn(ok(rss(entry(SERVER.url("/a"), "Die Meldung a", today)
                            + entry(SERVER.url("/b"), "Die Meldung b", today)))));
            rounds.round(source);
            rounds.later(Duration.ofHours(9), source);
            rounds.later(Duration.ofHours(15));
        }
        assertThat(rounds.items()).hasSize(2).allMatch(item -> item.revisions().isEmpty());
        assertThat(found("changed")).isEmpty();
    }

    @Test
    void whatLiesOnTheHouseThatTheOperatorNamesIsAskedFor() throws Exception {
        String entry = entry(OTHER.url("/neu"), "Eine Meldung auf der neuen Seite", "30 Jun 2025");
        SERVER.stubFor(get(urlEqualTo("/feed")).willReturn(ok(rss(entry))));
        Source source =
                draft().movedTo(Optional.of("localhost:" + OTHER.getPort())).source();
        rounds.round(source);
        rounds.daysLater(1, source);
        // The guard lets no second host of this machine be asked; that it was tried is noted all the same.
        assertThat(rounds.archive.items().young("a", Instant.EPOCH))
                .singleElement()
                .satisfies(young -> assertThat(young.asked()).contains(rounds.now));
    }

    private static SourceDraft draft() {
        return TestSources.draft("a", SERVER.url("/feed"), SourceKind.FEED).recheck(true);
    }

    private static void answer(String name, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(urlEqualTo("/" + name)).willReturn(answer));
    }

    private static void publish(List<String> names) {
        StringBuilder entries = new StringBuilder();
        names.forEach(name -> entries.append(entry(SERVER.url("/" + name), "Die Meldung " + name, "30 Jun 2025")));
        SERVER.stubFor(get(urlEqualTo("/feed")).willReturn(ok(rss(entries.toString()))));
    }

    private static String rss(String entries) {
        return "<rss version='2.0'><channel><title>Blatt</title>" + entries + "</channel></rss>";
    }

    private static String entry(String link, String title, String day) {
        return "<item><title>" + title + "</title><link>" + link + "</link><pubDate>" + day
                + " 00:00:00 +0200</pubDate></item>";
    }

    private Optional<Instant> withdrawn(String name) {
        return item("Die Meldung " + name).state().withdrawn();
    }

    private NewsItem item(String title) {
        return rounds.items().stream()
                .filter(item -> item.headline().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<What> after(long number) {
        return rounds.archive.changes().after(number, 10).stream()
                .map(Change::what)
                .toList();
    }

    private List<String> found(String state) {
        rounds.archive.finding().refresh();
        return rounds
                .archive
                .finding()
                .find(NewsQuery.ALL.with(Dimension.STATE, state), amtsblick.archive.Finding.Extent.ITEMS)
                .hits()
                .stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }
}
