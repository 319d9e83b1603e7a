// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits "Thüringen: Fördergelder für Verwaltungsdigitalisierung" at the first colon, where what stands before it is short
 * enough to be a kicker and no sentence.
 *
 * @param kicker what stands before the colon
 * @param title the rest, or all of it
 */
public record Kicker(Optional<String> kicker, String title) {
    private static final int LONGEST = 45;
    private static final int MOST_WORDS = 5;
    private static final Pattern SENTENCE = Pattern.compile("[.?!„“\"»«]|\\b(ist|sind|wird|werden|hat|haben)\\b");

    /** What stands before the first colon where that is short and no sentence, and the rest; else no kicker. */
    public static Kicker split(String title) {
        int colon = title.indexOf(": ");
        if (colon < 2 || colon > LONGEST || colon + 2 >= title.length()) {
            return new Kicker(Optional.empty(), title);
        }
        String before = title.substring(0, colon).strip();
        boolean sentence = before.split(" ").length > MOST_WORDS
                || SENTENCE.matcher(before).find();
        return sentence
                ? new Kicker(Optional.empty(), title)
                : new Kicker(Optional.of(before), title.substring(colon + 2).strip());
    }
}
