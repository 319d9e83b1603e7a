// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.NewsItem;
import amtsblick.news.Revision;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Foreign sources that tell of a page before the body does to whom it belongs. */
class ForgedTitleTest {
    private static final String FORGED = "Ministerium schließt alle Bürgerbüros";
    private static final String TRUE = "Ministerium eröffnet neue Bürgerbüros";

    @RegisterExtension
    static final WireMockExtension FOREIGN = Rounds.server();

    @RegisterExtension
    static final WireMockExtension BODY = Rounds.server();

    @TempDir
    private Path data;

    private Rounds rounds;

    @BeforeEach
    void open() {
        rounds = new Rounds(data);
        FOREIGN.stubFor(get("/feed").willReturn(ok(feed(FORGED, "<pubDate>Mon, 30 Jun 2025 08:00:00 GMT</pubDate>"))));
        BODY.stubFor(get("/feed").willReturn(ok(feed(TRUE, "<pubDate>Tue, 01 Jul 2025 06:00:00 GMT</pubDate>"))));
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void giveWayToTheBodysOwnWordsAndNeverComeBack() throws Exception {
        Source foreign = source("fremd", FOREIGN);
        Source body = source("amt", BODY);
        rounds.round(foreign);
        assertThat(only().headline().title()).isEqualTo(FORGED);
        rounds.daysLater(1, foreign, body);
        isTheBodys();
        FOREIGN.stubFor(get("/feed").willReturn(ok(feed(FORGED + " sofort", ""))));
        rounds.daysLater(1, foreign);
        isTheBodys();
    }

    @Test
    void doNotKeepTheBodysArticleFromBeingAsked() throws Exception {
        BODY.stubFor(get("/feed").willReturn(ok(feed(TRUE, ""))));
        BODY.stubFor(get(urlEqualTo("/meldung"))
                .willReturn(
                        ok("<!doctype html><html lang=de><head><meta name=description content='Zehn neue Büros öffnen"
                                        + " im Herbst in den Kreisen.'></head><body><h1>" + TRUE
                                        + "</h1></body></html>")
                                .withHeader("Content-Type", "text/html")));
        Source body = TestSources.draft("amt", BODY.url("/feed"), SourceKind.FEED)
                .homepage(URI.create(BODY.url("/")))
                .articles(Articles.MISSING)
                .source();
        rounds.round(source("fremd", FOREIGN));
        rounds.daysLater(1, body);
        assertThat(only().headline().teaser()).isEqualTo("Zehn neue Büros öffnen im Herbst in den Kreisen.");
    }

    private void isTheBodys() {
        NewsItem item = only();
        assertThat(item.headline().title()).isEqualTo(TRUE);
        assertThat(item.source()).isEqualTo("amt");
        assertThat(item.revisions()).extracting(Revision::by).containsExactly(Optional.of("Blatt fremd"));
    }

    private NewsItem only() {
        assertThat(rounds.items()).hasSize(1);
        return rounds.items().getFirst();
    }

    private static Source source(String id, WireMockExtension server) {
        return TestSources.draft(id, server.url("/feed"), SourceKind.FEED)
                .homepage(URI.create(server.url("/")))
                .source();
    }

    private static String feed(String title, String more) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A</title><item><title>" + title
                + "</title><link>" + BODY.url("/meldung") + "</link>" + more + "</item></channel></rss>";
    }
}
