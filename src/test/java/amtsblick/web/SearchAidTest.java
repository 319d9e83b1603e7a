// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the answers to a search, so that none is a dead end. */
class SearchAidTest extends SearchSite {
    @Test
    void offersWhatWordsNameAsFilters() {
        Document page = search("Förderung Bayern 2025", "");
        assertThat(page.select(".chips.add a").eachText())
                .containsExactly("Art Förderung", "Region Bayern", "Zeitraum 2025");
        assertThat(page.select(".chips.add a").eachAttr("href"))
                .containsExactly(
                        "/?q=Bayern+2025&kind=funding",
                        "/?q=F%C3%B6rderung+2025&region=DE-BY",
                        "/?q=F%C3%B6rderung+Bayern&from=2025-01-01&to=2025-12-31");
        assertThat(search("funding Bavaria last week", "&lang=en")
                        .select(".chips.add a")
                        .eachText())
                .containsExactly("Kind Funding", "Region Bavaria", "Period last week");
        assertThat(search("Zuschuss seit 2025", "").select(".chips.add a").eachText())
                .contains("Zeitraum 2025");
        assertThat(search("am 01.03.2025 Zuschuss", "").select(".chips.add a").eachAttr("href"))
                .containsExactly("/?q=am+Zuschuss&from=2025-03-01&to=2025-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fähren -Bayern \"Förderung\"",
                "Fähren vor:01.10.2025",
                "nach:15.11.2024 Fähren",
                "titel:Förderung",
                "Fähren ODER Bayern",
                "Fähren Sachsen"
            })
    void offersNothingOfWhatIsBoundOrLeadsNowhere(String typed) {
        assertThat(search(typed, "").select(".chips.add")).isEmpty();
    }

    @Test
    void saysWhichLabelsWereLookedForToo() {
        assertThat(search("Förderung Fähren", "&sort=relevance").select(".hint").text())
                .contains("Auch gesucht: Art Förderung");
        assertThat(search("BMI Kommune Hafenamt", "&sort=relevance")
                        .select(".hint")
                        .text())
                .contains("Auch gesucht: Stelle BMI, Ebene Kommune");
    }

    @Test
    void saysWhatTheNextWiderSpanHas() {
        assertThat(search("Fähren", "&from=2025-06-01").select(".ways a").eachText())
                .startsWith("1 Meldung in den letzten zwölf Monaten", "2 Meldungen aus anderen Zeiträumen");
        assertThat(search("Brunnen", "&from=7d").select(".ways a").eachText())
                .containsExactly("1 Meldung in den letzten 30 Tagen");
        assertThat(search("Brunnen", "&from=7d").select(".ways a").eachAttr("href"))
                .containsExactly("/?q=Brunnen&from=30d");
    }

    @Test
    void leadsFromAnEmptyAnswerToSuggestions() {
        assertThat(search("Seilb", "&region=DE-SN").select(".empty a").eachAttr("href"))
                .contains("/suche/vorschlaege?q=Seilb");
    }

    @Test
    void saysWhereThereIsSomethingWhenThereIsNothing() {
        Document page = search("Seilbahnen", "&region=DE-HH&from=2024-01-01&to=2024-12-31");
        assertThat(page.select(".ways a").eachText()).containsExactly("1 Meldung ohne alle Filter");
        assertThat(search("Fähren", "&region=DE-SN").select(".ways a").eachText())
                .containsExactly("2 Meldungen in anderen Regionen");
        assertThat(search("Fähren", "&from=2023-01-01&to=2023-12-31")
                        .select(".ways a")
                        .eachText())
                .containsExactly("2 Meldungen aus anderen Zeiträumen");
        assertThat(search("Seilbahnen", "&region=DE-HH").select(".ways a").eachAttr("href"))
                .containsExactly("/?q=Seilbahnen", "/?region=DE-HH");
    }

    @Test
    void saysOfASingleWordThatAPartOfItIsEnoughAndOfSeveralThatSomeAre() {
        assertThat(search("Seilbahnförderung", "&sort=relevance")
                        .select(".note")
                        .text())
                .isEqualTo("Keine Meldung enthält das Wort selbst; gezeigt werden verwandte.");
        assertThat(search("Seilbahnen Lüneburg", "&sort=relevance")
                        .select(".note")
                        .text())
                .isEqualTo(
                        "Keine Meldung enthält alle Wörter; gezeigt werden solche mit einem Teil davon oder mit verwandten.");
        assertThat(search("Seilbahnförderung -Bremen", "&sort=relevance")
                        .select(".note")
                        .text())
                .contains("das Wort selbst");
        assertThat(search("Zuschuss Fähren", "&sort=relevance").select(".note").text())
                .isEqualTo(
                        "Nur wenige Meldungen enthalten alle Wörter; gezeigt werden auch solche mit einem Teil davon oder mit verwandten.");
    }

