// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.GenderForms;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What joins letters to one word although the rules of Unicode annex 29 would cut there: hyphens and dashes without blanks, and the
 * signs of {@link GenderForms}. Each is replaced by a sign that those rules keep inside a word, so every letter keeps its place.
 */
final class Joints {
    /** Hyphenation point. */
    static final char HYPHEN = '\u2027';

    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})[-\u2010-\u2015\u2212\uFE63\uFF0D](?=\\p{L})");

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
        Matcher hyphens = HYPHENS.matcher(text);
        return GenderForms.marked(hyphens.find() ? hyphens.replaceAll(String.valueOf(HYPHEN)) : text);
    }
}
