// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.classify.text.HeadlineWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An official name cut into what is said and what tells it from its homonyms: "Rotenburg" and "an der Fulda".
 *
 * @param base the name by itself
 * @param addition the words of the rest in lower case, empty where there is none
 */
public record PlaceName(String base, List<String> addition) {
    private static final Pattern ADDITION = Pattern.compile(
            "^(.+?)(?: (?=am |an |im |in |bei |beim |unter |ob |auf |vor |vorm |[abiv]\\.)|[(/,] ?| \\()(.+)$");

    public static PlaceName of(String name) {
        if (!mayHaveAddition(name)) {
            return new PlaceName(name, List.of());
        }
        Matcher matcher = ADDITION.matcher(name);
        return matcher.matches()
                ? new PlaceName(matcher.group(1).strip(), HeadlineWords.folded(matcher.group(2)))
                : new PlaceName(name, List.of());
    }

    /** Most names are one word; the pattern is spared them. */
    private static boolean mayHaveAddition(String name) {
        return name.indexOf(' ') >= 0 || name.indexOf('(') >= 0 || name.indexOf('/') >= 0 || name.indexOf(',') >= 0;
    }

    boolean hasAddition() {
        return !addition.isEmpty();
    }
}
