// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private final String text;
    private final char[] folded;
    private final @Nullable String[] foldedWords;
    private final int[] start;
    private final int[] end;
    private final byte[] zone;
    private final int[] clause;
    private final int[] sentence;
    private final boolean[] opens;
    private final int size;
    private final Optional<LocalDate> day;

    private HeadlineWords(WordCutter cut, Optional<LocalDate> day) {
        text = cut.text;
        folded = cut.folded;
        foldedWords = new String[cut.size];
        start = cut.start;
        end = cut.end;
        zone = cut.zone;
        clause = cut.clause;
        sentence = cut.sentence;
        opens = cut.opens;
        size = cut.size;
        this.day = day;
    }

    public static HeadlineWords of(Headline headline) {
        return new HeadlineWords(WordCutter.of(headline), headline.date().map(PublicationDate::day));
    }

    /** The words of a single text, such as a name from a table. */
    public static HeadlineWords of(String text) {
        return new HeadlineWords(WordCutter.of(text), Optional.empty());
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

    /** The hash code of {@link #folded}, for those who would rather not ask for it. */
    public int hash(int word) {
        int hash = 0;
        for (int i = start[word]; i < end[word]; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash;
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
    public boolean is(int word, String folded) {
        return word >= 0
                && word < size
                && end[word] - start[word] == folded.length()
                && folded(word).equals(folded);
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
        if (fullStop
                && (start[word + 1] == end[word] + 1 || WordCutter.isAbbreviation(folded, start[word], end[word]))) {
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
}
