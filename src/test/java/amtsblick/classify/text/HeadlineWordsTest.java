// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadlineWordsTest {

    @Test
    void cutsAtHyphensAndKeepsUmlauts() {
        HeadlineWords words = HeadlineWords.of("E-Akte für Köthen (Anhalt)");
        assertThat(folded(words)).containsExactly("e", "akte", "für", "köthen", "anhalt");
        assertThat(words.isHyphenated(0)).isTrue();
        assertThat(words.isHyphenated(1)).isFalse();
    }

    @Test
    void composesLettersWithSeparateDots() {
        assertThat(folded(HeadlineWords.of("Mu\u0308nchen"))).containsExactly("münchen");
    }

    @Test
    void endsNoSentenceAtAnAbbreviationNumberOrLetter() {
        HeadlineWords words = HeadlineWords.of("Dr. Weiß kam am 3. Mai nach Rotenburg a. d. Fulda. Dann ging er.");
        assertThat(sentences(words)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
    }

    @Test
    void printsTheBracketThatClosesAName() {
        HeadlineWords words = HeadlineWords.of("In Frankfurt (Oder) und (Trier)");
        assertThat(words.printed(1, 3)).isEqualTo("Frankfurt (Oder)");
        assertThat(words.printed(4, 5)).isEqualTo("Trier");
    }

    @Test
    void aColonOpensAClauseWithinTheSentence() {
        HeadlineWords words = HeadlineWords.of("Trier: Neues Portal");
        assertThat(words.clause(1)).isEqualTo(words.clause(0) + 1);
        assertThat(words.sentence(1)).isEqualTo(words.sentence(0));
        assertThat(words.opensClause(1)).isTrue();
    }

    @Test
    void aFullStopWithoutABlankJoinsANameAndAHyphenToo() {
        HeadlineWords words = HeadlineWords.of("Komm.ONE und IT-Planungsrat, FITKO");
        assertThat(words.runsOn(0)).isTrue();
        assertThat(words.runsOn(3)).isTrue();
        assertThat(words.runsOn(4)).as("a comma").isFalse();
    }

    private static List<String> folded(HeadlineWords words) {
        return IntStream.range(0, words.size()).mapToObj(words::folded).toList();
    }

    private static List<Integer> sentences(HeadlineWords words) {
        return IntStream.range(0, words.size()).mapToObj(words::sentence).toList();
    }
}
