// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.Locale;
import java.util.Optional;

/**
 * What is done and the doing of it: "einreichen" and "Einreichung", "fördern" and "Förderung" (Duden, Wortbildung: Verbalabstrakta auf
 * -ung). Formed by the rule alone; a word that nobody uses is found nowhere.
 */
public final class ActNouns {
    private static final String NOUN = "ung";

    /** "Zeitung" comes from no verb "zeiten"; short words deceive more often than they help. */
    private static final int SHORTEST = 5;

    private ActNouns() {}

    /** The verb of a noun, the noun of a verb, in small letters; nothing for other words. */
    public static Optional<String> other(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        String singular = lower.endsWith(NOUN + "en") ? without(2, lower) : lower;
        if (singular.endsWith(NOUN)) {
            return of(verb(without(NOUN.length(), singular)), NOUN.length() - 1);
        }
        return lower.endsWith("n") ? noun(lower).flatMap(noun -> of(noun, NOUN.length())) : Optional.empty();
    }

    /** "Förder-ung": fördern; "Entwickl-ung": entwickeln; "Meld-ung": melden. */
    private static String verb(String stem) {
        if (stem.endsWith("er") || stem.endsWith("el")) {
            return stem + "n";
        }
        return stem.matches(".*[^aeiouäöüyhlr]l") ? without(1, stem) + "eln" : stem + "en";
    }

    private static Optional<String> noun(String verb) {
        if (verb.endsWith("eln")) {
            return Optional.of(without("eln".length(), verb) + "l" + NOUN);
        }
        if (verb.endsWith("ern")) {
            return Optional.of(without(1, verb) + NOUN);
        }
        return verb.endsWith("en") ? Optional.of(without(2, verb) + NOUN) : Optional.empty();
    }

    private static Optional<String> of(String word, int ending) {
        return Optional.of(word).filter(made -> made.length() - ending >= SHORTEST);
    }

    private static String without(int letters, String word) {
        return word.substring(0, word.length() - letters);
    }
}
