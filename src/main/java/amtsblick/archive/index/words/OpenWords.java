// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.Joints;
import amtsblick.news.NewsPage.Mark;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its blanks, but for words that share a part: "Bau- und Umweltamt" is one stretch. */
final class OpenWords {
    private OpenWords() {}

    /** Whether a word of a text may be open; where not, it is cut at its blanks. */
    static boolean maybeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Joints.isHyphen(text.charAt(i)) && isBeside(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(String text, int at) {
        boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return before != after;
    }

    static List<Mark> stretches(String text) {
        List<Mark> words = words(text);
        return maybeIn(text) ? joined(text, words) : words;
    }

    private static List<Mark> words(String text) {
        List<Mark> words = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (!Character.isWhitespace(text.charAt(start))) {
                int end = KnownWords.end(text, start);
                words.add(new Mark(start, end));
                start = end;
            }
        }
        return words;
    }

    private static List<Mark> joined(String text, List<Mark> words) {
        List<Mark> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!reachesOn(text, words, i)) {
                stretches.add(new Mark(words.get(from).start(), words.get(i).end()));
                from = i + 1;
            }
        }
        return stretches;
    }

    /** Whether a word and the next belong to one stretch. */
    private static boolean reachesOn(String text, List<Mark> words, int word) {
        if (word + 1 == words.size()) {
            return false;
        }
        for (int i = word; i >= 0 && i > word - Joints.REACH; i--) {
            if (Joints.endsOpen(text.substring(words.get(i).start(), words.get(i).end()))) {
                return true;
            }
        }
        for (int i = word + 1; i < words.size() && i <= word + Joints.REACH; i++) {
            if (Joints.beginsOpen(text.substring(words.get(i).start(), words.get(i).end()))) {
                return true;
            }
        }
        return false;
    }
}
