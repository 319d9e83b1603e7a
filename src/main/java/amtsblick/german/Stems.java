// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form a German word is found by, whatever its spelling, ending and gender: "Foerderung" and "Förderungen", "Straße" and
 * "Strasse", "Bürger:innen" and "Bürger", "Städte" and "Stadt". "Forderung" stays another word than "Förderung", and "Kuchen" another
 * than "Küchen".
 */
public final class Stems {
    /** What the light stemmer would leave apart, with the stem of the word it belongs to. */
    private static final Map<String, String> KNOWN = Map.of(
            "ministerien", "ministerium",
            "strategisch", "strategi",
            "strategische", "strategi",
            "strategischen", "strategi",
            "strategischer", "strategi",
            "strategisches", "strategi");

    private static final List<String> PLURAL_ENDINGS = List.of("", "e", "er", "en");

    private Stems() {}

    /** The stem of one word. */
    public static String of(String word) {
        String spelt = spelt(word);
        String known = KNOWN.get(spelt);
        return known != null
                ? known
                : LightStem.cut(new StringBuilder(Umlauts.withoutThoseOfPlurals(GenderForms.masculine(spelt))));
    }

    /** What the stems of words may begin with that begin so themselves, endings kept: "städt" as it is, and "stadt" for "Städte". */
    public static Set<String> ofBeginning(String beginning) {
        String spelt = spelt(beginning);
        Set<String> beginnings = new LinkedHashSet<>(Set.of(spelt));
        for (String ending : PLURAL_ENDINGS) {
            String singular = Umlauts.withoutThoseOfPlurals(spelt + ending);
            if (!singular.equals(spelt + ending)) {
                beginnings.add(singular.substring(0, spelt.length()));
            }
        }
        return beginnings;
    }

    private static String spelt(String word) {
        String lower = Letters.lower(GenderForms.neutral(Letters.composed(word)));
        return Letters.folded(lower).toString();
    }
}
