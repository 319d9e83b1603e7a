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
        assertThat(ActNouns.others(verb)).contains(noun);
        assertThat(ActNouns.others(noun)).contains(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "Einreichungen, einreichen",
        "Übertragung, übertragen",
        "Verhandlungen, verhandeln",
        "Verteilung, verteilen"
    })
    void pluralsAndCapitalsChangeNothing(String noun, String verb) {
        assertThat(ActNouns.others(noun)).contains(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "fördert, fördern, förderung",
        "entwickelt, entwickeln, entwicklung",
        "digitalisiert, digitalisieren, digitalisierung"
    })
    void whatSomebodyDoesIsTheSameDoing(String done, String verb, String noun) {
        assertThat(ActNouns.others(done)).containsExactlyInAnyOrder(verb, noun);
        assertThat(ActNouns.others(noun)).containsExactlyInAnyOrder(verb, done);
        assertThat(ActNouns.others(verb)).containsExactlyInAnyOrder(noun, done);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zeitung",
                "Zeiten",
                "Daten",
                "Register",
                "Dung",
                "Welt",
                "Wert",
                "Umwelt",
                "Konzert",
                "Konzern",
                "ung",
                "en",
                ""
            })
    void otherWordsHaveNone(String word) {
        assertThat(ActNouns.others(word)).isEmpty();
    }
}
