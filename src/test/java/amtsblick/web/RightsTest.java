// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
                    "/register/vereinbarungen",
                    "/register/vereinbarungen.csv",
                    "/sources",
                    "/sources/example");
            assertThat(outputs).allSatisfy(path -> {
                assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
                assertThat(site.text(path)).as(path).doesNotContain("den nur das Blatt");
            });
            assertThat(site.text("/")).contains("Vereinbarung in Jena");
        }
    }

    private static NewsItem reserved() {
        NewsItem open =
                Samples.item("a", "Vereinbarung in Jena", KEPT + ". ".repeat(3), "2025-06-30", Samples.labels("DE-TH"));
        return new NewsItem(
                open.id(),
                open.headline(),
                open.labels(),
                open.source(),
                open.sourceName(),
                open.language(),
                Rights.HEADLINE,
                open.firstSeen(),
                open.revisions(),
                Optional.empty());
    }
}
