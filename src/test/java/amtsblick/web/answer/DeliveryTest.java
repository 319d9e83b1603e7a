// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.source.Visit;
import amtsblick.web.TestSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers are kept and sent, over HTTP, with an archive that counts what it is asked. */
class DeliveryTest {
    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void sixteenReadersOfOneAddressAskTheArchiveOnce() throws Exception {
        site.delay = Duration.ofMillis(200);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(readers.submit(() -> site.get("/?region=DE").statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(site.finds).hasValue(1);
    }

    @Test
    void anotherSpellingOfTheSameSelectionIsTheSameAnswer() {
        site.get("/?kind=report&region=DE");
        site.get("/?region=de&kind=report&utm_source=letter");
        assertThat(site.finds).hasValue(1);
    }

    @Test
    void aReaderGetsTheFormerAnswerWhileTheNewOneIsMadeAndTheNewOneSoonAfter() {
        String etag = site.get("/feed.rss").headers().firstValue("ETag").orElseThrow();
        site.archive.keeping().report(Report.of(List.of(Samples.item("b", "Neuigkeit"))));
        site.archive.finding().refresh();
        site.delay = Duration.ofMillis(300);
        assertThat(site.text("/feed.rss")).contains("Netzwerk").doesNotContain("Neuigkeit");
        assertThat(soon("/feed.rss", "Neuigkeit")).isTrue();
        assertThat(site.get("/feed.rss", "If-None-Match", etag).statusCode()).isEqualTo(200);
        assertThat(site.finds).hasValue(2);
    }

    @Test
    void newsElsewhereLeaveASubscribersCopyValid() {
        String etag =
                site.get("/feed.atom?region=DE").headers().firstValue("ETag").orElseThrow();
        site.archive
                .keeping()
                .report(Report.of(List.of(Samples.item("c", "Bremen", "", "2025-06-30", Samples.labels("DE-HB")))));
        site.archive.finding().refresh();
        site.get("/feed.atom?region=DE");
        assertThat(site.get("/feed.atom?region=DE", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/item/unknown", "/api/v1/items/unknown"})
    void aMissingItemIsMissingWhateverTheReaderHasKept(String path) {
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = site.get(path, "If-None-Match", "*");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        }
    }

    @Test
    void anItemThatWasMissingIsThereOnceItIsKept() {
        String path = "/item/" + Samples.item("b", "").id();
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        site.archive.keeping().report(Report.of(List.of(Samples.item("b", "Neuigkeit"))));
        site.archive.finding().refresh();
        assertThat(site.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aSearchThatWasStoppedDoesNotSayThatThereIsNothing() {
        site.cutShort = true;
        Document page = site.page("/?q=Zuckerwatte");
        site.cutShort = false;
        assertThat(page.select(".empty").text()).isEqualTo("Noch nichts gefunden Noch einmal suchen");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/?q=Zuckerwatte");
        assertThat(site.page("/?q=Zuckerwatte").select(".empty h2").text()).isEqualTo("Nichts gefunden");
    }

    @Test
    void anAnswerThatWasCutShortIsNotKept() {
        site.cutShort = true;
        HttpResponse<byte[]> answer = site.get("/?q=Netzwerk");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        site.cutShort = false;
        assertThat(site.get("/?q=Netzwerk").headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed.rss", "/feed.json", "/api/v1/items", "/about"})
    void compressedAndPlainSayTheSame(String path) throws IOException {
        for (int i = 0; i < 2; i++) {
            byte[] packed = site.get(path, "Accept-Encoding", "gzip").body();
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                    .isEqualTo(site.get(path).body());
        }
    }

    @Test
    void theApiLeavesTheCountsOutWhereNobodyWantsThem() {
        String counted = new String(site.get("/api/v1/items").body(), StandardCharsets.UTF_8);
        String bare = new String(site.get("/api/v1/items?facets=none").body(), StandardCharsets.UTF_8);
        assertThat(counted).contains("\"facets\"", "\"total\"");
        assertThat(bare).contains("\"total\"").doesNotContain("\"facets\"");
    }

    @Test
    void anAssetIsKeptForEverUnderItsOwnNameOnly() throws IOException {
        String path = site.page("/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> style = site.get(path);
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        byte[] packed = site.get(path, "Accept-Encoding", "gzip").body();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(style.body());
        HttpResponse<byte[]> older = site.get("/assets/0000000000/style.css", "If-None-Match", "*");
        assertThat(older.statusCode()).isEqualTo(302);
        assertThat(older.headers().firstValue("Location")).contains(path);
        assertThat(older.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void aKeptPageTellsHowTheVisitsStandNow() {
        assertThat(site.page("/about").select("footer").text()).doesNotContain("1 von 1");
        site.archive
                .schedule()
                .record(
                        Visit.first("example", TestSite.NOW)
                                .draft()
                                .visited("", TestSite.NOW, Duration.ofMillis(80))
                                .ended(Visit.Outcome.UNCHANGED, 304, List.of())
                                .due(TestSite.NOW.plusSeconds(3_600))
                                .visit(),
                        List.of());
        site.now = TestSite.NOW.plusSeconds(3);
        assertThat(site.page("/about").select("footer").text()).contains("1 von 1");
    }

    /** Asks until the answer says this, for five seconds. */
    private boolean soon(String path, String text) {
        for (Instant end = Instant.now().plusSeconds(5); Instant.now().isBefore(end); ) {
            if (new String(site.get(path).body(), StandardCharsets.UTF_8).contains(text)) {
                return true;
            }
        }
        return false;
    }
}
