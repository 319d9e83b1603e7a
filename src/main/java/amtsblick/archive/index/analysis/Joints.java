// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.GenderForms;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * What joins letters to one word although the rules of Unicode annex 29 would cut there: hyphens and dashes without blanks, and the
 * signs of {@link GenderForms}. Each is replaced by a sign that those rules keep inside a word, so every letter keeps its place.
 */
public final class Joints {
    /** Hyphenation point. */
    static final char HYPHEN = '\u2027';

    /** Undertie, which stays at the end of a word and at its beginning: what stands there is a part of another word. */
    static final char HELD = '\u203F';

    private static final int ABOUT_A_TEASER = 512;

    private Joints() {}

    static Reader marked(Reader text) {
        StringBuilder all = new StringBuilder();
        try (text) {
            char[] some = new char[ABOUT_A_TEASER];
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                all.append(some, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return new StringReader(marked(all.toString()));
    }

    private static String marked(String text) {
        StringBuilder marked = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHyphen(text.charAt(i))) {
                boolean after = i > 0 && Character.isLetter(text.codePointBefore(i));
                boolean before = i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
                if (after || before) {
                    marked = marked == null ? new StringBuilder(text) : marked;
                    marked.setCharAt(i, after && before ? HYPHEN : isFree(text, i, after) ? HELD : text.charAt(i));
                }
            }
        }
        return GenderForms.marked(marked == null ? text : marked.toString());
    }

    /** How many words away a neighbour may stand that has the rest of a word. */
    public static final int REACH = HeldParts.FAR;

    /** Whether the rest of a word stands further on: "Bau-," but not "Bau". */
    public static boolean endsOpen(CharSequence word) {
        int last = word.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(word.charAt(last)) && !isHyphen(word.charAt(last))) {
            last--;
        }
        return last > 0 && isHyphen(word.charAt(last)) && Character.isLetter(word.charAt(last - 1));
    }

    /** Whether the rest of a word stood before: "-stellen". */
    public static boolean beginsOpen(CharSequence word) {
        int first = 0;
        while (first < word.length() - 1
                && !Character.isLetterOrDigit(word.charAt(first))
                && !isHyphen(word.charAt(first))) {
            first++;
        }
        return first < word.length() - 1 && isHyphen(word.charAt(first)) && Character.isLetter(word.charAt(first + 1));
    }

    public static boolean isHyphen(char sign) {
        return sign == '-'
                || sign >= '\u2010' && sign <= '\u2015'
                || sign == '\u2212'
                || sign == '\uFE63'
                || sign == '\uFF0D';
    }

    /** "Bau- und Umweltamt", "Ämter und -stellen": a blank or a sign is on the other side. */
    private static boolean isFree(String text, int at, boolean after) {
        int other = after ? at + 1 : at - 1;
        return other >= 0 && other < text.length() && !Character.isLetterOrDigit(text.charAt(other));
    }
}
