// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the answers to a search, so that none is a dead end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAidTest {
    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        funded("Zuschuss für Seilbahnen", "2025-03-01", "DE-BY"),
                        funded("Zuschuss für Fähren", "2024-03-01", "DE-BY"),
                        funded("Fähren fahren öfter", "2025-05-01", "DE-HH"),
                        ofTheInterior("Hafenamt in Husum"),
                        FactSamples.item(
                                "due",
                                "Brunnen gesucht",
                                "",
                                "2025-06-20",
                                "DE-BY",
                                FactSamples.funding(LocalDate.of(2025, 12, 31), "bis 31. Dezember"))));
    }

    private static NewsItem funded(String title, String day, String region) {
        return item(
                Integer.toHexString(title.hashCode()),
                title,
                "",
                day,
                labels(List.of(region), List.of(), "funding", List.of("mobility")));
    }

    private static NewsItem ofTheInterior(String title) {
        Label body = new Label("BMI", "test", List.of("BMI"));
        return item(
                "husum",
                title,
                "",
                "2022-05-01",
                labels(List.of("DE-SH"), List.of("Husum"), "report", List.of("mobility"))
                        .with(List.of(body), Facts.NONE));
    }

    @AfterAll
    void stop() {
        site.close();
    }

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
    void asksForAnotherSpellingThatFindsMore() {
        Document page = search("Seilbanen", "");
        assertThat(page.select(".meant").text()).isEqualTo("Meinten Sie Seilbahnen?");
        assertThat(page.select(".meant a").attr("href")).isEqualTo("/?q=Seilbahnen");
        assertThat(search("Seilbahnen", "").select(".meant")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zuschus Seilbahnen        | Zuschuss Seilbahnen
            "Zuschus für Seilbahnen"  | "Zuschuss für Seilbahnen"
            titel:Seilbanen           | titel:Seilbahnen
            SEILBAHNE Zuschus         | SEILBAHNE Zuschuss
            """)
    void correctsTheWordThatIsMisspeltAmongOthers(String typed, String meant) {
        assertThat(search(typed, "").select(".meant").text()).isEqualTo("Meinten Sie " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZUSC", "FAEHR", "stelle:Zuschus", "ab:Zuschus"})
    void asksForNoOtherSpellingOfAnAbbreviationOrAValue(String typed) {
        assertThat(search(typed, "").select(".meant")).isEmpty();
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
    void offersAPlaceThatIsNamedAndAPlaceThatMayBeMeant() {
        assertThat(search("Hafenamt Husum", "").select(".chips.add a").eachText())
                .containsExactly("Ort Husum");
        assertThat(search("Hafenamt Husum", "").select(".chips.add a").eachAttr("href"))
                .containsExactly("/?q=Hafenamt&place=Husum");
        assertThat(search("Husum", "&place=Husum").select(".chips.add a")).isEmpty();
        Document page = search("Gutersloh", "");
        assertThat(page.select(".meant").text()).isEqualTo("Meinten Sie den Ort Gütersloh?");
        assertThat(site.page(page.select(".meant a").attr("href")).select("h1").text())
                .contains("Gütersloh");
        assertThat(search("Xyzzyxburg", "").select(".meant")).isEmpty();
        assertThat(search("funding", "&region=DE-BE").select(".meant"))
                .as("no Hunding where funding is known")
                .isEmpty();
    }

    @Test
    void saysThatAPlaceBehindItsFieldIsUnknown() {
        Document page = search("ort:Huusum", "");
        assertThat(page.select(".note").text())
                .isEqualTo("Keine Meldung nennt den Ort „Huusum“. Gemeint war vielleicht: ort:Husum");
        assertThat(search("ort:Atlantis", "").select(".note").text())
                .startsWith("Keine Meldung nennt den Ort „Atlantis“.");
        assertThat(search("ort:husum", "").select(".note")).isEmpty();
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
    void repeatsNothingOfALongSearch() {
        Document page = search("a ".repeat(1_500), "");
        assertThat(page.select("h1").text()).hasSizeLessThan(150).contains(" …");
        assertThat(page.select(".typed")).hasSize(1);
        assertThat(page.select(".typed mark")).hasSize(1);
        assertThat(page.outerHtml()).hasSizeLessThan(80_000);
    }

    @Test
    void offersTheWordsOfAPhraseWhereTheyAreNotInARow() {
        assertThat(search("\"Seilbahnen Zuschuss\"", "").select(".ways a").eachText())
                .containsExactly("1 Meldung ohne Anführungszeichen");
    }

    @Test
    void offersNoOrderAndPromisesNoAnswersWhereThereIsNothing() {
        Document page = search("Seilbahnförderung", "&region=DE-SN&sort=relevance");
        assertThat(page.select(".status").text()).isEqualTo("Keine Meldung");
        assertThat(page.select(".note")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Fähren (neu          | Zu dieser Klammer fehlt die zweite; sie wurde übergangen.        | (
            "Fähren neu          | Dieses Anführungszeichen wird nicht geschlossen; es gilt bis zum Ende der Suche. | "
            Fähren ODER          | Hier fehlt ein Wort, das verknüpft werden soll; das Markierte wurde übergangen. | ODER
            UND ODER NICHT       | Hier fehlt ein Wort, das verknüpft werden soll; das Markierte wurde übergangen. | UND ODER NICHT
            Fähren titel:        | Hinter dem Doppelpunkt steht nichts, wonach gesucht werden kann; das Feld wurde übergangen. | titel:
            vor:morgen Fähren    | Das ist kein Datum; erwartet wird etwa 2026, 03.2026, 1.3.2026 oder gestern. | morgen
            """)
    void explainsAMistakeAtItsPlace(String typed, String sentence, String place) {
        Document page = search(typed, "");
        assertThat(page.select(".note").text()).contains(sentence);
        assertThat(page.select(".typed").text()).isEqualTo(typed);
        assertThat(page.select(".typed mark").eachText()).containsExactly(place);
    }

    @Test
    void offersTheValueThatWasMeant() {
        Document page = search("region:Bayrn Fähren", "");
        assertThat(page.select(".note a").eachAttr("href")).contains("/?q=region%3ABayern+F%C3%A4hren");
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

    private Document search(String typed, String more) {
        return site.page("/?q=" + encoded(typed) + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
