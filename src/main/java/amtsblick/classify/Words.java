// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.news.Headline;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A headline cut into words. A word is a run of letters and digits, so that "E-Akte" is two words and a rule that says
 * "E-Akte" finds "E-Akte-Projekt" too. Kicker, title and teaser follow one another; {@link #zone} tells them apart.
 */
final class Words {
    /** The zones of a headline, as bits. */
    static final int KICKER = 1;

    static final int TITLE = 2;
    static final int TEASER = 4;

    static final int ALL = KICKER | TITLE | TEASER;

    private static final int FIRST_CAPACITY = 96;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "prof", "st", "sankt", "bzw", "ca", "nr", "rd", "mio", "mrd", "inkl", "br", "bad", "hann", "lkr");

    /** A name has a few words. */
    private static final int FEW = 4;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();
    private int[] start;
    private int[] end;
    private byte[] zone;
    private int[] clause;
    private int[] sentence;
    private boolean[] opens;
    private int size;

    private Words(int capacity) {
        start = new int[capacity];
        end = new int[capacity];
        zone = new byte[capacity];
        clause = new int[capacity];
        sentence = new int[capacity];
        opens = new boolean[capacity];
    }

    static Words of(Headline headline) {
        Words words = new Words(FIRST_CAPACITY);
        headline.kicker().ifPresent(kicker -> words.add(kicker, KICKER));
        words.add(headline.title(), TITLE);
        words.add(headline.teaser(), TEASER);
        return words;
    }

    /** The words of a single text, such as a name from a table. */
    static Words of(String text) {
        Words words = new Words(FEW);
        words.add(text, TITLE);
        return words;
    }

    /** The words of a name in lower case. */
    static List<String> folded(String name) {
        if (name.chars().allMatch(Character::isLetter)) {
            return List.of(name.toLowerCase(Locale.GERMAN));
        }
        Words words = of(name);
        return IntStream.range(0, words.size).mapToObj(words::folded).toList();
    }

    int size() {
        return size;
    }

    /** {@link #KICKER}, {@link #TITLE} or {@link #TEASER}. */
    int zone(int word) {
        return zone[word];
    }

    /** Where the word begins in {@link #text()}. */
    int start(int word) {
        return start[word];
    }

    /** Where the word ends in {@link #text()}, exclusive. */
    int end(int word) {
        return end[word];
    }

    /** All zones, separated by line breaks. */
    CharSequence text() {
        return text;
    }

    /** {@link #text()} in lower case, letter by letter. */
    CharSequence folded() {
        return folded;
    }

    /** The words from {@code from} to {@code to} (exclusive) as printed, with what stands between them and a bracket that closes there. */
    String printed(int from, int to) {
        int until = end[to - 1];
        String surface = text.substring(start[from], until);
        boolean open = surface.indexOf('(') >= 0 && surface.indexOf(')') < 0;
        return open && until < text.length() && text.charAt(until) == ')' ? surface + ")" : surface;
    }

    String folded(int word) {
        return folded.substring(start[word], end[word]);
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(start[word]));
    }

    boolean isAllCapitals(int word) {
        for (int i = start[word]; i < end[word]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is this one, in lower case. */
    boolean is(int word, String folded) {
        return word >= 0
                && word < size
                && end[word] - start[word] == folded.length()
                && CharSequence.compare(this.folded.subSequence(start[word], end[word]), folded) == 0;
    }

    /**
     * Whether the next word belongs to the same phrase: only blanks, hyphens, quotes or a slash stand between them,
     * or a full stop without a blank as in "Komm.ONE" or after an abbreviation as in "St. Ingbert".
     */
    boolean runsOn(int word) {
        if (word + 1 >= size || zone[word] != zone[word + 1]) {
            return false;
        }
        boolean fullStop = text.charAt(end[word]) == '.';
        if (fullStop && (start[word + 1] == end[word] + 1 || isAbbreviation(word))) {
            return true;
        }
        for (int i = end[word]; i < start[word + 1]; i++) {
            if ("-\u2010\u2011/&'\"\u201e\u201c\u201d\u00bb\u00ab".indexOf(text.charAt(i)) < 0
                    && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a hyphen, and nothing else, joins the word to the next. */
    boolean isHyphenated(int word) {
        return word + 1 < size
                && start[word + 1] == end[word] + 1
                && "-\u2010\u2011".indexOf(text.charAt(end[word])) >= 0;
    }

    /** The sentence or part between colon, semicolon or dash that the word stands in; counts up through all zones. */
    int clause(int word) {
        return clause[word];
    }

    /** The sentence the word stands in, ended by a full stop or semicolon; counts up through all zones. */
    int sentence(int word) {
        return sentence[word];
    }

    /** Whether the word is the first of its clause. */
    boolean opensClause(int word) {
        return opens[word];
    }

    private void add(String raw, int newZone) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int from = text.length();
        text.append(composed).append('\n');
        for (int i = from; i < text.length(); i++) {
            folded.append(Character.toLowerCase(text.charAt(i)));
        }
        int i = from;
        while (i < text.length()) {
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
            boolean inside = c == '.' && (nextStart == i + 1 || isAbbreviation(word));
            if (!inside && marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbbreviation(int word) {
        int length = end[word] - start[word];
        return length == 1
                || Character.isDigit(text.charAt(start[word]))
                || length <= 4 && ABBREVIATIONS.contains(folded(word));
    }
}
