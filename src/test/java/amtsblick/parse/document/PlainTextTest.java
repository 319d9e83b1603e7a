// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<b>Bayern</b>: Test           | Bayern: Test",
                "M&#252;nchen                  | München",
                "M&amp;#252;nchen              | München",
                "Da\u00ADten\u00ADschutz       | Datenschutz",
                "a\u00A0b \u200B  c            | a b c",
                "Kosten < 5 Euro & mehr        | Kosten < 5 Euro & mehr",
                "<script>x()</script>Wort      | Wort",
                "<p>eins</p><p>zwei</p>        | eins zwei",
                "&lt;em&gt;neu&lt;/em&gt; da   | neu da"
            })
    void keepsEveryWordAndNoMarkup(String text, String expected) {
        assertThat(PlainText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Neue Satzung <Entwurf> liegt aus       | Neue Satzung <Entwurf> liegt aus",
                "Fragen an <rathaus@stadt.example>      | Fragen an <rathaus@stadt.example>",
                "Formular &lt;Antrag&gt; geändert       | Formular <Antrag> geändert",
                "Das Feld <E-Rechnung> ist <b>neu</b>   | Das Feld <E-Rechnung> ist neu",
                "Schwelle: <5.000 Euro                  | Schwelle: <5.000 Euro",
                "Wort->Bild und <-> zurück              | Wort->Bild und <-> zurück",
                "<o:p>Rat</o:p> tagt                    | Rat tagt",
                "<teaser>Rat</teaser> tagt              | Rat tagt",
                "Rat <!-- Kommentar --> tagt            | Rat tagt",
                "Rat<br/>tagt                           | Rat tagt"
            })
    void keepsWordsInAngleBracketsThatAreNoTags(String text, String expected) {
        assertThat(PlainText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Bu\u0308rgerbu\u0308ro, Bürgerbüro",
                "A\u030Angstro\u0308m, Ångström",
                "Stadt\u2028rat, Stadt rat",
                "Stadt\u2029rat, Stadt rat",
                "Stadt\u0085rat, Stadt rat",
                "Stadt\u000Brat, Stadt rat",
                "Ver\u001Fwal\u0002tung, Verwaltung",
                "E\u001EAkte, E-Akte",
                "\u0084Amt\u0093 \u0096 50 \u0080, „Amt“ – 50 €",
                "Rat\uFFFE\uFDD0\uFFFF tagt, Rat tagt",
                "\uD83D Rat\uDC00, Rat",
                "\uE001 Rat, Rat",
                "Rat \uD83D\uDE00, Rat \uD83D\uDE00",
                "&#132;Amt&#147;, „Amt“",
                "&#0;Amt&#x1F;, \uFFFDAmt"
            })
    void keepsOnlyWhatCanBeSeen(String text, String expected) {
        assertThat(PlainText.of(text)).isEqualTo(expected);
    }

    @Test
    void readsATextThatOpensAHundredThousandNames() {
        StringBuilder hostile = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            hostile.append("<x").append(i).append('>');
        }
        assertThat(PlainText.of(hostile.toString())).startsWith("<x0><x1>").endsWith("<x99999>");
    }
}
