// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words of two letters or digits and more, such as {@code E-Akte}, {@code Komm.ONE}, {@code R&D}. Looked at letter
 * by letter, because patterns were most of what a fingerprint cost.
 */
public final class Tokens {
    private static final String JOINTS = "_.&-";

    private Tokens() {}

    public static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int first = text.codePointAt(from);
            int second = from + Character.charCount(first);
            int end = isPlain(first) ? end(text, second) : second;
            if (end > second) {
                found.add(text.substring(from, end));
            }
            from = end;
        }
        return found;
    }

    /** Where the run ends that goes on at {@code from}: behind its last letter or digit. */
    private static int end(String text, int from) {
        int end = from;
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isPlain(c)) {
                end = i;
            } else if (JOINTS.indexOf(c) < 0) {
                break;
            }
        }
        return end;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || Character.isLetter(c);
    }

    static boolean isCapital(int c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    /** How many capitals the word has. */
    static int capitals(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            count += isCapital(word.codePointAt(i)) ? 1 : 0;
        }
        return count;
    }
}
