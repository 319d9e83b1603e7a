// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP as it stands in RFC 9110 and 9112, spoken by those who try what happens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {
    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /** What the Observatory of Mozilla asks for. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed.rss", "/api/v1/items", "/nowhere", "/health", "/item/a%00b"})
    void everyAnswerTellsBrowsersWhatItNeeds(String path) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()", "geolocation=()")
                .doesNotContain("interest-cohort");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS * HTTP/1.1, 405",
        "OPTIONS / HTTP/1.1, 405",
        "CONNECT news.example:443 HTTP/1.1, 400",
        "TRACE / HTTP/1.1, 405",
        "GET * HTTP/1.1, 400",
        "PRI * HTTP/2.0, 426"
    })
    void whatIsNoReadingIsRefusedWithAllHeaders(String line, int status) throws IOException {
        String answer = raw(line + "\r\nHost: news.example\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Security-Policy", "X-Content-Type-Options");
    }

    /** What two programs may read differently, so that one asks what the other did not see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: news.example|Content-Length: 4|Transfer-Encoding: chunked",
                "Host: news.example|Content-Length: 4|Content-Length: 5",
                "Host: news.example|Content-Length: +4",
                "Host: news.example|Transfer-Encoding: chunked, identity",
                "Host: news.example|Transfer-Encoding: xchunked",
                "Host: news.example|Transfer-Encoding : chunked",
                "Host: news.example|X: a| folded",
                "Host: news.example|Host: other.example",
                "Host : news.example",
                "Host: news.example/path",
                "Host: news.example|no colon",
                "X: no host"
            })
    void whatCanBeReadInTwoWaysIsRefused(String head) throws IOException {
        String answer = raw("POST /websub HTTP/1.1\r\n" + head.replace("|", "\r\n") + "\r\n\r\n0\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|501) .*");
        assertThat(answer.split("HTTP/1\\.1 \\d", -1)).as("one answer").hasSize(2);
    }

    @Test
    void linesThatEndInHalfAnEndAreRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\nHost: news.example\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/item/a%2Fb",
                "/..;/betrieb",
                "/%2e%2e/betrieb",
                "/a/%2e/betrieb",
                "/betrieb;x=1",
                "//betrieb",
                "/item/a%",
                "/item/%u0041",
                "/item/a\\b",
                "/item/%c0%af"
            })
    void addressesThatCanBeReadInTwoWaysAreNobodysPage(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*");
    }

    @Test
    void whatChangesByTheSecondIsKeptByNobody() {
        for (String path : List.of("/metrics", "/health")) {
            assertThat(site.get(path).headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void aRestartTellsReadersNothingNew(@TempDir Path folder) {
        List<String> paths = List.of("/", "/feed.rss", "/feed.atom", "/feed.json", "/api/v1/items");
        List<String> before;
        try (TestSite first = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")))) {
            before = paths.stream().map(path -> etag(first, path)).toList();
        }
        try (TestSite second = new TestSite(folder, false, List.of())) {
            assertThat(paths.stream().map(path -> etag(second, path)).toList()).isEqualTo(before);
        }
    }

    @Test
    void whatIsUnderWayIsFinishedWhenTheServerStops(@TempDir Path folder) {
        TestSite busy = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")));
        busy.delay = Duration.ofMillis(100);
        CompletableFuture<HttpResponse<byte[]>> answer = CompletableFuture.supplyAsync(() -> busy.get("/?q=Netzwerk"));
        while (busy.finds.get() == 0) {
            Thread.onSpinWait();
        }
        busy.stopServing();
        assertThat(answer.join().statusCode()).isEqualTo(200);
        assertThat(new String(answer.join().body(), StandardCharsets.UTF_8)).contains("</html>");
        busy.close();
    }

    private static String etag(TestSite of, String path) {
        return of.get(path).headers().firstValue("ETag").orElseThrow();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.address("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
