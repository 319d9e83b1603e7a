// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import amtsblick.news.Headline;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads a text into words: where each begins and ends, and which zone, clause and sentence it stands in. For {@link HeadlineWords}, which
 * takes the columns over as they are: they may be longer than there are words.
 */
final class WordCutter {
    private static final int FIRST_CAPACITY = 96;
    private static final Set<String> ABBREVIATIONS =
            Set.of("dr", "prof", "st", "bzw", "ca", "nr", "rd", "mio", "mrd", "inkl", "br", "bad", "hann", "lkr");

    /** So many letters the longest abbreviation has. */
    private static final int LONGEST = 4;

    /** A name has a few words. */
    private static final int YEAR = 4;

    private static final int FEW = 4;

    /** Every text below it is composed already, without asking the normalizer. */
    private static final char FIRST_MARK = '\u0300';

    final String text;
    final char[] folded;
    int[] start;
    int[] end;
    byte[] zone;
    int[] clause;
    int[] sentence;
    boolean[] opens;
    int size;

    /** @param text the zones one after another, each ended by a line break */
    private WordCutter(String text, int capacity) {
        this.text = text;
        folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        start = new int[capacity];
        end = new int[capacity];
        zone = new byte[capacity];
        clause = new int[capacity];
        sentence = new int[capacity];
        opens = new boolean[capacity];
    }

    static WordCutter of(Headline headline) {
        String kicker = headline.kicker().map(WordCutter::line).orElse("");
        String title = line(headline.title());
        WordCutter words = new WordCutter(kicker + title + line(headline.teaser()), FIRST_CAPACITY);
        words.cut(0, kicker.length(), HeadlineWords.KICKER);
        words.cut(kicker.length(), kicker.length() + title.length(), HeadlineWords.TITLE);
        words.cut(kicker.length() + title.length(), words.text.length(), HeadlineWords.TEASER);
        return words;
    }

    /** A single text, such as a name from a table. */
    static WordCutter of(String text) {
        WordCutter words = new WordCutter(line(text), FEW);
        words.cut(0, words.text.length(), HeadlineWords.TITLE);
        return words;
    }

    private static String line(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(raw, Normalizer.Form.NFC) + '\n';
            }
        }
        return raw + '\n';
    }

    private void cut(int from, int until, int newZone) {
        int i = from;
        while (i < until) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int to = i + 1;
                while (Character.isLetterOrDigit(text.charAt(to))) {
                    to++;
                }
                word(i, to, newZone);
                i = to;
            } else {
                i++;
            }
        }
    }

    private void word(int from, int to, int newZone) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            zone = Arrays.copyOf(zone, size * 2);
            clause = Arrays.copyOf(clause, size * 2);
            sentence = Arrays.copyOf(sentence, size * 2);
            opens = Arrays.copyOf(opens, size * 2);
        }
        start[size] = from;
        end[size] = to;
        zone[size] = (byte) newZone;
        boolean newZoneBegins = size == 0 || zone[size - 1] != newZone;
        boolean newSentence = newZoneBegins || stands(".;!?", size - 1, from);
        opens[size] = newSentence || stands(":\u2013", size - 1, from);
        clause[size] = size == 0 ? 0 : clause[size - 1] + (opens[size] ? 1 : 0);
        sentence[size] = size == 0 ? 0 : sentence[size - 1] + (newSentence ? 1 : 0);
        size++;
    }

    /** Whether one of these marks stands behind the word; a full stop after an abbreviation or number is none. */
    private boolean stands(String marks, int word, int nextStart) {
        for (int i = end[word]; i < nextStart; i++) {
            char c = text.charAt(i);
            boolean inside = c == '.' && (nextStart == i + 1 || isAbbreviation(folded, start[word], end[word]));
            if (!inside && marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full stop behind this word belongs to it: "St.", "12."; behind a year it ends the sentence. */
    static boolean isAbbreviation(char[] folded, int start, int end) {
        int length = end - start;
        return length == 1
                || length < YEAR && Character.isDigit(folded[start])
                || length <= LONGEST && ABBREVIATIONS.contains(new String(folded, start, length));
    }
}
