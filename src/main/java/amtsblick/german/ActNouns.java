// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done and the doing of it: "einreichen" and "Einreichung", "fördern" and "Förderung" (Duden, Wortbildung: Verbalabstrakta auf
 * -ung). Formed by the rule alone; a word that nobody uses is found nowhere.
 */
public final class ActNouns {
    private static final String NOUN = "ung";

    /** The endings of a noun, and of verbs: "-iert" before "-ert", "-en" last. */
    private static final Pattern ENDING =
            Pattern.compile("(?<stem>.+?)(ung(en)?|(?<verb>(?<=el|er)[nt]|(?<=ier)en|en))");

    /** "Zeitung" comes from no verb "zeiten"; short words deceive more often than they help. */
    private static final int SHORTEST = 5;

    /** Of "Konzern" and "Konzert", which have nothing to do with each other. */
    private static final String NO_VERB = "konzer";

    private ActNouns() {}

    /** The verb of a noun, the noun of a verb, and what somebody does, in small letters; nothing for other words. */
    public static Set<String> others(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        Set<String> forms = stem(lower)
                .filter(stem -> stem.length() >= SHORTEST && !stem.equals(NO_VERB))
                .map(ActNouns::forms)
                .orElse(new LinkedHashSet<>());
        forms.removeIf(
                form -> lower.startsWith(form) && lower.substring(form.length()).matches("|en"));
        return forms;
    }

    /** What "Förderung", "Förderungen", "fördern" and "fördert" have in common, of "entwickeln" as of "Entwicklung"; empty for other words. */
    private static Optional<String> stem(String word) {
        Matcher ending = ENDING.matcher(word);
        if (!ending.matches()) {
            return Optional.empty();
        }
        String stem = ending.group("stem");
        return Optional.of(stem.endsWith("el") && ending.group("verb") != null ? without(2, stem) + "l" : stem);
    }

    private static Set<String> forms(String stem) {
        String verb = verb(stem);
        Set<String> forms = new LinkedHashSet<>(List.of(verb, stem + NOUN));
        if (verb.endsWith("ieren")) {
            forms.add(without(2, verb) + "t");
        } else if (verb.endsWith("eln") || verb.endsWith("ern")) {
            forms.add(without(1, verb) + "t"); // what other verbs become changes more than the ending
        }
        return forms;
    }

    /** "Förder-ung": fördern; "Entwickl-ung": entwickeln; "Meld-ung": melden; "Digitalisier-ung": digitalisieren. */
    private static String verb(String stem) {
        if (stem.endsWith("er") && !stem.endsWith("ier") || stem.endsWith("el")) {
            return stem + "n";
        }
        return stem.matches(".*[^aeiouäöüyhlr]l") ? without(1, stem) + "eln" : stem + "en";
    }

    private static String without(int letters, String word) {
        return word.substring(0, word.length() - letters);
    }
}
