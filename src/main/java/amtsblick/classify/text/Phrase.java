// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What an editor writes to name a word or several: {@code ozg*} is any word that begins so, {@code -strategie} any word that
 * ends so ("Digitalstrategie"), {@code -strateg*} any word with it, {@code künstlich* intelligenz} these words in a row.
 * Case does not matter, hyphens count as blanks.
 *
 * @param words the words in a row
 */
public record Phrase(List<Stem> words) {
    /** Shorter beginnings and ends would hit by accident. */
    private static final int SHORTEST_OPEN = 3;

    /** The end of Latin Extended-B. */
    static final char LAST_LETTER = 0x24f;

    public Phrase {
        words = List.copyOf(words);
    }

    /**
     * One word of a phrase.
     *
     * @param letters in lower case
     * @param openStart whether other letters may stand before
     * @param openEnd whether other letters may follow
     */
    record Stem(String letters, boolean openStart, boolean openEnd) {

        /** Whether the word that lies at {@code start} to {@code end} of {@code text} fits. */
        boolean fits(char[] text, int start, int end) {
            int spare = end - start - letters.length();
            if (spare < 0 || spare > 0 && !openStart && !openEnd) {
                return false;
            }
            int first = openStart && !openEnd ? spare : 0;
            int last = openStart ? spare : 0;
            for (int shift = first; shift <= last; shift++) {
                if (stands(text, start + shift)) {
                    return true;
                }
            }
            return false;
        }

        private boolean stands(char[] text, int at) {
            for (int i = 0; i < letters.length(); i++) {
                if (text[at + i] != letters.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Reads what an editor wrote.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Phrase parse(String written) {
        boolean openStart = written.startsWith("-");
        HeadlineWords parts = HeadlineWords.of(openStart ? written.substring(1) : written);
        List<Stem> stems = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean openEnd =
                    parts.end(i) < parts.text().length() && parts.text().charAt(parts.end(i)) == '*';
            stems.add(new Stem(parts.folded(i), openStart && i == 0, openEnd));
        }
        if (stems.isEmpty()) {
            throw new IllegalArgumentException("expected a word, found '" + written + "'");
        }
        for (Stem stem : stems) {
            if (!isLatin(stem.letters)) {
                throw new IllegalArgumentException("expected Latin letters, found '" + written + "'");
            }
            if (stems.size() == 1 && (stem.openStart || stem.openEnd) && stem.letters.length() < SHORTEST_OPEN) {
                throw new IllegalArgumentException(
                        "'" + written + "' is too short for a * or -: at least " + SHORTEST_OPEN + " letters");
            }
        }
        return new Phrase(stems);
    }

    private static boolean isLatin(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) > LAST_LETTER) {
                return false;
            }
        }
        return true;
    }
}
