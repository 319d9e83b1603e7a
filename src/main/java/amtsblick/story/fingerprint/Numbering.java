// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells the parts of a series apart whose titles are the same beside it: "Teil 3", "7. Sitzung", "Bauabschnitt II", "zweite
 * Stufe".
 */
final class Numbering {
    /** German ordinals to the twelfth by their stems; whatever comes after is written in digits (Duden, Zahlen und Ziffern). */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+|(?<!\\S)(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?![\\p{L}\\d-])"
                    + "|(?<!\\p{L})(?i:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|letzt)e[nrsm]?(?!\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ENDING = Pattern.compile("e[nrsm]?$");

    private Numbering() {}

    /** The numbers of a title, in whatever form; none for most. */
    static Set<String> of(String title) {
        Set<String> found = new TreeSet<>();
        Matcher number = NUMBER.matcher(title);
        while (number.find()) {
            found.add(ENDING.matcher(number.group().toLowerCase(Locale.GERMAN)).replaceFirst(""));
        }
        return found.isEmpty() ? Set.of() : found;
    }
}
