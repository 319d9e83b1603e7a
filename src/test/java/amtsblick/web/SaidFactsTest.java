// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.fact.PersonMove.Way;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who acts and what an item says in days, sums and names, on its own page. */
class SaidFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final String WORDS = "Anträge bis 31. Juli";
    private static final NewsItem FUNDING = FactSamples.item(
            "funding",
            "1,5 Millionen Euro für Rathäuser",
            "Anträge bis 31. Juli. Auftakt vom 2. bis 4. September.",
            "2025-06-30",
            "DE-TH",
            FactSamples.funding(LocalDate.of(2025, 7, 31), WORDS));

    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(FUNDING));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private List<String> said(NewsItem item, String lang) {
        site.archive.keeping().report(Report.of(List.of(item)));
        site.archive.finding().refresh();
        return site.page("/item/" + item.id() + lang).select(".said > div").eachText();
    }

    @Test
    void tellsADeadlineWithTheDaysThatAreLeft() {
        assertThat(said(FUNDING, ""))
                .containsExactly(
                        "Antragsfrist 31. Juli 2025, noch 30 Tage · Alle offenen Fristen Anträge bis 31. Juli",
                        "Termin 2. September 2025 bis 4. September 2025 2. bis 4. September",
                        "Betrag 1.500.000 Euro 1,5 Millionen Euro");
        assertThat(said(FUNDING, "?lang=en").getFirst())
                .isEqualTo("Application deadline 31 July 2025, 30 days left · All open deadlines Anträge bis 31. Juli");
    }

    @Test
    void countsTheDaysAnewEachDay() {
        String path = "/item/" + FUNDING.id();
        assertThat(site.page(path).select(".said").text()).contains("noch 30 Tage");
        site.now = TestSite.NOW.plus(Duration.ofDays(29));
        assertThat(site.page(path).select(".said").text()).contains("noch 1 Tag ");
        site.now = TestSite.NOW.plus(Duration.ofDays(30));
        assertThat(site.page(path).select(".said").text()).contains("endet heute");
    }

    @Test
    void neverOffersWhatIsOver() {
        NewsItem late = FactSamples.item(
                "late", "Späte Meldung", WORDS, "2025-06-30", "DE-TH", FactSamples.funding(TODAY.minusDays(1), WORDS));
        assertThat(said(late, "").getFirst()).isEqualTo("Antragsfrist 30. Juni 2025, abgelaufen Anträge bis 31. Juli");
    }

    @Test
    void aChosenOpenDeadlineIsKeptByASearchAndCanBeTakenBack() {
        Document page = site.page("/?deadline=open&sort=deadline&region=DE-TH");
        assertThat(page.select(".chips a").eachText()).anyMatch(chip -> chip.endsWith("offene Frist"));
        assertThat(page.select(".chips a[href=/?region=DE-TH]")).hasSize(1);
        assertThat(page.select("form.search input[name=deadline]").attr("value"))
                .isEqualTo("open");
    }

    @Test
    void ordersWhatIsOpenUnderItsDeadlinesSoonestFirst() {
        NewsItem sooner = FactSamples.item(
                "sooner", "Kurzer Aufruf", "", "2025-05-02", "DE-HE", FactSamples.funding(TODAY, "bis 1. Juli"));
        site.archive.keeping().report(Report.of(List.of(sooner)));
        site.archive.finding().refresh();
        Document page = site.page("/?sort=deadline");
        assertThat(page.select("section.day h2").eachText())
                .containsExactly(
                        "Bis Dienstag, 1. Juli 2025 · endet heute", "Bis Donnerstag, 31. Juli 2025 · noch 30 Tage");
        assertThat(page.select("section.day h3").eachText())
                .containsExactly("Kurzer Aufruf", "1,5 Millionen Euro für Rathäuser");
        assertThat(page.select("section.day .meta").eachText())
                .allSatisfy(meta -> assertThat(meta).containsPattern("2\\. Mai 2025|30\\. Juni 2025"));
        assertThat(page.select(".status a[href=/?deadline=open]").text()).isEqualTo("Neueste zuerst");
        assertThat(site.page("/?deadline=open&lang=en")
                        .select(".status a[href*=sort=deadline]")
                        .text())
                .isEqualTo("By deadline");
    }

    @Test
    void aShortcutLeadsToOpenDeadlinesWhereTheSelectionHasAny() {
        assertThat(site.page("/?region=DE-TH")
                        .select(".shortcuts a[href*=deadline]")
                        .eachAttr("href"))
                .containsExactly("/?region=DE-TH&deadline=open&sort=deadline");
        assertThat(site.page("/?deadline=open").select(".shortcuts a[href*=sort=deadline]"))
                .isEmpty();
        assertThat(site.page("/?q=Nirgendwo").select(".shortcuts a[href*=deadline]"))
                .isEmpty();
    }

    @Test
    void tellsSubscribersWhatIsLookedForAndNothingThatChangesByTheDay() {
        assertThat(site.text("/feed.rss?deadline=open"))
                .contains("Auftakt vom 2. bis 4. September. [Antragsfrist: 31. Juli 2025]</description>");
        assertThat(site.text("/feed.atom?lang=en")).contains("[Application deadline: 31 July 2025]</summary>");
    }

    @Test
    void linksWhoActsToTheNewsOfThatBody() {
        NewsItem paper = FactSamples.document("paper", "Plan Süd steht", "2025-06-13", "Plan Süd", "FITKO", "AKDB");
        assertThat(said(paper, "")).containsExactly("Wer handelt FITKO, AKDB", "Strategie oder Gesetz Plan Süd");
        Document page = site.page("/item/" + paper.id());
        assertThat(page.select(".said a").eachAttr("href"))
                .containsExactly("/koerperschaft/fitko", "/koerperschaft/akdb");
        assertThat(site.page("/?body=AKDB").select(".row h3").eachText()).containsExactly("Plan Süd steht");
    }

    @Test
    void tellsPartiesAndPeople() {
        NewsItem pact = FactSamples.agreement("pact", "Pakt", "", "2025-06-01", "DE-TH", "Kreis Abel", "Stadt Bebel");
        assertThat(said(pact, "")).containsExactly("Beteiligte Kreis Abel, Stadt Bebel");
        NewsItem move =
                FactSamples.office("move", "Ada geht", "2025-06-01", new PersonMove("Ada Beispiel", "CIO", Way.OUT));
        assertThat(said(move, "")).containsExactly("Amt Ada Beispiel, CIO (scheidet aus)");
    }

    @Test
    void quotesNothingThatItsSourceDoesNotLetBeShown() throws IOException {
        NewsItem shy = FactSamples.headlineOnly(FactSamples.item(
                "shy",
                "Fördertopf offen",
                WORDS,
                "2025-06-30",
                "DE-TH",
                FactSamples.funding(LocalDate.of(2025, 7, 31), WORDS)));
        assertThat(said(shy, "").getFirst())
                .isEqualTo("Antragsfrist 31. Juli 2025, noch 30 Tage · Alle offenen Fristen");
        String json = site.text("/api/v1/items/" + shy.id());
        assertThat(json).doesNotContain(WORDS);
        assertThat(new ObjectMapper()
                        .readTree(json)
                        .path("facts")
                        .path("deadline")
                        .path("date")
                        .asText())
                .isEqualTo("2025-07-31");
    }

    @Test
    void anItemThatSaysNoneHasNoSuchSection() {
        NewsItem plain = FactSamples.item("plain", "Wie immer", "", "2025-06-30", "DE", amtsblick.news.fact.Facts.NONE);
        assertThat(said(plain, "")).isEmpty();
    }
}
