// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source keeps to itself leaves the house in no form. */
class RightsTest {
    /** A redirection leads to what is asked, too. */
    private static final List<Integer> ANSWERED = List.of(200, 301, 302);

    /** Nobody is named as contact, and no host was asked. */
    private static final Set<String> ABSENT = Set.of("/.well-known/security.txt", "/crawl/example.org");

    private static final String KEPT = "Wortlaut, den nur das Blatt selbst verbreitet";

    @Test
    void aReservedTeaserStandsInNoAnswer(@TempDir Path folder) {
        NewsItem item = reserved();
        try (TestSite site = new TestSite(folder, false, List.of(item, pact()))) {
            List<SiteWalk.Answer> answers = SiteWalk.of(site, EveryAddress.of(site, item));
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isIn(ABSENT.contains(answer.path()) ? List.of(404) : ANSWERED);
                assertThat(answer.body()).doesNotContain("den nur das Blatt");
            });
            assertThat(answers.stream()
                            .filter(answer -> answer.body().contains("Vereinbarung in Jena"))
                            .map(SiteWalk.Answer::path))
                    .contains("/", "/ort/jena", "/koerperschaft/fitko", "/feed.atom", "/api/v1/items.csv")
                    .hasSizeGreaterThan(20);
            assertThat(words(
                            site.get("/presseschau/blatt.odt?item=" + item.id()).body()))
                    .contains("Vereinbarung in Jena")
                    .doesNotContain("den nur das Blatt");
            assertThat(toldToLanguageModels(site, item))
                    .contains("Vereinbarung in Jena")
                    .doesNotContain("den nur das Blatt");
        }
    }

    @Test
    void everyItemSaysHowMuchOfItsTextMayBePassedOn(@TempDir Path folder) throws IOException {
        NewsItem kept = reserved();
        NewsItem free = Samples.withRights(Samples.item("free", "Amtliche Meldung"), Rights.OPEN);
        ObjectMapper json = new ObjectMapper();
        try (TestSite site = new TestSite(folder, false, List.of(kept, free))) {
            for (NewsItem item : List.of(kept, free)) {
                String rights = item.rights().id();
                String only = "?ids=" + item.id();
                JsonNode one = json.readTree(site.text("/api/v1/items/" + item.id()));
                assertThat(one.path("rights").asText()).isEqualTo(rights);
                assertThat(json.readTree(site.text("/api/v1/items" + only))
                                .path("items")
                                .path(0)
                                .path("rights")
                                .asText())
                        .isEqualTo(rights);
            }
            assertThat(site.text("/api/v1/items.csv?fields=rights").lines())
                    .contains(
                            "\"id\",\"rights\"",
                            "\"" + free.id() + "\",\"open\"",
                            "\"" + kept.id() + "\",\"headline\"");
            assertThat(site.text("/api/v1/items.jsonl")).contains("\"rights\":\"open\"", "\"rights\":\"headline\"");
            assertThat(json.readTree(site.text("/feed.json")).findValuesAsText("rights"))
                    .containsExactlyInAnyOrder("open", "headline");
            String released =
                    "Titel: " + kept.sourceName() + ". Mehr Text gibt die Quelle nicht frei. Einordnung: CC0.";
            assertThat(site.text("/feed.atom?lang=de")).contains("<rights>" + released + "</rights>");
            assertThat(site.text("/feed.rss?lang=de")).contains("<dc:rights>" + released + "</dc:rights>");
            assertThat(linked(site, kept).path("copyrightNotice").asText()).isEqualTo(released);
            assertThat(linked(site, kept).at("/copyrightHolder/name").asText()).isEqualTo(kept.sourceName());
            assertThat(linked(site, free).has("copyrightHolder"))
                    .as("official texts are nobody's")
                    .isFalse();
        }
    }

    private static JsonNode linked(TestSite site, NewsItem item) throws IOException {
        return new ObjectMapper()
                .readTree(site.page("/item/" + item.id() + "?lang=de")
                        .select("script[type=application/ld+json]")
                        .html());
    }

    /** What stands in a text document, which is packed. */
    private static String words(byte[] document) {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    private static String toldToLanguageModels(TestSite site, NewsItem item) {
        String call =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"get_item\",\"arguments\":{\"id\":\""
                        + item.id() + "\"}}}";
        HttpRequest.Builder asked =
                HttpRequest.newBuilder(site.address("/mcp")).POST(HttpRequest.BodyPublishers.ofString(call));
        return new String(
                site.send(asked, "Content-Type", "application/json", "Accept", "application/json")
                        .body(),
                StandardCharsets.UTF_8);
    }

    private static NewsItem reserved() {
        Labels labels = Samples.labels(List.of("DE-TH"), List.of("Jena"), "agreement", List.of("ai"));
        Labels acted = labels.with(List.of(new Label("FITKO", "test", List.of("FITKO"))), labels.facts());
        NewsItem open = Samples.item("a", "Vereinbarung in Jena", KEPT + ". ".repeat(3), "2025-06-30", acted);
        return Samples.withRights(open, Rights.HEADLINE);
    }

    private static NewsItem pact() {
        return FactSamples.headlineOnly(FactSamples.agreement(
                "pact", "Vertrag in Gera", KEPT + ". Kreis und Stadt einig.", "2025-06-29", "DE-TH", "Kreis", "Stadt"));
    }
}
