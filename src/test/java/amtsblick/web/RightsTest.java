// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source keeps to itself leaves the house in no form. */
class RightsTest {
    private static final String KEPT = "Wortlaut, den nur das Blatt selbst verbreitet";

    @Test
    void aReservedTeaserStandsInNoAnswer(@TempDir Path folder) {
        NewsItem item = reserved();
        try (TestSite site = new TestSite(folder, false, List.of(item))) {
            List<String> outputs = List.of(
                    "/",
                    "/?q=Vereinbarung",
                    "/item/" + item.id(),
                    "/feed.rss",
                    "/feed.atom",
                    "/feed.json",
                    "/calendar.ics",
                    "/api/v1/items",
                    "/api/v1/items/" + item.id(),
                    "/api/v1/items.csv",
                    "/api/v1/items.jsonl",
                    "/api/v1/changes",
                    "/item/" + item.id() + ".bib",
                    "/item/" + item.id() + ".ris",
                    "/item/" + item.id() + ".csl.json",
                    "/region/thueringen",
                    "/vergleich",
                    "/presseschau/blatt?item=" + item.id(),
                    "/presseschau/blatt.txt?item=" + item.id(),
                    "/suche/vorschlaege?q=Vereinb",
                    "/catalog.jsonld",
                    "/register/vereinbarungen",
                    "/register/vereinbarungen.csv",
                    "/sources",
                    "/sources/example");
            assertThat(outputs).allSatisfy(path -> {
                assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
                assertThat(site.text(path)).as(path).doesNotContain("den nur das Blatt");
            });
            assertThat(site.text("/")).contains("Vereinbarung in Jena");
            assertThat(toldToLanguageModels(site, item))
                    .contains("Vereinbarung in Jena")
                    .doesNotContain("den nur das Blatt");
        }
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
        NewsItem open =
                Samples.item("a", "Vereinbarung in Jena", KEPT + ". ".repeat(3), "2025-06-30", Samples.labels("DE-TH"));
        return Samples.withRights(open, Rights.HEADLINE);
    }
}
