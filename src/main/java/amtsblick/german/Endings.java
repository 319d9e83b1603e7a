// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.List;
import java.util.Locale;

/**
 * The lightest cut: one ending off a longer word, umlauts kept. Tables that people read and write are keyed by it, such as
 * {@code story-words.tsv}, where "ministeri" or "fördr" would be riddles.
 */
public final class Endings {
    private static final List<String> ENDINGS = List.of("ern", "en", "er", "es", "em", "e", "s", "n");
    private static final int SHORTEST_WITH_ENDING = 7;

    private Endings() {}

    /** The word in lower case without its ending, and with ss for ß. */
    public static String cut(String word) {
        String lower = word.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        if (lower.length() < SHORTEST_WITH_ENDING) {
            return lower;
        }
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
