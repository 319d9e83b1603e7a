// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that share their first word, by number, with the words that follow it in each. "deutsche" begins a hundred names, so the
 * first letter of the next word is looked at before any word of theirs.
 *
 * @param nextLetters the first letter of the second word of each; {@link #NO_WORD} where it has one word only
 */
record Continuations(int[] phrases, char[] nextLetters, Phrase.Stem[][] further) {
    private static final char NO_WORD = 0;

    /** Those of the phrases whose first word may begin inside a word, or of those where it does not, by that word. */
    static Map<Phrase.Stem, Continuations> byFirstWord(List<Phrase> phrases, boolean openStart) {
        Map<Phrase.Stem, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase.Stem first = phrases.get(i).words().getFirst();
            if (first.openStart() == openStart) {
                numbers.computeIfAbsent(first, _ -> new ArrayList<>(1)).add(i);
            }
        }
        Map<Phrase.Stem, Continuations> byWord = new LinkedHashMap<>();
        numbers.forEach((word, list) -> byWord.put(word, of(list, phrases)));
        return byWord;
    }

    private static Continuations of(List<Integer> numbers, List<Phrase> phrases) {
        int count = numbers.size();
        Continuations all = new Continuations(new int[count], new char[count], new Phrase.Stem[count][]);
        for (int i = 0; i < count; i++) {
            List<Phrase.Stem> words = phrases.get(numbers.get(i)).words();
            all.phrases[i] = numbers.get(i);
            all.further[i] = words.subList(1, words.size()).toArray(Phrase.Stem[]::new);
            all.nextLetters[i] =
                    words.size() == 1 ? NO_WORD : words.get(1).letters().charAt(0);
        }
        return all;
    }

    /** Adds those to {@code hits} whose further words follow the word. */
    void complete(PhraseMatcher.Hits hits, int word) {
        HeadlineWords words = hits.words();
        char next = words.runsOn(word) ? words.letter(words.start(word + 1)) : NO_WORD;
        for (int i = 0; i < phrases.length; i++) {
            char needed = nextLetters[i];
            if (needed == NO_WORD || needed == next && follow(further[i], words, word)) {
                hits.add(phrases[i], word, word + 1 + further[i].length);
            }
        }
    }

    private static boolean follow(Phrase.Stem[] stems, HeadlineWords words, int word) {
        if (word + stems.length >= words.size()) {
            return false;
        }
        for (int i = 0; i < stems.length; i++) {
            int at = word + 1 + i;
            if (!stems[i].fits(words.letters(), words.start(at), words.end(at)) || !words.runsOn(at - 1)) {
                return false;
            }
        }
        return true;
    }
}
