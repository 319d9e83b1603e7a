// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb and the noun of what it says. */
class ActNounsTest {
    @ParameterizedTest
    @CsvSource({
        "einreichen, einreichung",
        "anmelden, anmeldung",
        "fördern, förderung",
        "entwickeln, entwicklung",
        "beteiligen, beteiligung"
    })
    void lieAFewLettersApart(String verb, String noun) {
        assertThat(ActNouns.other(verb)).contains(noun);
        assertThat(ActNouns.other(noun)).contains(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "Einreichungen, einreichen",
        "Übertragung, übertragen",
        "Verhandlungen, verhandeln",
        "Verteilung, verteilen"
    })
    void pluralsAndCapitalsChangeNothing(String noun, String verb) {
        assertThat(ActNouns.other(noun)).contains(verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zeitung", "Zeiten", "Daten", "Register", "Dung", "ung", "en", ""})
    void otherWordsHaveNone(String word) {
        assertThat(ActNouns.other(word)).isEmpty();
    }
}
