// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site says that has no news yet, and one whose news are made up. */
class FirstHourTest {
    @Test
    void aFirstStartNamesTheSourcesAndTheDemo(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of())) {
            Document page = fresh.page("/");
            assertThat(page.select(".empty").text()).contains("Noch keine Meldungen", "java -jar amtsblick.jar demo");
            assertThat(page.select(".empty a[href=/sources]")).hasSize(1);
            assertThat(page.select(".empty").text()).contains("hat aber noch keine Quelle besucht");
        }
    }

    @Test
    void aStartWithoutANetworkPromisesNothing(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of())) {
            Visit visit = Visit.first("example", TestSite.NOW)
                    .draft()
                    .visited("", TestSite.NOW, Duration.ofMillis(80))
                    .ended(Visit.Outcome.FAILED, 0, List.of(Remark.of(RemarkCode.ANSWER_TIMEOUT)))
                    .failed()
                    .due(TestSite.NOW.plusSeconds(300))
                    .visit();
            fresh.archive.schedule().record(visit, List.of());
            assertThat(fresh.page("/?lang=de").select(".empty").text())
                    .contains(
                            "Eine Quelle wurde besucht, sie hat nicht geantwortet. Hat dieser Rechner Zugang zum Internet?"
                                    + " Der nächste Versuch: 1. Juli 2025, 12:05 Uhr.")
                    .doesNotContain("Minuten");
        }
    }

    @Test
    void aStartThatIsRefusedDoesNotBlameTheNetwork(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of())) {
            Visit visit = Visit.first("example", TestSite.NOW)
                    .draft()
                    .visited("", TestSite.NOW, Duration.ofMillis(80))
                    .ended(Visit.Outcome.GONE, 410, List.of())
                    .failed()
                    .due(NextVisit.NEVER)
                    .visit();
            fresh.archive.schedule().record(visit, List.of());
            assertThat(fresh.page("/?lang=de").select(".empty").text())
                    .contains("Eine Quelle wurde besucht und gab nichts Lesbares. Woran es lag, steht bei den Quellen.")
                    .doesNotContain("Zugang zum Internet", "9999");
            fresh.archive.oversight().carryOut(new OperatorOrder.Mute("example", true), "Kim");
            fresh.now = TestSite.NOW.plusSeconds(120);
            assertThat(fresh.page("/?lang=de").select(".empty").text())
                    .contains("Alle Quellen sind stummgeschaltet, deshalb wird nichts gesammelt.");
        }
    }

    @Test
    void aStartWithoutSourcesSaysThatNothingWillCome(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of(), List.of(TestSite.source("off", false)))) {
            assertThat(fresh.page("/?lang=en").select(".empty").text())
                    .contains("No source is switched on in the configuration, so nothing is collected.");
        }
    }

    @Test
    void aDemoSaysSoOnEveryPage(@TempDir Path empty) {
        try (TestSite demo = new TestSite(empty, true, List.of())) {
            assertThat(demo.page("/").select(".demo").text()).contains("erfunden");
            assertThat(demo.page("/about").select(".demo").text()).contains("erfunden");
            assertThat(demo.text("/feed.rss")).contains("[Vorführung]");
        }
    }
}
