// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Words that end like others do when they are inflected, and would fall together with "Bau", "Förderung", "Lage", "Messe" ... */
    private static final Set<String> WITHOUT_ENDING = Set.of("bauer", "förde", "kammer", "lager", "messer", "wetter");

    private static final List<String> PLURAL_ENDINGS = List.of("", "e", "er", "en");

    private Stems() {}

    /** The stem of one word. */
    public static String of(String word) {
        String spelt = spelt(word);
        String known = KNOWN.getOrDefault(spelt, whole(spelt));
        return known != null
                ? known
                : LightStem.cut(new StringBuilder(Umlauts.withoutThoseOfPlurals(GenderForms.masculine(spelt))));
    }

    private static @Nullable String whole(String spelt) {
        boolean inflected = spelt.endsWith("n") || spelt.endsWith("s");
        String singular = inflected ? spelt.substring(0, spelt.length() - 1) : spelt;
        return WITHOUT_ENDING.contains(singular) ? singular : null;
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
