// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of items that a source told of another's page. */
class ForeignItemTest {
    private static final NewsItem FOREIGN = Samples.withHeadline(
            Samples.item("fremd", "Fremdes"), headline -> headline.withLink(URI.create("https://amt.example.net/a")));
    private static final NewsItem OWN = Samples.item("eigen", "Eigenes");

    @Test
    void saysWhoseWordsTheyAreAndWhereTheyLead(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, List.of(FOREIGN, OWN))) {
            assertThat(site.page("/").select(".original").eachText())
                    .containsExactlyInAnyOrder(
                            "Original: laut Beispielblatt, bei amt.example.net", "Original: Beispielblatt");
            assertThat(site.page("/item/" + FOREIGN.id() + "?lang=en")
                            .select("a.button")
                            .text())
                    .isEqualTo("According to Beispielblatt, read at amt.example.net");
        }
    }

    @Test
    void saysWhoseWordsStoodThereBeforeItsOwnSourceSpoke(@TempDir Path folder) {
        NewsItem owned = OWN.takenOverBy(Samples.item("eigen", "Richtiges"));
        try (TestSite site = new TestSite(folder, false, List.of(owned))) {
            assertThat(site.page("/item/" + OWN.id()).select(".versions").text())
                    .startsWith("Eigenes laut Beispielblatt, bis ");
            assertThat(site.text("/api/v1/items/" + OWN.id())).contains("\"by\" : \"Beispielblatt\"");
        }
    }
}
