// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.fact.PersonMove.Way;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements, offices, strategies and laws, as readers and other programs see them. */
class RegistersTest extends RegistersSite {
    @Test
    void asOfAMomentShowsWhatIsNewThenALineThenWhatWasThere(@TempDir Path folder) {
        NewsItem known = FactSamples.office(
                "known", "Neue Leitung der IT", "2025-06-11", new PersonMove("Ada Beispiel", "CIO", Way.IN));
        NewsItem late = FactSamples.office(
                "late", "Otto Muster geht", "2025-06-10", new PersonMove("Otto Muster", "", Way.OUT));
        try (TestSite own = new TestSite(folder, false, List.of(seen(known, "2025-06-20"), seen(late, "2025-06-30")))) {
            Document page = own.page("/register/aemter?since=2025-06-25T12:00&lang=de");
            assertThat(page.select("tbody tr").eachText()).hasSize(3);
            assertThat(page.select("tr:has(.late) th").text()).isEqualTo("Otto Muster nachgetragen");
            assertThat(page.select("tr.since").text()).isEqualTo("Alles darüber ist neu seit 25. Juni 2025, 12:00 Uhr");
            assertThat(page.select("tr.since ~ tr th").text()).isEqualTo("Ada Beispiel");
            assertThat(page.select(".choose [name=since]").attr("value")).isEqualTo("2025-06-25T12:00");
            assertThat(own.page("/register/aemter?since=2025-07-01T08:00&lang=de")
                            .select("tr.since")
                            .text())
                    .startsWith("Nichts Neues seit 1. Juli 2025");
        }
    }

    @Test
    void tellsWhoAgreedWithWhomNewestFirst() {
        Document page = site.page("/register/vereinbarungen");
        assertThat(page.select("h1").text()).isEqualTo("Vereinbarungen");
        assertThat(page.select("table.register tbody th").eachText())
                .containsExactly(
                        PACT.headline().title(),
                        OLDER_PACT.headline().title(),
                        SHY.headline().title(),
                        EVIL.headline().title());
        assertThat(page.select("table.register thead th").eachText())
                .containsExactly("Gemeldet am", "Gegenstand", "Beteiligte", "Beleg");
        assertThat(page.select("tbody tr").first().select("td").eachText())
                .startsWith("20. Juni 2025", "Kreis Moorau, Stadt Seeheim");
        assertThat(page.select("tbody tr").first().select("th a").attr("href")).isEqualTo("/item/" + PACT.id());
    }

    @Test
    void provesEachRowByTheSentenceThatSaysItAndByTheOriginal() {
        Document page = site.page("/register/vereinbarungen");
        assertThat(page.select("td.why").eachText())
                .satisfiesExactly(
                        why -> assertThat(why)
                                .startsWith("„Kreis Moorau und Stadt Seeheim teilen sich die Technik.“")
                                .contains("Beispielblatt"),
                        why -> assertThat(why).startsWith("Steht im Titel."),
                        why -> assertThat(why).startsWith("Steht im Text bei der Quelle."),
                        why -> assertThat(why).contains("Beispielblatt"));
        assertThat(page.select("td.why a.original").first().attr("href"))
                .isEqualTo(PACT.headline().link().toString());
        assertThat(page.text()).doesNotContain("einig");
    }

