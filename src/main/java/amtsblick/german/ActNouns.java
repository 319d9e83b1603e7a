// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is done and the doing of it: "einreichen" and "Einreichung", "fördern" and "Förderung" (Duden, Wortbildung: Verbalabstrakta auf
 * -ung). Formed by the rule alone; a word that nobody uses is found nowhere.
 */
public final class ActNouns {
    private static final String NOUN = "ung";

    /** "Zeitung" comes from no verb "zeiten"; short words deceive more often than they help. */
    private static final int SHORTEST = 5;

    /** "fördert", "entwickelt", "digitalisiert". */
    private static final Pattern DONE = Pattern.compile(".{3,}(e[lr]t|iert)");

    private ActNouns() {}

    /** The verb of a noun, the noun of a verb, and what somebody does, in small letters; nothing for other words. */
    public static Set<String> others(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        Set<String> others = new LinkedHashSet<>();
        String singular = lower.endsWith(NOUN + "en") ? without(2, lower) : lower;
        if (singular.endsWith(NOUN)) {
            of(verb(without(NOUN.length(), singular)), NOUN.length() - 1).ifPresent(others::add);
        } else if (lower.endsWith("n")) {
            noun(lower).flatMap(noun -> of(noun, NOUN.length())).ifPresent(others::add);
        } else if (DONE.matcher(lower).matches()) {
            String verb = without(1, lower) + (lower.endsWith("iert") ? "en" : "n");
            others.add(verb);
            noun(verb).flatMap(noun -> of(noun, NOUN.length())).ifPresent(others::add);
        }
        Stream.concat(Stream.of(lower), others.stream().toList().stream())
                .flatMap(verb -> done(verb).stream())
                .filter(done -> !done.equals(lower))
                .forEach(others::add);
        return others;
    }

    /** "fördern": fördert; "digitalisieren": digitalisiert. What other verbs become changes more than the ending. */
    private static Optional<String> done(String verb) {
        return verb.matches(".{3,}ieren")
                ? Optional.of(without(2, verb) + "t")
                : Optional.of(verb).filter(v -> v.matches(".{3,}e[lr]n")).map(v -> without(1, v) + "t");
    }

    /** "Förder-ung": fördern; "Entwickl-ung": entwickeln; "Meld-ung": melden; "Digitalisier-ung": digitalisieren. */
    private static String verb(String stem) {
        if (stem.endsWith("er") && !stem.endsWith("ier") || stem.endsWith("el")) {
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
