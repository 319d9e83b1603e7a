// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.Map;

/**
 * The form a German word is found by, whatever its spelling and ending: "Foerderung" and "Förderungen", "Straße" and "Strasse".
 * "Forderung" stays another word than "Förderung", which folding umlauts alone would confuse.
 */
public final class Stems {
    /** What the light stemmer would leave apart, with the stem of the word it belongs to. */
    private static final Map<String, String> KNOWN = Map.of(
            "ministerien", "ministerium",
            "ministerin", "minist",
            "ministerinnen", "minist",
            "strategisch", "strategi",
            "strategische", "strategi",
            "strategischen", "strategi",
            "strategischer", "strategi",
            "strategisches", "strategi");

    private Stems() {}

    /** The stem of one word. */
    public static String of(String word) {
        String lower = Letters.lower(word);
        String known = KNOWN.get(lower);
        return known != null ? known : LightStem.cut(Letters.folded(foerder(lower)));
    }

    /** The beginning of a word in the spelling of stems, but with its ending. */
    public static String ofBeginning(String beginning) {
        return Letters.folded(foerder(Letters.lower(beginning))).toString();
    }

    /** "förder" is cut down to a beginning that no other word has. */
    private static String foerder(String lower) {
        return lower.contains("rder") ? lower.replace("foerder", "fördr").replace("förder", "fördr") : lower;
    }
}
