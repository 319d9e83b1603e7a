// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API is the truth: every address it names answers as it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestSite site;
    private JsonNode description;
    private DescribedApi api;
    private String item = "";

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        site = new TestSite(
                folder,
                false,
                List.of(
                        FactSamples.agreement(
                                "v",
                                "Kreis und Land vereinbaren ein Portal",
                                "",
                                "2025-06-30",
                                "DE-TH",
                                "Kreis",
                                "Land"),
                        FactSamples.item(
                                "f",
                                "Förderung",
                                "",
                                "2025-06-30",
                                "DE-TH",
                                FactSamples.funding(LocalDate.of(2025, 8, 1), "bis 1. August")),
                        Samples.item("a", "Netz")));
        description = JSON.readTree(site.get("/openapi.json").body());
        api = new DescribedApi(description);
        item = JSON.readTree(site.get("/api/v1/items").body())
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void isTheCurrentVersionOfItsFormat() {
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(description.path("paths").properties()).hasSizeGreaterThan(12);
        assertThat(description.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void everyAddressAnswersInTheShapeThatIsDescribed() throws IOException {
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            HttpResponse<byte[]> response = site.get(sample(path.getKey()));
            assertThat(response.statusCode()).as(path.getKey()).isEqualTo(200);
            JsonNode content =
                    path.getValue().path("get").path("responses").path("200").path("content");
            String type =
                    response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
            assertThat(content.has(type)).as(path.getKey() + " " + type).isTrue();
            if (type.equals("application/json")) {
                assertThat(api.errors(content.path(type).path("schema"), JSON.readTree(response.body())))
                        .as(path.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void anItemWithEarlierVersionsHasTheShapeThatIsDescribed() throws IOException {
        NewsItem before = Samples.item("changing", "Wie es hieß");
        site.archive.keeping().report(Report.of(List.of(before)));
        site.archive.keeping().report(Report.of(List.of(Samples.item("changing", "Wie es heißt"))));
        site.archive.finding().refresh();
        JsonNode answer = JSON.readTree(site.get("/api/v1/items/" + before.id()).body());
        assertThat(answer.path("revisions")).hasSize(1);
        assertThat(api.errors(good("/api/v1/items/{id}"), answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=%22Netz | query.quote",
                "q=(Netz | query.bracket",
                "q=Netz+OR | query.operator",
                "q=N* | query.beginning",
                "q=art:Quatsch | query.value",
                "q=ab:Unsinn | query.day",
                "q=%3F%3F | query.noWords",
                "q=Netz+Antrag+Gebirge | query.relaxed query.absent",
                "place=Nirgendwo | place.unknown",
                "body=Niemandsamt | body.unknown",
                "ids=nothing | ids.missing"
            })
    void everyNoteIsDescribedAndToldInWords(String asked, String note) throws IOException {
        JsonNode answer = JSON.readTree(site.get("/api/v1/items?" + asked).body());
        assertThat(answer.path("notes")).extracting(JsonNode::asText).containsAnyOf(note.split(" "));
        assertThat(api.errors(good("/api/v1/items"), answer)).isEmpty();
        for (JsonNode one : answer.path("notes")) {
            assertThat(answer.path("explained").path(one.asText()).asText())
                    .as(one.asText())
                    .contains(" ")
                    .doesNotContain("{");
        }
    }

    @Test
    void aRemovedItemAndAnotherMethodAreRefusedAsDescribed() throws IOException {
        NewsItem gone = Samples.item("gone", "Was entfernt wird");
        site.archive.keeping().report(Report.of(List.of(gone)));
        site.archive.oversight().carryOut(new OperatorOrder.Remove(gone.id(), "Zuschrift"), "Kim");
        site.archive.finding().refresh();
        for (String path : List.of("/api/v1/items/{id}", "/api/v1/items/{id}/related")) {
            HttpResponse<byte[]> answer = site.get(path.replace("{id}", gone.id()));
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(api.errors(refused(path, 410), JSON.readTree(answer.body())))
                    .isEmpty();
        }
        HttpResponse<byte[]> posted = site.send(
                HttpRequest.newBuilder(site.address("/api/v1/items")).POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(api.errors(refused("/api/v1/items", 405), JSON.readTree(posted.body())))
                .isEmpty();
    }

    private JsonNode good(String path) {
        return responses(path)
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private JsonNode refused(String path, int status) {
        JsonNode answer =
                responses(path).path(String.valueOf(status)).path("content").path("application/problem+json");
        assertThat(answer.isMissingNode()).as(path + " " + status).isFalse();
        return answer.path("schema");
    }

    private JsonNode responses(String path) {
        return api.responses(path);
    }

    @Test
    void everyRefusalIsTheProblemThatIsDescribed() throws IOException {
        for (String path : List.of(
                "/api/v1/items?nothing=1", "/api/v1/items/unknown", "/api/v1/facets/unknown", "/api/v1/classify")) {
            HttpResponse<byte[]> response = site.get(path);
            String described = path.replaceFirst("\\?.*", "")
                    .replaceFirst("items/.*", "items/{id}")
                    .replaceFirst("facets/.*", "facets/{dimension}");
            JsonNode answer = description
                    .path("paths")
                    .path(described)
                    .path("get")
                    .path("responses")
                    .path(String.valueOf(response.statusCode()))
                    .path("content")
                    .path("application/problem+json");
            assertThat(answer.isMissingNode()).as(path).isFalse();
            assertThat(api.errors(answer.path("schema"), JSON.readTree(response.body())))
                    .isEmpty();
        }
    }

    @Test
    void anAddressThatIsTooLongIsRefusedAsDescribed() {
        HttpResponse<byte[]> response = site.get("/api/v1/items?q=" + "x".repeat(20_000));
        String type =
                response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        assertThat(description
                        .path("paths")
                        .path("/api/v1/items")
                        .path("get")
                        .path("responses")
                        .path(String.valueOf(response.statusCode()))
                        .path("content")
                        .has(type))
                .isTrue();
    }

    @Test
    void everyParameterIsKnownWhereItIsDescribed() {
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    String sample = sample(path.getKey());
                    String empty = sample + (sample.contains("?") ? "&" : "?")
                            + parameter.path("name").asText() + "=";
                    assertThat(site.get(empty).statusCode()).as(empty).isIn(200, 400);
                    assertThat(new String(site.get(empty).body(), StandardCharsets.UTF_8))
                            .as(empty)
                            .doesNotContain("Einen solchen Parameter gibt es nicht");
                }
            }
        }
    }

    @Test
    void thePageForPeopleTellsTheSameAddressesAndLoadsNothingForeign() {
        var page = site.page("/api");
        assertThat(page.select("main code").eachText())
                .containsAll(description.path("paths").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(page.select("[src]:not([src^=/assets/]), link[rel=stylesheet][href^=http]"))
                .isEmpty();
    }

    @Test
    void thePageForPeopleHasExamplesThatAnswerAndSaysWhatIsNeededAndAllowed() {
        var page = site.page("/api");
        List<String> examples = page.select("a.example").eachAttr("href");
        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            assertThat(site.get(example).statusCode()).as(example).isEqualTo(200);
        }
        assertThat(page.select("dl.said.api a").eachAttr("href"))
                .allSatisfy(address ->
                        assertThat(site.get(address).statusCode()).as(address).isEqualTo(200));
        assertThat(page.select("dl.said.api").text()).contains("title (nötig), kicker");
        assertThat(page.select("dl.facts.api").text())
                .contains("newest, oldest, relevance, deadline", "1 bis 200", "0 bis 50", "region, topic, kind");
    }

    private String sample(String path) {
        return path.replace("{id}", item).replace("{dimension}", "kind")
                + (path.endsWith("classify") ? "?title=Antrag+im+Netz" : "");
    }
}
