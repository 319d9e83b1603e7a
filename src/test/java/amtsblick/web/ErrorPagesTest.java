// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.Dimension;
import amtsblick.web.address.Lang;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees when something is wrong, and that it gives nothing away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPagesTest {
    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/feed.rss",
                "/feed.json",
                "/api/v1/items",
                "/api/v1/items/unknown",
                "/sources",
                "/nowhere",
                "/?page=0",
                "/favicon.ico",
                "/robots.txt",
                "/health",
                "/item/a%00b"
            })
    void everyAnswerForbidsWhatItDoesNotNeed(String path) {
        HttpResponse<byte[]> response = site.get(path);
        assertThat(response.headers().map()).containsKeys("content-security-policy", "referrer-policy");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/impressum, /imprint",
        "/datenschutz?lang=en, /privacy?lang=en",
        "/barrierefreiheit, /accessibility",
        "/ueber, /about",
        "/quellen, /sources",
        "/kontakt?lang=en, /imprint?lang=en",
        "/search?q=Netz, /?q=Netz",
        "/feed.xml?kind=funding, /feed.rss?kind=funding",
        "/hilfe, /suche-hilfe",
        "/suche?q=Netz, /?q=Netz",
        "/abonnieren?region=DE-TH, /abo?region=DE-TH",
        "/kalender, /calendar.ics",
        "/feed?kind=funding, /feed.atom?kind=funding",
        "/rss, /feed.rss",
        "/thema/, /themen",
        "/thema, /themen",
        "/region, /regionen",
        "/art, /arten",
        "/koerperschaft, /koerperschaften",
        "/gebiet/, /gebiete",
        "/quelle, /sources"
    })
    void anAddressThatIsGuessedLeadsToThePageThatIsMeant(String guessed, String meant) {
        HttpResponse<byte[]> answer = site.get(guessed);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(meant);
        assertThat(site.get(meant).statusCode()).isEqualTo(200);
    }

    @Test
    void aPlaceThatNobodyKnowsIsNamedAndStandsInTheField() {
        Document page = Jsoup.parse(body(site.get("/ort/Atlantis")));
        assertThat(page.select(".lead").text()).startsWith("„Atlantis“ kennt Amtsblick als Ort nicht.");
        assertThat(page.select("input[name=name]").attr("value")).isEqualTo("Atlantis");
        assertThat(Jsoup.parse(body(site.get("/thema/qqqqqqqqqqqqq")))
                        .select(".lead")
                        .text())
                .contains("qqqqqqqqqqqqq");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void anAddressCanOnlyBeRead(String method) {
        HttpResponse<byte[]> response = site.send(
                HttpRequest.newBuilder(site.address("/")).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(body(response)).contains("<h1>Das geht hier nicht</h1>");
    }

    @Test
    void answersAnUnknownAddressOfTheApiAsTheApiDoes() {
        HttpResponse<byte[]> answer = site.get("/api/v1/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(body(answer)).contains("\"title\"", "\"status\"", "\"path\"");
        HttpResponse<byte[]> written = site.send(
                HttpRequest.newBuilder(site.address("/api/v1/items")).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(written.statusCode()).isEqualTo(405);
        assertThat(written.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(body(written)).contains("\"title\"", "\"method\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1, 404",
        "GET /api/v2/items, 404",
        "HEAD /api/v1/nothing, 404",
        "HEAD /api/v1/items/nothing, 404",
        "TRACE /api/v1/items, 405",
        "BREW /api/v1/items, 405"
    })
    void theApiRefusesInJsonWhoeverRefuses(String request, int status) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.address("/").getPort())) {
            String head = request + " HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json");
            assertThat(answer.contains("\"title\"")).isEqualTo(!request.startsWith("HEAD"));
        }
    }

    @Test
    void aHeaderThatJettyCannotReadIsSaidByTheApiInJson() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.address("/").getPort())) {
            String head = "POST /api/v1/items HTTP/1.1\r\nHost: news.example\r\nContent-Length: many\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json", "nicht lesbar", "cannot be read");
        }
    }

    @Test
    void headIsAnsweredLikeGetWithoutABody() {
        HttpResponse<byte[]> response =
                site.send(HttpRequest.newBuilder(site.address("/feed.atom")).HEAD());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag"))
                .isEqualTo(site.get("/feed.atom").headers().firstValue("ETag"));
        assertThat(response.body()).isEmpty();
    }

    @Test
    void theApiSaysWhatIsWrongInItsOwnForm() {
        HttpResponse<byte[]> response = site.get("/api/v1/items?kind=x%22y");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(body(response)).contains("\"parameter\"", "\"kind\"", "x\\\"y");
        assertThat(site.get("/api/v1/items/unknown").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{0} '' ${1}"})
    void quotesAWrongValueAsText(String value) {
        String path = SelectionAddress.print("/", Selection.of(Dimension.REGION, value), Optional.of(Lang.EN));
        assertThat(site.get(path).statusCode()).isEqualTo(400);
        assertThat(site.page(path).select("main").text()).contains(value);
        assertThat(site.page(path).select("script:not([src^=/assets/]), img")).isEmpty();
    }

    @Test
    void cutsAWrongValueThatIsVeryLong() {
        assertThat(site.page("/?region=" + "x".repeat(2_000)).select("main").text())
                .contains("xxx …")
                .hasSizeLessThan(500);
    }

    @Test
    void aRequestThatIsNoHttpIsRefusedInALine() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.address("/").getPort())) {
            socket.getOutputStream().write("NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("jetty");
        }
    }

    @Test
    void aFaultOfOursShowsNothingOfItsCause() {
        site.trouble = () -> {
            throw new IllegalStateException("jdbc:secret");
        };
        try {
            HttpResponse<byte[]> response = site.get("/sources");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(body(response))
                    .contains("Da ist etwas schiefgegangen")
                    .doesNotContain("secret", "Exception", "\tat ");
        } finally {
            site.trouble = Optional::empty;
        }
    }

    @Test
    void aClosedArchiveIsSaidAndNotKept(@TempDir Path folder) {
        try (TestSite closed = new TestSite(folder, false, List.of())) {
            closed.archive.close();
            for (String path : List.of("/", "/feed.rss", "/item/x", "/sources", "/api/v1/items")) {
                HttpResponse<byte[]> response = closed.get(path);
                assertThat(response.statusCode()).as(path).isEqualTo(503);
                assertThat(body(response)).contains("Das Archiv antwortet gerade nicht");
                assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html");
                assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
                assertThat(response.headers().firstValue("ETag")).isEmpty();
            }
        }
    }

    @Test
    void healthSaysWhyNothingIsTaken() {
        assertThat(site.text("/health")).isEqualTo("{\"status\":\"up\",\"items\":1}");
        site.trouble = () -> Optional.of("the archive cannot be written: no space left");
        try {
            assertThat(site.get("/health").statusCode()).as("pages are served").isEqualTo(200);
            assertThat(site.text("/health"))
                    .contains("\"status\":\"limited\"")
                    .contains("\"store\":\"the archive cannot be written: no space left\"");
        } finally {
            site.trouble = Optional::empty;
        }
    }

    @Test
    void anIndexInTheMakingIsNoEmptyArchiveAndItsPageIsNotKept(@TempDir Path folder) {
        try (TestSite young = new TestSite(folder, false, List.of())) {
            young.behind = true;
            HttpResponse<byte[]> page = young.get("/");
            assertThat(body(page))
                    .contains("Der Suchindex wird gerade neu aufgebaut")
                    .doesNotContain("Noch keine Meldungen");
            assertThat(page.headers().firstValue("ETag")).isEmpty();
            assertThat(young.text("/?lang=en")).contains("The search index is being rebuilt");
            assertThat(young.text("/health")).contains("\"index\":\"12 / 300\"");
        }
    }

    @Test
    void anItemIsShownWhileTheStoreDoesNotAnswer(@TempDir Path folder) {
        try (TestSite silent = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")))) {
            silent.archive.keeping().report(Report.of(List.of(Samples.item("a", "Netz"))));
            silent.archive.finding().refresh();
            silent.storeSilent = true;
            String path = "/item/" + Samples.item("a", "").id();
            HttpResponse<byte[]> shown = silent.get(path);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(body(shown)).contains("Netz").doesNotContain("Netzwerk");
            assertThat(shown.headers().firstValue("ETag"))
                    .as("is not the last word")
                    .isEmpty();
            assertThat(silent.get("/").statusCode()).isEqualTo(200);
            assertThat(silent.get("/sources").statusCode()).isEqualTo(200);
            assertThat(silent.get("/api/v1" + path.replace("item", "items")).statusCode())
                    .isEqualTo(200);
            silent.storeSilent = false;
            assertThat(silent.text(path)).as("with its earlier version").contains("Netzwerk");
        }
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
