// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.NewsPage.Mark;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Rat stimmt zu. Im Mai geht es los. | Der Rat stimmt zu.",
                "Ab dem 1. Januar gilt das Gesetz. Es gibt Ausnahmen. | Ab dem 1. Januar gilt das Gesetz.",
                "Mit 3,5 Mio. Euro fördert das Land z. B. Apps. Mehr dazu hier. | Mit 3,5 Mio. Euro fördert das Land z. B. Apps.",
                "Das regelt § 5 Abs. 2 OZG. Der Bund zahlt. | Das regelt § 5 Abs. 2 OZG.",
                "Prof. Dr. Meier kommt! Sie beginnt im Herbst. | Prof. Dr. Meier kommt!",
                "So war es 2024. Nun kommt Neues. | So war es 2024.",
                "Ohne Punkt | Ohne Punkt"
            })
    void isTheFirstOfTheText(String text, String sentence) {
        assertThat(words(Sentence.of(text, List.of()))).isEqualTo(sentence);
    }

    @Test
    void isTheFirstWithAMatchWhereOneWasSearchedFor() {
        String text = "Der Rat stimmt zu. Das Register kommt im Mai. Alle freuen sich.";
        int at = text.indexOf("Register");
        List<Marked> parts = Sentence.of(text, List.of(new Mark(at, at + 8)));
        assertThat(words(parts)).isEqualTo("Das Register kommt im Mai.");
        assertThat(parts.stream().filter(Marked::hit).map(Marked::text)).containsExactly("Register");
    }

    @Test
    void isCutBetweenWordsWhereItIsLong() {
        String shown = words(Sentence.of("Wort ".repeat(100).strip(), List.of()));
        assertThat(shown).endsWith("Wort …").hasSizeLessThan(230);
    }

    @Test
    void isEmptyForNoText() {
        assertThat(Sentence.of("", List.of())).isEmpty();
    }

    private static String words(List<Marked> parts) {
        return parts.stream().map(Marked::text).collect(Collectors.joining());
    }
}
