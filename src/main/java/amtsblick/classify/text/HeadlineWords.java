// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A headline cut into words. A word is a run of letters and digits, so that "E-Akte" is two words and a rule that says
 * "E-Akte" finds "E-Akte-Projekt" too. Kicker, title and teaser follow one another; {@link #zone} tells them apart.
 */
public final class HeadlineWords {
    /** The zones of a headline, as bits. */
    public static final int KICKER = 1;

    public static final int TITLE = 2;
    public static final int TEASER = 4;

    public static final int ALL = KICKER | TITLE | TEASER;

    private static final int FIRST_CAPACITY = 96;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "prof", "st", "sankt", "bzw", "ca", "nr", "rd", "mio", "mrd", "inkl", "br", "bad", "hann", "lkr");

    /** A name has a few words. */
    private static final int FEW = 4;

    /** Every text below it is composed already, without asking the normalizer. */
    private static final char FIRST_MARK = '\u0300';

    private final String text;
    private final char[] folded;
    private @Nullable String[] foldedWords;
    private int[] start;
    private int[] end;
    private int[] hash;
    private byte[] zone;
    private int[] clause;
    private int[] sentence;
    private boolean[] opens;
    private int size;
    private Optional<LocalDate> day = Optional.empty();

    /** @param text the zones one after another, each ended by a line break */
    private HeadlineWords(String text, int capacity) {
        this.text = text;
        folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        foldedWords = new String[capacity];
        start = new int[capacity];
        end = new int[capacity];
        hash = new int[capacity];
        zone = new byte[capacity];
        clause = new int[capacity];
        sentence = new int[capacity];
        opens = new boolean[capacity];
    }

    public static HeadlineWords of(Headline headline) {
        String kicker = headline.kicker().map(HeadlineWords::line).orElse("");
        String title = line(headline.title());
        HeadlineWords words = new HeadlineWords(kicker + title + line(headline.teaser()), FIRST_CAPACITY);
        words.cut(0, kicker.length(), KICKER);
        words.cut(kicker.length(), kicker.length() + title.length(), TITLE);
        words.cut(kicker.length() + title.length(), words.text.length(), TEASER);
        words.day = headline.date().map(PublicationDate::day);
        return words;
    }

    /** The words of a single text, such as a name from a table. */
    public static HeadlineWords of(String text) {
        HeadlineWords words = new HeadlineWords(line(text), FEW);
        words.cut(0, words.text.length(), TITLE);
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

    /** The words of a name in lower case. */
    public static List<String> folded(String name) {
        if (isOneWord(name)) {
            return List.of(name.toLowerCase(Locale.GERMAN));
        }
        HeadlineWords words = of(name);
        return IntStream.range(0, words.size).mapToObj(words::folded).toList();
    }

    private static boolean isOneWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return size;
    }

    /** The day it was published, where that is known. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** {@link #KICKER}, {@link #TITLE} or {@link #TEASER}. */
    public int zone(int word) {
        return zone[word];
    }

    /** Where the word begins in {@link #text()}. */
    public int start(int word) {
        return start[word];
    }

    /** Where the word ends in {@link #text()}, exclusive. */
    public int end(int word) {
        return end[word];
    }

    /** All zones, separated by line breaks. */
    public String text() {
        return text;
    }

    /** {@link #text()} in lower case, letter by letter; to be read only. An array, because the matchers look at every letter. */
    char[] letters() {
        return folded;
    }

    /** The letter at a place of {@link #text()}, in lower case. */
    public char letter(int at) {
        return folded[at];
    }

    /** The words from {@code from} to {@code to} (exclusive) as printed, with what stands between them and a bracket that closes there. */
    public String printed(int from, int to) {
        int until = end[to - 1];
        String surface = text.substring(start[from], until);
        boolean open = surface.indexOf('(') >= 0 && surface.indexOf(')') < 0;
        return open && until < text.length() && text.charAt(until) == ')' ? surface + ")" : surface;
    }

    public String folded(int word) {
        String known = foldedWords[word];
        if (known == null) {
            known = new String(folded, start[word], end[word] - start[word]);
            foldedWords[word] = known;
        }
        return known;
    }

    /** A hash of {@link #folded}. */
    int hash(int word) {
        return hash[word];
    }

    public boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(start[word]));
    }

    public boolean isAllCapitals(int word) {
        for (int i = start[word]; i < end[word]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is this one, in lower case. */
    public boolean is(int word, String other) {
        return word >= 0
                && word < size
                && end[word] - start[word] == other.length()
                && folded(word).equals(other);
    }

    /** Whether the word has these letters, in lower case. */
    boolean is(int word, char[] other) {
        return Arrays.equals(folded, start[word], end[word], other, 0, other.length);
    }

    /**
     * Whether the next word belongs to the same phrase: only blanks, hyphens, quotes or a slash stand between them,
     * or a full stop without a blank as in "Komm.ONE" or after an abbreviation as in "St. Ingbert".
     */
    public boolean runsOn(int word) {
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
    public boolean isHyphenated(int word) {
        return word + 1 < size
                && start[word + 1] == end[word] + 1
                && "-\u2010\u2011".indexOf(text.charAt(end[word])) >= 0;
    }

    /** The sentence or part between colon, semicolon or dash that the word stands in; counts up through all zones. */
    public int clause(int word) {
        return clause[word];
    }

    /** The sentence the word stands in, ended by a full stop or semicolon; counts up through all zones. */
    public int sentence(int word) {
        return sentence[word];
    }

    /** Whether the word is the first of its clause. */
    public boolean opensClause(int word) {
        return opens[word];
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
            foldedWords = Arrays.copyOf(foldedWords, size * 2);
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            hash = Arrays.copyOf(hash, size * 2);
            zone = Arrays.copyOf(zone, size * 2);
            clause = Arrays.copyOf(clause, size * 2);
            sentence = Arrays.copyOf(sentence, size * 2);
            opens = Arrays.copyOf(opens, size * 2);
        }
        start[size] = from;
        end[size] = to;
        hash[size] = hash(from, to);
        zone[size] = (byte) newZone;
        boolean newZoneBegins = size == 0 || zone[size - 1] != newZone;
        boolean newSentence = newZoneBegins || stands(".;!?", size - 1, from);
        opens[size] = newSentence || stands(":\u2013", size - 1, from);
        clause[size] = size == 0 ? 0 : clause[size - 1] + (opens[size] ? 1 : 0);
        sentence[size] = size == 0 ? 0 : sentence[size - 1] + (newSentence ? 1 : 0);
        size++;
    }

    private int hash(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = 31 * sum + folded[i];
        }
        return sum;
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
