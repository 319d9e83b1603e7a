// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.GenderForms;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * What joins letters to one word although the rules of Unicode annex 29 would cut there: hyphens and dashes without blanks, and the
 * signs of {@link GenderForms}. Each is replaced by a sign that those rules keep inside a word, so every letter keeps its place.
 */
final class Joints {
    /** Hyphenation point. */
    static final char HYPHEN = '\u2027';

    private Joints() {}

    static Reader marked(Reader text) {
        StringWriter all = new StringWriter();
        try (text) {
            text.transferTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return new StringReader(marked(all.toString()));
    }

    private static String marked(String text) {
        StringBuilder marked = null;
        for (int i = 1; i < text.length() - 1; i++) {
            if (isHyphen(text.charAt(i)) && joins(text, i)) {
                marked = marked == null ? new StringBuilder(text) : marked;
                marked.setCharAt(i, HYPHEN);
            }
        }
        return GenderForms.marked(marked == null ? text : marked.toString());
    }

    private static boolean isHyphen(char sign) {
        return sign == '-'
                || sign >= '\u2010' && sign <= '\u2015'
                || sign == '\u2212'
                || sign == '\uFE63'
                || sign == '\uFF0D';
    }

    private static boolean joins(String text, int at) {
        return Character.isLetter(text.codePointBefore(at)) && Character.isLetter(text.codePointAt(at + 1));
    }
}
