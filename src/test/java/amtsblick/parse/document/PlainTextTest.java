// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

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
}
