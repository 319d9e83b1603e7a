// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

/**
 * Cuts the endings of nouns and adjectives, and no more: Savoy's light stemmer for German (UniNE), which drops umlauts too; ours leaves
 * that to {@link Umlauts}, and takes a -p before an -s for a plural ("Apps"). Our own copy of two dozen lines,
 * so that stems do not depend on a search engine; a test compares it with Lucene's.
 */
final class LightStem {
    private LightStem() {}

    /** Cuts a word in lower case that was {@linkplain Letters#folded folded}. */
    static String cut(StringBuilder word) {
        word.setLength(withoutCase(word, word.length()));
        word.setLength(withoutDegree(word, word.length()));
        return word.toString();
    }

    /** The length without -ern, -em, -en, -er, -es, -e, -s. */
    private static int withoutCase(StringBuilder word, int length) {
        if (length > 5 && ends(word, length, "ern")) {
            return length - 3;
        }
        char last = length == 0 ? ' ' : word.charAt(length - 1);
        if (length > 4 && word.charAt(length - 2) == 'e' && "mnrs".indexOf(last) >= 0) {
            return length - 2;
        }
        boolean cut = length > 3 && (last == 'e' || last == 's' && mayEnd(word.charAt(length - 2)));
        return cut ? length - 1 : length;
    }

    /** The length without -est, -er, -en, -st. */
    private static int withoutDegree(StringBuilder word, int length) {
        if (length > 5 && ends(word, length, "est")) {
            return length - 3;
        }
        boolean cut = length > 4
                && (ends(word, length, "er")
                        || ends(word, length, "en")
                        || ends(word, length, "st") && mayEnd(word.charAt(length - 3)));
        return cut ? length - 2 : length;
    }

    private static boolean ends(StringBuilder word, int length, String ending) {
        int from = length - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (word.charAt(from + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word may end so, with an -s or -st behind. */
    private static boolean mayEnd(char c) {
        return "bdfghklmnpt".indexOf(c) >= 0;
    }
}
