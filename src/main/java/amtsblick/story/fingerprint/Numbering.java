// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and single letters of a title, which are no words of it: "Teil 3", "7. Sitzung", "Bauabschnitt V", "Los B". */
final class Numbering {
    private static final Pattern SIGN = Pattern.compile("\\d+|(?<![\\p{L}\\d])\\p{Lu}(?![\\p{L}\\d])");

    private Numbering() {}

    /** None for most titles. */
    static Set<String> of(String title) {
        Set<String> found = new TreeSet<>();
        Matcher sign = SIGN.matcher(title);
        while (sign.find()) {
            found.add(sign.group());
        }
        return found.isEmpty() ? Set.of() : found;
    }
}
