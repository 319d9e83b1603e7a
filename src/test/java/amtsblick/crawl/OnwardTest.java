// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that answer with a page that only sends its readers on. */
class OnwardTest {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    private static final String SENDS_ON =
            "<!doctype html><html><head><meta http-equiv=refresh content='0; url=%s'></head></html>";

    @TempDir
    private Path data;

    private Rounds rounds;

    @BeforeEach
    void open() {
        rounds = new Rounds(data);
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void readsTheFeedThatAPageSendsTo() throws Exception {
        serve("/alt.xml", ok(SENDS_ON.formatted("/neu.xml")));
        serve("/neu.xml", ok(feed("Bürgeramt zieht um")).withHeader("ETag", "\"1\""));
        assertThat(visit("/alt.xml").outcome()).isEqualTo(Outcome.READ);
        assertThat(rounds.items()).hasSize(1);
    }

    @Test
    void readsTheFeedThatARefreshHeaderSendsTo() throws Exception {
        serve("/alt.xml", ok("").withHeader("Refresh", "0; url=/neu.xml"));
        serve("/neu.xml", ok(feed("Bürgeramt zieht um")));
        assertThat(visit("/alt.xml").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void goesThereAtOnceTheNextTime() throws Exception {
        serve("/alt.xml", ok(SENDS_ON.formatted("/neu.xml")));
        serve("/neu.xml", ok(feed("Bürgeramt zieht um")).withHeader("ETag", "\"1\""));
        assertThat(visit("/alt.xml").movedTo()).contains(URI.create(SERVER.url("/neu.xml")));
        rounds.daysLater(1, source("/alt.xml", SourceKind.FEED));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/alt.xml")));
    }

    @Test
    void doesNotRememberAWayThatWasForNow() throws Exception {
        serve("/alt.xml", status(302).withHeader("Location", "/heute"));
        serve("/heute", ok(SENDS_ON.formatted("/neu.xml")));
        serve("/neu.xml", ok(feed("Bürgeramt zieht um")).withHeader("ETag", "\"1\""));
        Visit visit = visit("/alt.xml");
        assertThat(visit.outcome()).isEqualTo(Outcome.READ);
        assertThat(visit.movedTo()).isEmpty();
        assertThat(visit.etag())
                .as("of another address than the one asked next")
                .isEmpty();
    }

    @Test
    void isSentOnOnlyOnce() throws Exception {
        serve("/alt.xml", ok(SENDS_ON.formatted("/mitte.xml")));
        serve("/mitte.xml", ok(SENDS_ON.formatted("/neu.xml")));
        serve("/neu.xml", ok(feed("Bürgeramt zieht um")));
        Visit visit = visit("/alt.xml");
        assertThat(visit.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit.message()).contains("sends its readers to").contains("/neu.xml");
    }

    @Test
    void isGuardedWhereItIsSent() throws Exception {
        serve("/alt.xml", ok(SENDS_ON.formatted("http://127.0.0.1:1/geheim")));
        rounds.round(TestSources.draft("a", SERVER.url("/alt.xml"), SourceKind.FEED)
                .homepage(URI.create("http://127.0.0.1:1/"))
                .source());
        Visit visit = rounds.last("a");
        assertThat(visit.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit.message()).contains("number for a host name");
    }

    @Test
    void keepsVisitingWhereThePageBehindIsGone() throws Exception {
        serve("/alt.xml", ok(SENDS_ON.formatted("/neu.xml")));
        serve("/neu.xml", status(410));
        assertThat(visit("/alt.xml").outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void staysOnAPageThatHasHeadlinesAndShowsItselfAnew() throws Exception {
        String news = "<!doctype html><meta http-equiv=refresh content='10; url=/start'><ul>"
                + "<li>30.06.2025 <a href=/1>Bürgeramt zieht um</a><li>27.06.2025 <a href=/2>Glasfaser wächst weiter</a>"
                + "<li>20.06.2025 <a href=/3>Online-Antrag für Wohngeld</a></ul>";
        serve("/presse", ok(news).withHeader("Content-Type", "text/html"));
        serve("/start", ok("<!doctype html><p>Willkommen"));
        rounds.round(source("/presse", SourceKind.LISTING));
        assertThat(rounds.items()).hasSize(3);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/start")));
    }

    private Visit visit(String path) throws InterruptedException {
        rounds.round(source(path, SourceKind.FEED));
        return rounds.last("a");
    }

    private static Source source(String path, SourceKind kind) {
        return TestSources.draft("a", SERVER.url(path), kind).source();
    }

    private static void serve(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static String feed(String title) {
        return "<rss version='2.0'><channel><title>Stadt</title><item><title>" + title
                + "</title><link>https://blatt.example/1</link></item></channel></rss>";
    }
}
