// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is new since a reader looked last, by an address and without a cookie. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SincePageTest {
    private static final String THEN = "/?region=DE-TH&since=2025-06-30T18:00&lang=de";

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        seen("known", "Längst bekannt", "2025-06-30", "2025-06-30T15:59:00Z", "DE-TH"),
                        seen("fresh", "Ganz frisch", "2025-06-30", "2025-06-30T16:05:00Z", "DE-TH"),
                        seen("late", "Aus dem Mai", "2025-05-03", "2025-06-30T16:05:00Z", "DE-TH"),
                        seen("else", "Anderswo", "2025-06-30", "2025-06-30T16:05:00Z", "DE-BY")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void showsWhatIsNewThenALineThenWhatWasThere() {
        Document page = site.page(THEN);
        assertThat(page.select("article h3").eachText())
                .containsExactly("Ganz frisch", "Aus dem Mai", "Längst bekannt");
        assertThat(page.select(".since").text()).isEqualTo("Alles darüber ist neu seit 30. Juni 2025, 18:00 Uhr");
        assertThat(page.select(".since ~ section article h3").eachText()).containsExactly("Längst bekannt");
        assertThat(page.select("[role=status]").text()).startsWith("2 Meldungen");
        assertThat(page.select("h1").text()).isEqualTo("Meldungen in Thüringen, neu seit 30. Juni 2025, 18:00 Uhr");
    }

    @Test
    void marksWhatCameLate() {
        assertThat(site.page(THEN).select("article:has(.late) h3").eachText()).containsExactly("Aus dem Mai");
        assertThat(site.page("/").select(".late")).isEmpty();
    }

    @Test
    void offersEachSelectionFromNowOnAsAnAddress() {
        assertThat(site.page("/?region=DE-TH&lang=de")
                        .select("a:contains(Ab jetzt merken)")
                        .attr("href"))
                .isEqualTo("/?region=DE-TH&since=2025-07-01T12:00&lang=de");
        assertThat(site.page(THEN).select("a:contains(Ab jetzt merken)").attr("href"))
                .contains("since=2025-07-01T12:00");
    }

    @Test
    void saysThatNothingIsNewAndFindsOutWhenSomethingIs(@TempDir Path folder) {
        try (TestSite quiet =
                new TestSite(folder, false, List.of(seen("old", "Alt", "2025-06-01", "2025-06-01T08:00:00Z", "DE")))) {
            String address = quiet.page("/?lang=de")
                    .select("a:contains(Ab jetzt merken)")
                    .attr("href");
            assertThat(quiet.page(address).select(".since").text()).startsWith("Nichts Neues seit 1. Juli 2025");
            assertThat(quiet.page(address).select("article h3").eachText()).containsExactly("Alt");
            quiet.archive
                    .keeping()
                    .report(Report.of(List.of(seen("new", "Neu", "2025-07-01", "2025-07-01T10:00:30Z", "DE"))));
            quiet.archive.finding().refresh();
            quiet.now = TestSite.NOW.plusSeconds(60);
            assertThat(quiet.page(address).select("article h3").eachText()).containsExactly("Neu", "Alt");
        }
    }

    @Test
    void aChipTakesItBackAndTheFiltersKeepIt() {
        Document page = site.page(THEN);
        assertThat(page.select(".chips a[aria-label^='neu seit']").attr("href")).isEqualTo("/?region=DE-TH&lang=de");
        assertThat(page.select(".filters [name=since]").attr("value")).isEqualTo("2025-06-30T18:00");
        assertThat(page.select("form.search [name=since]").attr("value")).isEqualTo("2025-06-30T18:00");
    }

    private static NewsItem seen(String name, String title, String day, String first, String region) {
        NewsItem item = Samples.item(name, title, "", day, Samples.labels(region));
        return Samples.firstSeen(item, Instant.parse(first));
    }
}