    @Test
    void saysWhereAnotherOrderHasMore() {
        Document page = search("Zuschuss Fähren", "&sort=oldest");
        assertThat(page.select(".note").text())
                .isEqualTo(
                        "In dieser Reihenfolge erscheinen nur Meldungen, die genau das enthalten, was Sie suchen. Alle 3 nach Relevanz geordnet");
    }

    @Test
    void saysInOneSentenceThatWordsAreMissingAndThatAnotherOrderHasMore() {
        assertThat(search("Zuschuss Seilbahnen öfter", "").select(".note").eachText())
                .containsExactly(
                        "Keine Meldung enthält alle Wörter; gezeigt werden solche mit einem Teil davon oder mit verwandten. Alle 3 nach Relevanz geordnet");
    }

    @Test
    void headsWhatIsOnlyLeftOutAsSuch() {
        assertThat(search("-Papier", "").select("h1").text()).isEqualTo("Meldungen ohne „Papier“");
        assertThat(search("-Papier -Akte", "&lang=en").select("h1").text())
                .isEqualTo("Headlines without “Papier” and “Akte”");
    }

    @Test
    void offersOpenDeadlinesAndBodiesByTheirWholeNames() {
        assertThat(search("offene Fristen", "").select(".chips.add a").eachAttr("href"))
                .contains("/?deadline=open");
        assertThat(search("open deadlines", "").select(".chips.add a").eachAttr("href"))
                .as("in the other language")
                .contains("/?deadline=open");
        assertThat(search("Beträge", "&lang=en").select(".chips.add a").eachAttr("href"))
                .contains("/?fact=amount&lang=en");
        assertThat(search("Fristen", "").select(".chips.add a").eachAttr("href"))
                .as("of what no answer has")
                .contains("/?fact=deadline");
        assertThat(search("open deadlines", "&lang=en").select(".chips.add a").eachText())
                .contains("Open deadlines");
        assertThat(search("Bundesministerium des Innern", "")
                        .select(".chips.add a")
                        .eachText())
                .contains("Stelle BMI");
    }

    @Test
    void offersNoOrderAndPromisesNoAnswersWhereThereIsNothing() {
        Document page = search("Seilbahnförderung", "&region=DE-SN&sort=relevance");
        assertThat(page.select(".status").text()).isEqualTo("Keine Meldung");
        assertThat(page.select(".note")).isEmpty();
    }

    @Test
    void saysThatFeedsAndTheTableHaveLessThanThePage() {
        assertThat(search("Seilbahnen Zuschuss", "&sort=relevance")
                        .select("#abo")
                        .text())
                .contains("Feeds und Tabelle sind nach Zeit geordnet und enthalten davon nur 1 Meldung.");
        assertThat(search("Seilbahnen Zuschuss", "").select("#abo").text()).doesNotContain("nur 1 Meldung");
        assertThat(search("Zuschuss", "&sort=relevance&region=DE-BY").select("#abo .hint"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zusch", "Seilbahnen zusch", "seilbahnf", "hafen"})
    void countsOfASuggestionWhatFollowingItShows(String begun) {
        for (Element line : site.page("/suche/vorschlaege?q=" + encoded(begun)).select(".suggestions li")) {
            Document followed = site.page(line.select("a").attr("href"));
            assertThat(line.text())
                    .endsWith(" " + followed.select(".status strong").text());
        }
    }

    @Test
    void suggestsWhatLeadsSomewhere() {
        Document page = site.page("/suche/vorschlaege?q=" + encoded("zusch"));
        assertThat(page.select(".suggestions li").eachText()).containsExactly("Suchwort Zuschuss 2 Meldungen");
        assertThat(site.page("/suche/vorschlaege?q=baye")
                        .select(".suggestions li")
                        .eachText())
                .containsExactly("Region Bayern 3 Meldungen");
        assertThat(site.page("/suche/vorschlaege").select(".suggestions")).isEmpty();
    }

    @Test
    void showsWhatCanBeTypedWithExamplesThatWork() {
        for (String lang : List.of("de", "en")) {
            Document page = site.page("/suche-hilfe?lang=" + lang);
            List<String> examples = page.select("tbody a").eachAttr("href");
            assertThat(examples).hasSizeGreaterThan(10);
            assertThat(examples)
                    .allSatisfy(example -> assertThat(site.page(example).select(".typed"))
                            .as(example)
                            .isEmpty());
        }
    }
}
