// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d_.&-]*[\\p{L}\\d]");

    @Test
    void keepsTogetherWhatHyphensDotsAndAmpersandsJoin() {
        assertThat(Tokens.of("Die E-Akte von Komm.ONE, F&E und B 27. - Ü-"))
                .containsExactly("Die", "E-Akte", "von", "Komm.ONE", "F&E", "und", "27");
    }

    @Test
    void cutsAnyTextAsThePatternWould() {
        Random random = new Random(1);
        String letters = "aÄß9_.&- ,\n\ud835\udc00\ud835é€";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            assertThat(Tokens.of(text.toString()))
                    .isEqualTo(
                            WORD.matcher(text).results().map(MatchResult::group).toList());
        }
    }

    @Test
    void countsCapitals() {
        assertThat(Tokens.capitals("LLMoin")).isEqualTo(3);
        assertThat(Tokens.capitals("Ärzte")).isEqualTo(1);
        assertThat(Tokens.capitals("2026")).isZero();
    }
}
