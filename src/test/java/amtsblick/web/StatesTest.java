// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What became of items, as readers and machines see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesTest {
    private static final Instant GONE = Instant.parse("2025-07-03T12:05:00Z");
    private static final NewsItem WITHDRAWN = Samples.item(
                    "gone", "Netz der Register", "Ein Satz.", "2025-06-30", Samples.labels("DE-TH"))
            .withState(ItemState.NONE.withWithdrawn(Optional.of(GONE)));
    private static final NewsItem FIRST = Samples.item("moved", "Tag der Verwaltung");
    private static final NewsItem PLAIN = Samples.item("plain", "Wie immer");

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(WITHDRAWN, FIRST, PLAIN));
        NewsItem redated = Samples.withHeadline(
                FIRST,
                headline ->
                        headline.withDate(Optional.of(PublicationDate.ofDay(LocalDate.of(2025, 7, 20))), "20.07.2025"));
        site.archive.keeping().report(Report.of(List.of(redated)));
        site.archive.finding().refresh();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aRowSaysSinceWhenAndKeepsItsLink() {
        Document page = site.page("/");
        assertThat(page.select(".row")).hasSize(3);
        assertThat(page.select(".row.withdrawn .fate").eachText())
                .containsExactly("zurückgezogen am 3. Juli 2025, 14:05 Uhr");
        assertThat(page.select(".row.withdrawn .original").attr("href"))
                .isEqualTo(WITHDRAWN.headline().link().toString());
        assertThat(page.select(".row:not(.withdrawn) .fate").eachText())
                .containsExactly("geändert am 1. Juli 2025, 10:00 Uhr");
        assertThat(site.page("/?lang=en").select(".withdrawn .fate").text())
                .isEqualTo("withdrawn on 3 July 2025, 14:05");
    }

    @Test
    void theItemsOwnPageSaysWhatItsSourcePrintsNow() {
        assertThat(site.page("/item/" + WITHDRAWN.id())
                        .select("article.full .note.warn")
                        .text())
                .startsWith("Zurückgezogen. Die Quelle zeigt diese Meldung seit dem 3. Juli 2025");
        Document page = site.page("/item/" + FIRST.id());
        assertThat(page.select(".facts").text())
                .contains("Veröffentlicht 30. Juni 2025")
                .contains("Datum in der Quelle jetzt 20. Juli 2025");
        assertThat(page.select(".versions li").text()).contains("Tag der Verwaltung (30. Juni 2025)");
    }

    @Test
    void eachStateIsAFilterAndIsCounted() throws IOException {
        assertThat(site.page("/?state=withdrawn").select(".row h3").eachText()).containsExactly("Netz der Register");
        assertThat(site.page("/?state=changed").select(".row h3").eachText()).containsExactly("Tag der Verwaltung");
        assertThat(site.page("/?state=changed&state=withdrawn").select(".row")).hasSize(2);
        JsonNode facets = json("/api/v1/items").path("facets").path("state");
        assertThat(facets.path("withdrawn").asInt()).isEqualTo(1);
        assertThat(facets.path("changed").asInt()).isEqualTo(1);
    }

    @Test
    void theApiTellsSinceWhen() throws IOException {
        JsonNode gone = json("/api/v1/items/" + WITHDRAWN.id());
        assertThat(gone.path("withdrawn").asText()).isEqualTo(GONE.toString());
        assertThat(gone.has("changed")).isFalse();
        JsonNode changed = json("/api/v1/items?state=changed").path("items").path(0);
        assertThat(changed.path("changed").asText()).isEqualTo(Samples.SEEN.toString());
        assertThat(changed.path("date").asText()).isEqualTo("2025-06-30");
        assertThat(changed.path("redated").asText()).isEqualTo("2025-07-20");
    }

    @Test
    void feedsKeepAWithdrawnItemAndSaySo() throws IOException {
        Document rss = Jsoup.parse(site.text("/feed.rss?state=withdrawn"), "", Parser.xmlParser());
        assertThat(rss.select("item > title").text()).isEqualTo("Zurückgezogen: Netz der Register");
        assertThat(rss.select("item > category").eachText()).contains("zurückgezogen");
        Document atom = Jsoup.parse(site.text("/feed.atom?state=withdrawn"), "", Parser.xmlParser());
        assertThat(atom.select("entry > title").text()).isEqualTo("Zurückgezogen: Netz der Register");
        assertThat(atom.select("entry > updated").text()).isEqualTo("2025-07-03T12:05:00Z");
        assertThat(atom.select("entry > category").eachAttr("label")).contains("zurückgezogen");
        JsonNode item = json("/feed.json?state=withdrawn").path("items").path(0);
        assertThat(item.path("_amtsblick").path("withdrawn").asText()).isEqualTo(GONE.toString());
        assertThat(json("/feed.json").path("items").findValues("_amtsblick"))
                .filteredOn(ours -> ours.has("withdrawn") || ours.has("changed"))
                .hasSize(2);
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(site.text(path));
    }
}
