// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.oversight.OperatorOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API as a program uses it, over HTTP. */
class ApiTest extends ApiSite {
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
}
