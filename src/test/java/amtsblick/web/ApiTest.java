// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as a program uses it, over HTTP. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 23;

    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(i ->
                        Samples.item("n" + i, "Nachricht " + i, "", "2025-06-" + (10 + i % 4), Samples.labels("DE-TH")))
                .toList());
        items.add(Samples.item(
                "ahaus",
                "Rathaus Ahaus, \"digital\"",
                "=1+1",
                "2025-05-02",
                Samples.labels(List.of("DE-NW"), List.of("Ahaus"), "funding", List.of("registers"))));
        site = new TestSite(folder, false, items);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aReadingByCursorMeetsEachItemOnceWhateverIsCollectedMeanwhile() throws IOException {
        List<String> read = new ArrayList<>();
        String address = "/api/v1/items?region=DE-TH&limit=5&fields=id,title";
        while (!address.isEmpty()) {
            JsonNode page = json(address);
            page.path("items").forEach(item -> read.add(item.path("title").asText()));
            assertThat(page.path("total").asInt()).isBetween(MANY, MANY + 5);
            add("later" + read.size(), "2025-06-30");
            address = path(page.path("next").asText(""));
        }
        assertThat(read).doesNotHaveDuplicates().hasSize(MANY).allMatch(title -> title.startsWith("Nachricht"));
    }

    @Test
    void theNextPageStandsInTheHeadersToo() throws IOException {
        HttpResponse<byte[]> response = site.get("/api/v1/items?limit=5");
        String next = JSON.readTree(response.body()).path("next").asText();
        assertThat(response.headers().firstValue("Link").orElseThrow())
                .contains("<" + next + ">; rel=\"next\"", "</openapi.json>; rel=\"describedby\"");
        assertThat(site.get("/api/v1/items?ids=x").headers().firstValue("Link").orElseThrow())
                .doesNotContain("next");
    }

    @Test
    void givesOnlyTheFieldsThatAreWantedAndItemsByTheirIds() throws IOException {
        String id = json("/api/v1/items?region=DE-NW")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        JsonNode page = json("/api/v1/items?ids=" + id + ",unknown&fields=title");
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.has("facets")).isFalse();
        assertThat(page.path("items").path(0).properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("id", "title");
        assertThat(json("/api/v1/items?region=DE-TH&ids=" + id).path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/items?region=DE-NW&kind=funding, Förderungen in Nordrhein-Westfalen",
        "/api/v1/facets/kind?region=DE-NW, Meldungen in Nordrhein-Westfalen",
        "/api/v1/regions, Region"
    })
    void everyAnswerSaysInWordsWhatItIs(String path, String words) throws IOException {
        assertThat(json(path).path("description").asText()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/items?limit=0, limit",
        "/api/v1/items?limit=201, limit",
        "/api/v1/items?cursor=nothing, cursor",
        "/api/v1/items?fields=titel, fields",
        "/api/v1/items?regoin=DE, regoin",
        "/api/v1/items.csv?fields=titel, fields",
        "/api/v1/items.jsonl?kind=nonsense, kind",
        "/api/v1/changes?after=x, after",
        "/api/v1/changes?after=99999, after",
        "/api/v1/changes?wait=51, wait",
        "/api/v1/changes?what=gone, what",
        "/api/v1/changes?region=DE-TH, region",
        "/api/v1/changes?q=x, q",
        "/api/v1/places?q=ahaus, q",
        "/api/v1/regions?foo=1, foo",
        "/api/v1/regions?lang=fr, lang",
        "/api/v1/suggest?word=x, word",
        "/api/v1/classify?title=x&q=y, q",
        "/api/v1/items/unknown?fields=title, fields"
    })
    void whatCannotBeReadIsNamed(String path, String parameter) throws IOException {
        HttpResponse<byte[]> response = site.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("status").asInt()).isEqualTo(400);
    }

    @Test
    void aWrongParameterIsAnsweredWithTheQuestionThatWouldHaveBeenRight() {
        HttpResponse<byte[]> response = site.get("/api/v1/items?region=DE-TH&limt=5");
        assertThat(response.headers().firstValue("Link").orElseThrow())
                .contains("</api/v1/items?region=DE-TH>; rel=\"alternate\"");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("limit", "cursor");
    }

    @Test
    void whatIsMissingAmongItemsAskedForByTheirIdsIsSaid() throws IOException {
        String ahaus =
                json("/api/v1/items?region=DE-NW&limit=1").at("/items/0/id").asText();
        String removed =
                json("/api/v1/items?region=DE-TH&limit=1").at("/items/0/id").asText();
        site.archive.oversight().carryOut(new OperatorOrder.Remove(removed, "Zuschrift"), "Kim");
        site.archive.finding().refresh();
        JsonNode some = json("/api/v1/items?ids=" + ahaus + ",nothing," + removed);
        assertThat(some.path("total").asInt()).isEqualTo(1);
        assertThat(some.path("notes")).extracting(JsonNode::asText).containsExactly("ids.missing");
        assertThat(some.at("/missing/nothing").asText()).isEqualTo("unknown");
        assertThat(some.path("missing").path(removed).asText()).isEqualTo("removed");
        assertThat(some.at("/explained/ids.missing").asText()).contains("missing");
        JsonNode narrowed = json("/api/v1/items?region=DE-TH&ids=" + ahaus);
        assertThat(narrowed.path("missing").path(ahaus).asText()).isEqualTo("not-selected");
        JsonNode whole = json("/api/v1/items?ids=" + ahaus);
        assertThat(whole.has("missing")).isFalse();
        assertThat(whole.path("notes")).isEmpty();
    }

    @Test
    void countsOfFurtherChoicesAreThoseThatCanBeAskedForAlone() throws IOException {
        for (Map.Entry<String, JsonNode> facet :
                json("/api/v1/items").path("facets").properties()) {
            JsonNode alone = json("/api/v1/facets/" + facet.getKey());
            assertThat(alone.path("values"))
                    .as(facet.getKey())
                    .hasSize(facet.getValue().size());
        }
    }

    @Test
    void whatCampaignsAppendIsNoMistakeAnywhere() {
        for (String path : List.of("/api/v1/items", "/api/v1/changes", "/api/v1/places", "/api/v1/suggest")) {
            assertThat(site.get(path + "?utm_source=mail&lang=en").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void theRestOfAQuestionIsKeptWhereAPartOfItIsWrong() {
        assertThat(site.get("/api/v1/changes?after=0&what=new,removed&foo=1")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .contains("</api/v1/changes?after=0&what=new%2Cremoved>; rel=\"alternate\"");
    }

    @Test
    void whoFollowsTheChangesMissesNothing() throws IOException {
        JsonNode all = json("/api/v1/changes?after=0&limit=200&fields=title");
        assertThat(all.path("changes")).hasSize(MANY + 1);
        assertThat(all.path("more").asBoolean()).isFalse();
        long last = all.path("last").asLong();
        JsonNode item = all.path("changes").path(0);
        site.archive
                .keeping()
                .amend(List.of(new Amendment.Withdrawn(item.path("id").asText(), Optional.of(TestSite.NOW))));
        add("fresh", "2025-06-30");
        JsonNode news = json("/api/v1/changes?after=" + last);
        assertThat(news.findValuesAsText("what")).containsExactly("withdrawn", "new");
        assertThat(news.path("changes").path(0).path("item").path("withdrawn").asText())
                .isEqualTo(TestSite.NOW.toString());
        JsonNode some = json("/api/v1/changes?after=" + last + "&what=new&limit=1");
        assertThat(some.path("changes")).isEmpty();
        assertThat(some.path("more").asBoolean()).isTrue();
        assertThat(json("/api/v1/changes?what=new&after=" + some.path("last").asLong())
                        .path("changes"))
                .hasSize(1);
    }

    @Test
    void whoWaitsIsToldOfTheNextChange() throws Exception {
        long last = json("/api/v1/changes").path("last").asLong();
        CompletableFuture<String> waiting =
                CompletableFuture.supplyAsync(() -> site.text("/api/v1/changes?wait=30&after=" + last));
        add("awaited", "2025-06-30");
        assertThat(waiting.get()).contains("\"Titel awaited\"");
    }

    @Test
    void countsByAnyFilterWithNamesAndByMonth() throws IOException {
        JsonNode facets = json("/api/v1/facets/region");
        assertThat(facets.path("values").path(0).path("name").asText()).isEqualTo("Thüringen");
        assertThat(facets.path("values").path(0).path("count").asInt()).isEqualTo(MANY);
        assertThat(facets.path("months").findValuesAsText("month")).containsExactly("2025-05", "2025-06");
        assertThat(facets.path("quarters").findValuesAsText("quarter")).containsExactly("2025-Q2");
        assertThat(facets.path("years").findValuesAsText("year")).containsExactly("2025");
        assertThat(facets.path("years").get(0).path("count").asLong())
                .isEqualTo(facets.path("quarters").get(0).path("count").asLong())
                .isEqualTo(facets.path("total").asLong());
        HttpResponse<byte[]> unknown = site.get("/api/v1/facets/colour");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(new String(unknown.body(), StandardCharsets.UTF_8)).contains("region, topic, kind");
    }

    @Test
    void listsWhatThereIsToChooseFromWithNamesKeysAndCounts() throws IOException {
        assertThat(json("/api/v1/regions?lang=en").path("terms")).anySatisfy(term -> {
            assertThat(term.path("value").asText()).isEqualTo("DE-TH");
            assertThat(term.path("ags").asText()).isEqualTo("16");
            assertThat(term.path("uri").asText()).endsWith("/stateKey/16");
            assertThat(term.path("count").asInt()).isEqualTo(MANY);
        });
        assertThat(json("/api/v1/kinds").findValuesAsText("name")).contains("Förderung");
        assertThat(json("/api/v1/sources").findValuesAsText("value"))
                .contains("example")
                .doesNotContain("quiet");
        assertThat(json("/api/v1/places").path("terms").path(0).path("feed").asText())
                .isEqualTo("https://news.example/feed.atom?place=Ahaus");
    }

    @Test
    void saysWhatRelatedItemsShare() throws IOException {
        String id = json("/api/v1/items?region=DE-TH&limit=1&fields=id")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        JsonNode like = json("/api/v1/items/" + id + "/related").path("items").path(0);
        assertThat(like.path("item").path("title").asText()).startsWith("Nachricht");
        assertThat(like.path("words")).extracting(JsonNode::asText).containsExactly("Nachricht");
        assertThat(like.path("labels").path("region"))
                .extracting(JsonNode::asText)
                .contains("DE-TH");
        assertThat(site.get("/api/v1/items/unknown/related").statusCode()).isEqualTo(404);
    }

    @Test
    void suggestsWhatBeginsSoMostItemsFirst() throws IOException {
        assertThat(json("/api/v1/suggest?q=thuer")
                        .path("terms")
                        .path(0)
                        .path("value")
                        .asText())
                .isEqualTo("DE-TH");
        assertThat(json("/api/v1/suggest?q=Aha").findValuesAsText("dimension")).containsExactly("place");
        assertThat(json("/api/v1/suggest?q=").path("terms")).isEmpty();
    }

    @Test
    void anySelectionIsATableThatSpreadsheetsTakeForText() {
        HttpResponse<byte[]> response =
                site.get("/api/v1/items.csv?region=DE-NW&fields=title,date,kind,places,snippet");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"meldungen-in-nordrhein-westfalen.csv\"");
        assertThat(new String(response.body(), StandardCharsets.UTF_8).lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("\"id\",\"title\",\"snippet\",\"date\",\"places\",\"kind\"");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .contains("\"Rathaus Ahaus, \"\"digital\"\"\",\"'=1+1\",\"2025-05-02\",\"Ahaus\",\"funding\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?page=2", "/?sort=oldest&page=2", "/?q=Nachricht&sort=relevance", "/abo?sort=oldest&page=2"})
    void eachPageLeadsToTheTableOfAllThatItSelects(String path) {
        String table = site.page(path).select("a[href^=/api/v1/items.csv]").attr("href");
        HttpResponse<byte[]> answer = site.get(table);
        assertThat(answer.statusCode()).as(table).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8).lines()).hasSizeGreaterThan(MANY);
    }

    @Test
    void aFileOfLinesGoesOnAfterTheLastLineThatArrived() throws IOException {
        List<String> lines = site.text("/api/v1/items.jsonl").lines().toList();
        assertThat(lines).hasSize(MANY + 1);
        String seventh = JSON.readTree(lines.get(6)).path("id").asText();
        assertThat(site.text("/api/v1/items.jsonl?cursor=" + seventh).lines())
                .isEqualTo(lines.subList(7, lines.size()));
        assertThat(site.text("/api/v1/items.csv?cursor=" + seventh).lines()).hasSize(lines.size() - 7);
    }

    @Test
    void pagesOfOtherSitesMayReadTheApiAndNothingElse() {
        assertThat(site.get("/api/v1/items").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(site.get("/feed.json").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(site.get("/").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        HttpResponse<byte[]> asked = site.send(HttpRequest.newBuilder(site.address("/api/v1/items"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("If-None-Match, Accept-Language");
        assertThat(site.get("/api/v1/items.csv").headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(told -> assertThat(told.split(", "))
                        .contains("ETag", "Link", "Retry-After", "RateLimit", "Content-Disposition"));
    }

    private void add(String name, String day) {
        site.archive
                .keeping()
                .report(Report.of(List.of(Samples.item(name, "Titel " + name, "", day, Samples.labels("DE-TH")))));
        site.archive.finding().refresh();
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<byte[]> response = site.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** The path of an address of the site. */
    private static String path(String address) {
        return address.isEmpty()
                ? ""
                : address.substring(URI.create(address).resolve("/").toString().length() - 1);
    }
}
