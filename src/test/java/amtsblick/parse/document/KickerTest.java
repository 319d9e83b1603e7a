// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KickerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thüringen: Geld für Rathäuser            | Thüringen               | Geld für Rathäuser",
                "IT-Planungsrat / FITKO: Jahresbericht    | IT-Planungsrat / FITKO  | Jahresbericht",
                "Deutscher Städtetag: Neuer Vorstand      | Deutscher Städtetag     | Neuer Vorstand"
            })
    void splitsAtTheFirstColon(String title, String kicker, String rest) {
        assertThat(Kicker.split(title)).isEqualTo(new Kicker(java.util.Optional.of(kicker), rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ohne Doppelpunkt",
                "Um 12:30 Uhr beginnt es",
                "Das Register ist da: was nun",
                "Schluss:",
                "Sozialstaat schützen und Missbrauch verhindern helfen wollen: Plan"
            })
    void leavesSentencesWhole(String title) {
        assertThat(Kicker.split(title).title()).isEqualTo(title);
        assertThat(Kicker.split(title).kicker()).isEmpty();
    }
}
