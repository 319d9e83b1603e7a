// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact.paper;

import amtsblick.classify.text.HeadlineWords;
import java.util.Set;

/** What belongs to a noun behind it: "Gesetz | zur Förderung digitaler Dienste", "Strategie | des Landes 2030". */
final class Attributes {
    private static final Set<String> LINKS = Set.of(
            "zur", "zum", "über", "für", "der", "des", "und", "die", "das", "den", "ein", "eine", "einer", "eines",
            "einen", "einem");
    private static final Set<String> VERBS = Set.of(
            "werden", "haben", "sollen", "wollen", "können", "müssen", "dürfen", "erarbeiten", "vorlegen", "weiter");
    private static final Set<String> NO_ADJECTIVES =
            Set.of("unter", "aber", "oder", "wieder", "immer", "hinter", "außer", "später", "hier");
    private static final int LONGEST = 10;
    private final HeadlineWords words;

    Attributes(HeadlineWords words) {
        this.words = words;
    }

    /** What is for what, and whose: ends with a noun or a number. */
    int end(int word, boolean isNamed) {
        int last = word + 1;
        boolean linked = true;
        for (int next = last; next < Math.min(words.size(), word + LONGEST) && words.runsOn(next - 1); next++) {
            boolean number = Character.isDigit(words.text().charAt(words.start(next)));
            boolean purpose = words.is(next, "zur")
                    || words.is(next, "zum"); // "Gesetz zur Reform", "soll Gesetz zur Regel machen"
            if (VERBS.contains(words.folded(next)) || purpose && isNamed) {
                break;
            } else if (words.isCapital(next) || number) {
                last = next + 1;
                linked = false;
            } else if (LINKS.contains(words.folded(next))) {
                linked = true;
            } else if (!isAdjective(next) || !linked && !isGenitive(next)) {
                break;
            }
        }
        return last;
    }

    /** "Förderung digitaler Dienste" */
    private boolean isGenitive(int word) {
        return words.folded(word).endsWith("er")
                && !NO_ADJECTIVES.contains(words.folded(word))
                && words.runsOn(word)
                && words.isCapital(word + 1);
    }

    boolean isAdjective(int word) {
        String folded = words.folded(word);
        return folded.endsWith("e") || folded.endsWith("en") || folded.endsWith("er") || folded.endsWith("es");
    }
}
