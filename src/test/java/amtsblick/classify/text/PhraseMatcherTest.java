// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "Wallet, Die Wallet kommt, true",
        "Wallet, Die EUDI-Wallet kommt, true",
        "Wallet, Die Wallets kommen, false",
        "förder*, Förderung bewilligt, true",
        "förder*, Forderungen erhoben, false",
        "-strateg*, Digitalstrategie beschlossen, true",
        "-strateg*, strategisch denken, true",
        "-portal, Neues Serviceportal, true",
        "-portal, Portale der Länder, false",
        "künstlich* Intelligenz, Regeln für Künstliche Intelligenz, true",
        "künstlich* Intelligenz, künstlich. Intelligenz, false",
        "Open Data, Das Open-Data-Portal, true",
        "NIS-2, NIS-2-Richtlinie, true",
        "-systeme, Systeme, true",
        "-einein*, eineineinander, true",
        "-ab Hof, Bahnab Hof, true",
        "-ab Hof, Bahnab Höfe, false"
    })
    void findsWhatAnEditorWrote(String phrase, String text, boolean found) {
        PhraseMatcher.Builder builder = new PhraseMatcher.Builder();
        int number = builder.add(Phrase.parse(phrase));
        assertThat(builder.build().match(HeadlineWords.of(text)).zones(number) != 0)
                .isEqualTo(found);
    }

    @Test
    void saysWhereAPhraseStandsFirst() {
        PhraseMatcher.Builder builder = new PhraseMatcher.Builder();
        int phrase = builder.add(Phrase.parse("E-Akte"));
        PhraseMatcher.Hits hits = builder.build().match(HeadlineWords.of("Die E-Akte kommt: E-Akte für alle"));
        assertThat(hits.first(phrase)).isEqualTo(1);
        assertThat(hits.printed(phrase)).isEqualTo("E-Akte");
    }

    @ParameterizedTest
    @CsvSource({
        "Das Amt, amt|amt*",
        "Die Ämter und Amtsblätter, amt*",
        "Amtliche Mitteilung, amt*|amtlich*|amtliche Mitteilung",
        "Amtliche Karte, amt*|amtlich*|amtliche Karte*",
        "Amtliche Kartenwerke, amt*|amtlich*|amtliche Karte*",
        "Amtliche. Karte, amt*|amtlich*",
        "Ein Amtlicher Lageplan, amt*|amtlich*",
        "Im Am, ''"
    })
    void tellsPhrasesApartThatBeginAlike(String text, String found) {
        List<String> alike =
                List.of("amt", "amt*", "amtlich*", "amtliche Mitteilung", "amtliche Karte*", "amtshilfe", "amtshilfe*");
        PhraseMatcher.Builder builder = new PhraseMatcher.Builder();
        alike.forEach(phrase -> builder.add(Phrase.parse(phrase)));
        PhraseMatcher.Hits hits = builder.build().match(HeadlineWords.of(text));
        assertThat(alike.stream().filter(phrase -> hits.zones(alike.indexOf(phrase)) != 0))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split("\\|")));
    }

    @Test
    void givesTheSamePhraseTheSameNumber() {
        PhraseMatcher.Builder builder = new PhraseMatcher.Builder();
        assertThat(builder.add(Phrase.parse("E-Akte"))).isEqualTo(builder.add(Phrase.parse("e akte")));
    }

    @Test
    void rejectsWhatWouldHitByAccident() {
        assertThatThrownBy(() -> Phrase.parse("ab*")).hasMessage("'ab*' is too short for a * or -: at least 3 letters");
        assertThatThrownBy(() -> Phrase.parse("...")).hasMessage("expected a word, found '...'");
        assertThatThrownBy(() -> Phrase.parse("Привет")).hasMessage("expected Latin letters, found 'Привет'");
    }
}
