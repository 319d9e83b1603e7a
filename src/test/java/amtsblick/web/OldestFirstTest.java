// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headlines from the oldest on, ten a page. */
class OldestFirstTest {
    private static final List<NewsItem> ITEMS = IntStream.rangeClosed(1, 12)
            .mapToObj(day -> Samples.item(
                    "n" + day, "Vom " + day + ". Juni", "", "2025-06-%02d".formatted(day), Samples.labels("DE")))
            .toList();

    @Test
    void leadsFromTheOldestToTheNewest(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, ITEMS)) {
            Document newest = site.page("/");
            assertThat(newest.select(".status a[href=/?sort=oldest]").text()).isEqualTo("Älteste zuerst");
            Document oldest = site.page("/?sort=oldest");
            assertThat(oldest.select("article h3").eachText()).hasSize(10).startsWith("Vom 1. Juni", "Vom 2. Juni");
            assertThat(oldest.select(".day h2").first().text()).contains("1. Juni 2025");
            assertThat(oldest.select("a[rel=next]").text()).isEqualTo("Neuere Meldungen");
            Document rest = site.page("/?sort=oldest&page=2");
            assertThat(rest.select("article h3").eachText()).containsExactly("Vom 11. Juni", "Vom 12. Juni");
            assertThat(rest.select("a[rel=prev]").text()).isEqualTo("Ältere Meldungen");
            assertThat(rest.select(".status a[href=/]").text()).isEqualTo("Neueste zuerst");
        }
    }

    @Test
    void saysHowADayCanBeTyped(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, ITEMS)) {
            assertThat(site.page("/?from=10.6.2025").select("article h3")).hasSize(3);
            assertThat(site.page("/?from=Juni+2025&to=3.6.2025").select("article h3"))
                    .hasSize(3);
            assertThat(site.text("/?from=irgendwann")).contains("letzte Woche");
        }
    }
}