    @Test
    void tellsWhoCameAndWhoWent() {
        Document page = site.page("/register/aemter");
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains("12. Juni 2025 Otto Muster nicht genannt scheidet aus Thüringen")
                                .contains("„Otto Muster hört auf“"),
                        row -> assertThat(row).contains("Ada Beispiel CIO tritt an Thüringen"));
    }

    @Test
    void tellsWhichStrategyAndWhose() {
        Document page = site.page("/register/strategien");
        assertThat(page.select("h1").text()).isEqualTo("Strategien und Gesetze");
        assertThat(page.select("tbody tr").eachText())
                .hasSize(2)
                .satisfies(rows -> assertThat(rows.getFirst()).startsWith("13. Juni 2025 Digitalplan Süd FITKO"))
                .satisfies(rows -> assertThat(rows.getLast())
                        .startsWith("12. Juni 2025 Landtag ändert Gesetz zum Einsatz lernender Systeme FITKO"));
        assertThat(page.select("tbody td a[href*=body]").attr("href")).isEqualTo("/register/strategien?body=FITKO");
    }

    @ParameterizedTest
    @CsvSource({
        "region=DE-HE, Hessen und Bayern betreiben das Meldeportal",
        "from=2025-06-01, Gemeinsames Rechenzentrum besiegelt",
        "from=2025-05-01&to=2025-05-31, Hessen und Bayern betreiben das Meldeportal",
        "q=Rechenzentrum&region=&from=&to=, Gemeinsames Rechenzentrum besiegelt"
    })
    void isFilteredByTheGrammarOfAllAddresses(String asked, String title) {
        assertThat(site.page("/register/vereinbarungen?" + asked)
                        .select("tbody th")
                        .eachText())
                .containsExactly(title);
    }

    @Test
    void fillsInItsFormAndOffersToTakeFiltersBack() {
        Document page = site.page("/register/vereinbarungen?region=DE-HE&from=2025-05-01");
        assertThat(page.select("h1").text()).isEqualTo("Vereinbarungen in Hessen seit 1. Mai 2025");
        assertThat(page.select("form.choose option[selected]").attr("value")).isEqualTo("DE-HE");
        assertThat(page.select("form.choose input[name=from]").attr("value")).isEqualTo("2025-05-01");
        assertThat(page.select(".chips a").eachAttr("href"))
                .containsExactly("/register/vereinbarungen?from=2025-05-01", "/register/vereinbarungen?region=DE-HE");
        assertThat(page.select(".tabs a").eachText())
                .containsExactly("Vereinbarungen 1", "Ämter 0", "Strategien und Gesetze 0");
    }

    @Test
    void saysWhatIsWrongWithAnAddressAsAllPagesDo() {
        assertThat(site.get("/register/aemter?region=Atlantis").statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyRegisterSaysWhatWouldStandThere() {
        Document page = site.page("/register/aemter?region=DE-SL");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".empty").text())
                .contains("Jeder Wechsel hätte hier eine Zeile")
                .contains("die Person");
        assertThat(site.page("/register/aemter?region=DE-SL&lang=en")
                        .select(".empty")
                        .text())
                .contains("Each change would have a line here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vereinbarungen", "aemter", "strategien"})
    void isATableForScreenReadersHoweverItIsLaidOut(String register) {
        Document page = site.page("/register/" + register);
        assertThat(page.select("table[role=table] > caption")).hasSize(1);
        assertThat(page.select("thead[role=rowgroup] > tr[role=row] > th[role=columnheader][scope=col]"))
                .isNotEmpty();
        int columns = page.select("thead th").size();
        assertThat(page.select("tbody[role=rowgroup] > tr[role=row]"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.select("> th[role=rowheader][scope=row]")).hasSize(1);
                    assertThat(row.select("> td[role=cell]")).hasSize(columns - 1);
                });
        assertThat(page.select("form.choose [id]").eachAttr("id"))
                .isNotEmpty()
                .allMatch(id -> page.select("label[for=" + id + "]").size() == 1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theWayToTheRegistersKeepsWhatIsChosen() {
        assertThat(site.get("/register?lang=en&region=DE-TH").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/register/vereinbarungen?lang=en&region=DE-TH"));
    }

    @Test
    void theRegistersAreInTheMenuAndCountedAmongTheFilters() {
        assertThat(site.page("/")
                        .select("nav.main a[href=/register/vereinbarungen]")
                        .text())
                .isEqualTo("Register");
        assertThat(site.page("/").select("#filter").text()).contains("Vereinbarungen");
        HttpResponse<byte[]> answer = site.get("/register");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/register/vereinbarungen"));
        assertThat(Optional.of(site.page("/register/vereinbarungen?lang=en")
                        .select("h1")
                        .text()))
                .contains("Agreements");
    }

    @Test
    void isPagedAsTheHeadlinesAre(@TempDir Path folder) {
        List<NewsItem> many = new ArrayList<>();
        for (int i = 10; i < 33; i++) {
            many.add(FactSamples.agreement("n" + i, "Pakt " + i, "", "2025-01-" + Math.min(i, 31), "DE-TH", "A", "B"));
        }
        try (TestSite large = new TestSite(folder, false, many)) {
            Document page = large.page("/register/vereinbarungen?page=2");
            assertThat(page.select("tbody tr")).hasSize(10);
            assertThat(page.select(".pager a").eachAttr("href"))
                    .containsExactly("/register/vereinbarungen", "/register/vereinbarungen?page=3");
            assertThat(large.text("/register/vereinbarungen.csv").lines()).hasSize(24);
        }
    }

    private static NewsItem seen(NewsItem item, String day) {
        return Samples.firstSeen(item, Instant.parse(day + "T10:00:00Z"));
    }
}
