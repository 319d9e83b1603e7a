// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Amendment;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a program reads all there is, and what comes after. */
class ApiReadingTest extends ApiSite {
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
}
