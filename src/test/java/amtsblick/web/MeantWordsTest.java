// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may have been meant by what was typed, and what is wrong with it. */
class MeantWordsTest extends SearchSite {
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
}
