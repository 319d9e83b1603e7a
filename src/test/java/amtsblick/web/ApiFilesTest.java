// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the API say what they are before they are read. */
class ApiFilesTest {
    private static final int MANY = 9;

    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                IntStream.range(0, MANY)
                        .mapToObj(i -> Samples.item("n" + i, "Nachricht " + i))
                        .toList());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/items",
                "/api/v1/items.csv",
                "/api/v1/items.jsonl",
                "/api/v1/changes",
                "/api/v1/suggest?q=x",
                "/feed.atom",
                "/sitemap.xml",
                "/register/vereinbarungen.csv",
                "/nowhere"
            })
    void whoAsksForTheHeadAloneIsToldWhatComesWithTheBody(String path) {
        for (String coding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> head = site.send(
                    HttpRequest.newBuilder(site.address(path)).method("HEAD", HttpRequest.BodyPublishers.noBody()),
                    "Accept-Encoding",
                    coding);
            HttpResponse<byte[]> whole = site.get(path, "Accept-Encoding", coding);
            assertThat(head.statusCode()).isEqualTo(whole.statusCode());
            Map<String, List<String>> announced = lasting(whole.headers());
            if (head.headers().firstValue("Content-Length").isEmpty()) {
                announced.remove("content-length"); // what is made while it is sent has a length when it is short
            }
            assertThat(lasting(head.headers())).isEqualTo(announced);
            assertThat(head.body()).isEmpty();
        }
    }

    /** How it is cut on the way and when is of no concern (RFC 9110, 9.3.2). */
    private static Map<String, List<String>> lasting(HttpHeaders headers) {
        Map<String, List<String>> lasting = new TreeMap<>(headers.map());
        lasting.keySet().removeAll(List.of("date", "transfer-encoding"));
        return lasting;
    }

    @Test
    void whatHasNoBodyNamesNoTypeOfIt() {
        for (String path : List.of("/", "/api/v1/items", "/feed.atom")) {
            String etag = site.get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> same = site.get(path, "If-None-Match", etag);
            assertThat(same.statusCode()).as(path).isEqualTo(304);
            assertThat(same.headers().firstValue("Content-Type")).as(path).isEmpty();
        }
        HttpResponse<byte[]> methods = site.send(HttpRequest.newBuilder(site.address("/api/v1/items"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(methods.statusCode()).isEqualTo(204);
        assertThat(methods.headers().firstValue("Content-Type")).isEmpty();
    }

    @Test
    void aTableSaysWhetherItBeginsWithItsHeadings() throws IOException {
        HttpResponse<byte[]> table = site.get("/api/v1/items.csv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).endsWith("header=present");
        assertThat(text(table)).startsWith("\"id\",");
        String last = new ObjectMapper()
                .readTree(site.text("/api/v1/items.jsonl").lines().toList().getLast())
                .path("id")
                .asText();
        HttpResponse<byte[]> rest = site.get("/api/v1/items.csv?cursor=" + last);
        assertThat(rest.headers().firstValue("Content-Type").orElseThrow()).endsWith("header=absent");
        assertThat(rest.statusCode()).isEqualTo(200);
        assertThat(rest.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/items.csv?fields=id,revisions",
                "/api/v1/items.jsonl?fields=revisions",
                "/api/v1/items?fields=revisions",
                "/api/v1/changes?fields=revisions",
                "/api/v1/items.csv?page=2",
                "/api/v1/items.jsonl?page=1",
                "/api/v1/items.csv?sort=oldest",
                "/api/v1/facets/kind?page=2",
                "/api/v1/facets/kind?sort=relevance"
            })
    void whatAnAddressCannotGiveIsRefusedInsteadOfLeftOut(String path) throws IOException {
        HttpResponse<byte[]> refused = site.get(path);
        assertThat(refused.statusCode()).isEqualTo(400);
        String parameter =
                new ObjectMapper().readTree(refused.body()).path("parameter").asText();
        assertThat(path).contains("?" + parameter + "=");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
