// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newsrooms on a real server. */
class DiscoveryTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-07-01T08:00:00Z"));

    private final Fetcher fetcher = new Fetcher(
            new FetchLimits("Test/1", Duration.ZERO, Duration.ofSeconds(5), 1_000_000, 5, Duration.ZERO, 8), CLOCK);

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void findsTheFeedThatShowsWhatThePageShowsAndNotTheOneOfComments() throws Exception {
        page("/presse", newsroom("""
                <link rel="alternate" type="application/rss+xml" title="Kommentare" href="/comments/feed">
                <link rel="alternate" type="application/rss+xml" title="Wetter" href="/wetter.rss">
                <link rel="alternate" type="application/rss+xml" title="Presse" href="/presse.rss">"""));
        feed("/presse.rss", "/a1", "/a2", "/a3");
        feed("/wetter.rss", "/w1", "/w2", "/w3");
        feed("/comments/feed", "/a1#c1", "/a1#c2");
        Discovered found = discover("/presse");
        assertThat(best(found)).isEqualTo(new Reading(SourceKind.FEED, URI.create(SERVER.url("/presse.rss"))));
        assertThat(found.best().orElseThrow().confidence()).isGreaterThan(0.9);
        assertThat(found.finds())
                .extracting(find -> find.reading().address().getPath())
                .contains("/wetter.rss", "/presse")
                .doesNotContain("/comments/feed");
        assertThat(found.name()).isEqualTo("Stadt Beispielhausen");
        assertThat(found.language()).contains("de");
    }

    @Test
    void followsALinkToThePageAboutFeeds() throws Exception {
        page("/presse", newsroom("") + "<a href='/service/rss-feeds.html'>RSS</a>");
        page("/service/rss-feeds.html", "<!doctype html><h1>RSS</h1><a href='/alle.xml?type=100'>Alle Meldungen</a>");
        feed("/alle.xml?type=100", "/a1", "/a2");
        assertThat(best(discover("/presse")).address()).hasToString(SERVER.url("/alle.xml?type=100"));
    }

    @Test
    void findsTheNewsSitemapThatRobotsTxtNames() throws Exception {
        page("/presse", "<!doctype html><title>Amt</title><p>Willkommen");
        SERVER.stubFor(get(urlEqualTo("/robots.txt"))
                .willReturn(ok("Sitemap: " + SERVER.url("/seiten.xml") + "\nSitemap: " + SERVER.url("/news.xml"))));
        SERVER.stubFor(get(urlEqualTo("/news.xml"))
                .willReturn(ok("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + SERVER.url("/news-1.xml") + "</loc></sitemap></sitemapindex>")));
        SERVER.stubFor(get(urlEqualTo("/news-1.xml")).willReturn(ok("""
            <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>
            <url><loc>https://amt.example/1</loc><news:news><news:publication_date>2025-06-30</news:publication_date>
            <news:title>Register am Netz</news:title></news:news></url></urlset>""")));
        Discovered found = discover("/presse");
        assertThat(best(found)).isEqualTo(new Reading(SourceKind.SITEMAP, URI.create(SERVER.url("/news.xml"))));
        assertThat(found.best().orElseThrow().headlines().headlines()).hasSize(1);
    }

    @Test
    void prefersANewsSitemapToThePageItself() throws Exception {
        page("/presse", newsroom(""));
        SERVER.stubFor(get(urlEqualTo("/robots.txt")).willReturn(ok("Sitemap: " + SERVER.url("/news.xml"))));
        StringBuilder sitemap = new StringBuilder("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>");
        for (int i = 1; i <= 3; i++) {
            sitemap.append("<url><loc>").append(SERVER.url("/a" + i)).append("</loc><news:news>");
            sitemap.append("<news:publication_date>2025-06-30</news:publication_date><news:title>Das Amt meldet ");
            sitemap.append(i).append("</news:title></news:news></url>");
        }
        SERVER.stubFor(get(urlEqualTo("/news.xml")).willReturn(ok(sitemap + "</urlset>")));
        assertThat(best(discover("/presse")))
                .isEqualTo(new Reading(SourceKind.SITEMAP, URI.create(SERVER.url("/news.xml"))));
    }

    @Test
    void readsThePageItselfWhereItHasNoFeed() throws Exception {
        page("/presse", newsroom("<link rel='alternate' type='application/rss+xml' href='/weg.rss'>"));
        SERVER.stubFor(get(urlEqualTo("/weg.rss")).willReturn(status(404)));
        Discovered found = discover("/presse");
        assertThat(best(found)).isEqualTo(new Reading(SourceKind.LISTING, URI.create(SERVER.url("/presse"))));
        assertThat(found.best().orElseThrow().headlines().headlines()).hasSize(3);
        assertThat(found.best().orElseThrow().confidence()).isGreaterThan(Discovered.SURE);
        assertThat(found.notes())
                .extracting(Object::toString)
                .containsExactly(SERVER.url("/weg.rss") + ": HTTP 404: there is no such page");
    }

    @Test
    void takesTheAddressOfAFeedForWhatItIs() throws Exception {
        feed("/feed", "/a1");
        Discovered found = discover("/feed");
        assertThat(best(found)).isEqualTo(new Reading(SourceKind.FEED, URI.create(SERVER.url("/feed"))));
        assertThat(found.notes()).isEmpty();
        assertThat(found.name()).as("what the feed calls itself").isEqualTo("Feed");
    }

    @Test
    void saysWhatTheFeedAtTheAddressLacks() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/halb.rss"))
                .willReturn(ok("<rss version='2.0'><channel><title>Amt</title><item><title>Meldung eins</title><link>"
                        + SERVER.url("/a1") + "</link></item><item><title>Meldung zwei</title><link>"
                        + SERVER.url("/halb.rss") + "</link></item><item><title>Meldu")));
        Discovered found = discover("/halb.rss");
        assertThat(found.best().orElseThrow().confidence()).isBetween(Discovered.SURE, 0.8);
        assertThat(found.notes())
                .extracting(Object::toString)
                .contains(
                        "the document breaks off in the middle: what followed is missing",
                        "headlines that lead to the feed and to no article: 2")
                .anyMatch(note -> note.startsWith("without a date: "));
    }

    @Test
    void isNotSureOfAMenu() throws Exception {
        page("/", """
            <!doctype html><title>Amt</title><ul><li><a href=/a>Bürgerservice</a><li><a href=/b>Politik</a>
            <li><a href=/c>Wirtschaft</a><li><a href=/d>Kultur</a></ul>""");
        assertThat(discover("/").best().map(Find::confidence).orElse(0.0)).isLessThan(Discovered.SURE);
    }

    @Test
    void saysWhatTheServerAnswered() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/presse")).willReturn(status(403)));
        assertThat(new Discovery(fetcher, CLOCK).discover(source("/presse")))
                .isEqualTo(
                        new Discovery.Result.Unanswered(new Fetched.Failed(403, Remark.of(RemarkCode.REFUSED, 403))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Veranstaltungen", "Termine", "Stellenangebote", "Jobs", "Ausschreibungen"})
    void putsPressBeforeEventsAndJobs(String aside) throws Exception {
        page(
                "/presse",
                newsroom(
                        "<link rel='alternate' type='application/rss+xml' title='" + aside + "' href='/1.xml'>"
                                + "<link rel='alternate' type='application/rss+xml' title='Pressemitteilungen' href='/2.xml'>"));
        feed("/1.xml", "/w1", "/w2", "/w3", "/w4", "/w5");
        feed("/2.xml", "/p1", "/p2");
        assertThat(best(discover("/presse")).address().getPath()).isEqualTo("/2.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='feed' href='/presse.rss'>",
                "<link rel='feed' type='text/html' href='/presse.rss'>",
                "<link rel='alternate feed' href='/presse.rss'>",
                "<link rel='alternate' href='/presse.rss'>",
                "<link rel='ALTERNATE' type='application/rss+xml; charset=utf-8' href='/presse.rss'>",
                "<base href='/x/'><link rel='alternate' type='application/feed+json' href='../presse.rss'>"
            })
    void findsTheFeedHoweverThePageDeclaresIt(String link) throws Exception {
        page("/presse", newsroom(link));
        feed("/presse.rss", "/a1", "/a2", "/a3");
        assertThat(best(discover("/presse")).address().getPath()).isEqualTo("/presse.rss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</presse.rss>; rel=\"alternate\"; type=\"application/rss+xml\"",
                "</style.css>; rel=preload; as=style, </presse.rss>; type=application/atom+xml; rel=alternate",
                "</presse.rss>; rel=feed",
                "</en>; rel=\"alternate\"; hreflang=en, </presse.rss>;rel=\"alternate feed\"; title=\"Presse, aktuell\""
            })
    void findsTheFeedThatOnlyTheServerAnnounces(String header) throws Exception {
        SERVER.stubFor(get(urlEqualTo("/presse"))
                .willReturn(
                        ok(newsroom("")).withHeader("Content-Type", "text/html").withHeader("Link", header)));
        feed("/presse.rss", "/a1", "/a2", "/a3");
        assertThat(best(discover("/presse")).address().getPath()).isEqualTo("/presse.rss");
    }

    @Test
    void followsAPageThatOnlySendsItsReadersElsewhere() throws Exception {
        page("/alt", "<html><head><meta http-equiv='Refresh' content='0; URL=/presse'></head></html>");
        page("/presse", newsroom("<link rel='alternate' type='application/rss+xml' href='/presse.rss'>"));
        feed("/presse.rss", "/a1", "/a2", "/a3");
        assertThat(best(discover("/alt")).address().getPath()).isEqualTo("/presse.rss");
    }

    private Discovered discover(String path) throws InterruptedException {
        return ((Discovery.Result.Looked) new Discovery(fetcher, CLOCK).discover(source(path))).discovered();
    }

    private static Source source(String path) {
        return Source.of("a", URI.create(SERVER.url(path)), SourceKind.AUTO)
                .privateAllowed(true)
                .source();
    }

    private static Reading best(Discovered found) {
        return found.best().orElseThrow().reading();
    }

    private static String newsroom(String head) {
        return """
            <!doctype html><html lang="de-DE"><head><title>Presse | Stadt</title>
            <meta property="og:site_name" content="Stadt Beispielhausen">%s</head><body>
            <div class="meldung"><span>30.06.2025</span><h3><a href="/a1">Rathaus nimmt Anträge jetzt online an</a></h3></div>
            <div class="meldung"><span>27.06.2025</span><h3><a href="/a2">Neue Leiterin für das Amt für Digitales</a></h3></div>
            <div class="meldung"><span>20.06.2025</span><h3><a href="/a3">Breitband erreicht die letzten Ortsteile</a></h3></div>
            </body></html>""".formatted(head);
    }

    private static void page(String path, String html) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(ok(html).withHeader("Content-Type", "text/html")));
    }

    private static void feed(String path, String... links) {
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Feed</title>");
        for (String link : links) {
            rss.append("<item><title>Meldung ")
                    .append(link)
                    .append("</title><link>")
                    .append(SERVER.url(link));
            rss.append("</link><pubDate>Mon, 30 Jun 2025 10:00:00 +0200</pubDate></item>");
        }
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(ok(rss + "</channel></rss>")));
    }
}
