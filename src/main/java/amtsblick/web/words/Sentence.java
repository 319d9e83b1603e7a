// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.NewsPage.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one sentence of a text that a row of a list shows: the first, or the first with a match. */
public final class Sentence {
    /** What is longer is cut between words: a row is no article. */
    private static final int LONGEST = 220;

    /** A stop, looked for first, after a word or a year, with a capital behind it; "z. B.", "Nr. 3" and "1. Januar" end nothing. */
    private static final Pattern END = Pattern.compile(
            "(?=[.!?…])(?<=\\p{Ll}{2}|[)\"”“»]|\\p{Lu}{3}|\\d{4})[.!?…]+[\"”“»)]?\\s+(?=[\\p{Lu}\\d\"„«(])");

    private static final Pattern SHORTENED = Pattern.compile(
            "(?iu).*\\b(abs|art|bzw|ca|dipl|etc|evtl|ggf|inkl|ing|mio|mrd|nov|okt|dez|jan|feb|aug|sept|prof|str|tel|usw|vgl)\\.\\s+");

    private Sentence() {}

    /** The sentence with its matches, empty for an empty text. */
    public static List<Marked> of(String text, List<Mark> marks) {
        Mark whole = chosen(text, marks);
        Mark shown = new Mark(whole.start(), cut(text, whole));
        List<Mark> within = marks.stream()
                .filter(mark -> mark.start() >= shown.start() && mark.end() <= shown.end())
                .map(mark -> new Mark(mark.start() - shown.start(), mark.end() - shown.start()))
                .toList();
        String words = text.substring(shown.start(), shown.end());
        List<Marked> parts = new ArrayList<>(Marked.parts(words, within));
        if (shown.end() < whole.end()) {
            parts.add(new Marked(" …", false));
        }
        return parts;
    }

    private static Mark chosen(String text, List<Mark> marks) {
        List<Mark> some = sentences(text, marks.isEmpty() ? 1 : Integer.MAX_VALUE);
        return some.stream()
                .filter(sentence -> marks.stream()
                        .anyMatch(mark -> mark.start() >= sentence.start() && mark.end() <= sentence.end()))
                .findFirst()
                .orElseGet(some::getFirst);
    }

    /** The first of its sentences, at most so many. */
    private static List<Mark> sentences(String text, int most) {
        List<Mark> all = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (all.size() < most && end.find()) {
            String so = text.substring(Math.max(start, end.start() - 6), end.end());
            if (!SHORTENED.matcher(so).matches()) {
                all.add(new Mark(
                        start, text.substring(0, end.end()).stripTrailing().length()));
                start = end.end();
            }
        }
        all.add(new Mark(start, text.length()));
        return all;
    }

    private static int cut(String text, Mark sentence) {
        int most = sentence.start() + LONGEST;
        if (sentence.end() <= most) {
            return sentence.end();
        }
        int blank = text.lastIndexOf(' ', most);
        return blank > sentence.start() ? blank : most;
    }
}
