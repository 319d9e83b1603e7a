// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.german.Letters;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Finds where a text may hold words that are wanted, without knowing its words: a stem begins as its word does, but for umlauts,
 * accents and signs, and so does a part of a compound somewhere inside it. So a word is only worth looking up where the first letters of a wanted
 * stem stand in it.
 */
final class Beginnings {
    private static final int LENGTH = 3;

    private final String[] beginnings;

    /** @param stems as the index has them, or their beginnings */
    Beginnings(Collection<String> stems) {
        Set<String> all = new TreeSet<>();
        for (String stem : stems) {
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < stem.length() && folded.length() < LENGTH; i++) {
                fold(stem, i, folded);
            }
            if (!folded.isEmpty()) { // signs alone begin no word that could be marked
                all.add(folded.toString());
            }
        }
        beginnings = all.toArray(String[]::new);
    }

    /** Gives the places of letters of all words that have one of the beginnings, in order; some words may come twice. */
    void find(String text, IntConsumer place) {
        StringBuilder folded = new StringBuilder(text.length() + LENGTH);
        int[] origins = new int[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            int before = folded.length();
            fold(text, i, folded);
            for (int j = before; j < folded.length(); j++) {
                origins[j] = i;
            }
        }
        for (int i = 0; i < folded.length(); i++) {
            if (isBeginning(folded, i)) {
                place.accept(origins[i]);
            }
        }
    }

    private boolean isBeginning(StringBuilder text, int at) {
        for (String beginning : beginnings) {
            if (text.charAt(at) == beginning.charAt(0) && startsWith(text, at, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(StringBuilder text, int at, String beginning) {
        if (at + beginning.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < beginning.length(); i++) {
            if (text.charAt(at + i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** One letter in lower case without umlaut or accent; the e of ae, oe and ue is dropped in whatever word, and so are all signs. */
    private static void fold(String text, int at, StringBuilder folded) {
        char letter = Character.toLowerCase(text.charAt(at));
        if (letter == 'ß') {
            folded.append("ss");
        } else if (letter == 'e') {
            char before = at == 0 ? ' ' : Character.toLowerCase(text.charAt(at - 1));
            if (before != 'a' && before != 'o' && before != 'u') {
                folded.append('e');
            }
        } else if (Character.isLetterOrDigit(letter)) {
            folded.append(Letters.bare(letter));
        }
    }
}
