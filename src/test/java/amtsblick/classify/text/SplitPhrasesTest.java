// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitPhrasesTest {
    private static List<String> found(String written, String text) {
        PhraseMatcher.Builder phrases = new PhraseMatcher.Builder();
        SplitPhrases.Builder<String> split = new SplitPhrases.Builder<>(phrases);
        split.add(written, "found");
        HeadlineWords words = HeadlineWords.of(text);
        List<String> found = new ArrayList<>();
        split.build().each(phrases.build().match(words), (what, from, to) -> found.add(words.printed(from, to)));
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Sie tritt im Mai als Leiterin zurück.   | tritt im Mai als Leiterin zurück
                    Sie trat zurück, er tritt zurück.       | trat zurück
                    Er tritt an. Sie kommt zurück.          |
                    Er kommt zurück und tritt an            |
                    """)
    void findsBothPartsInOneClauseAndInTheirOrder(String text, String first) {
        assertThat(found("tritt|trat … zurück", text).stream().findFirst().orElse(null))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Direktor hört im Mai auf     | 1
                    Direktor hört auf den Rat    | 0
                    Direktor hört auf Bürger     | 0
                    Direktor hört auf und geht   | 1
                    """)
    void takesNoPrepositionForAPartOfAVerb(String text, int times) {
        assertThat(found("hört … auf", text)).hasSize(times);
    }

    @Test
    void findsThreeParts() {
        assertThat(found("legt … amt|vorsitz … nieder", "Kern legt heute seinen Vorsitz im Rat nieder"))
                .containsExactly("legt heute seinen Vorsitz im Rat nieder");
        assertThat(found("legt … amt|vorsitz … nieder", "Kern legt heute Blumen nieder"))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found("tritt …", "x"))
                .withMessageContaining("two parts");
    }
}
