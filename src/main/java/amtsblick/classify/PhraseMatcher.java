// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds many phrases in one pass over a text. Two letter trees: one walked from the start of each word, one from every letter
 * for the phrases that may begin inside a word; the words after the first are compared directly.
 */
final class PhraseMatcher {
    private final List<Phrase> phrases;
    private final Tree heads;
    private final Tree middles;

    private PhraseMatcher(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.heads = new Tree(this.phrases, false);
        this.middles = new Tree(this.phrases, true);
    }

    /** Collects phrases and numbers them. */
    static final class Builder {
        private final Map<Phrase, Integer> numbers = new LinkedHashMap<>();

        /** The number of the phrase; the same phrase gets the same number. */
        int add(Phrase phrase) {
            return numbers.computeIfAbsent(phrase, _ -> numbers.size());
        }

        PhraseMatcher build() {
            return new PhraseMatcher(new ArrayList<>(numbers.keySet()));
        }
    }

    /** Takes each hit: the phrase's number, its first word and the word after its last. */
    interface Taker {
        void take(int phrase, int from, int to);
    }

    /** Hands every hit to {@code taker}, in the order of the text. */
    void scan(Words words, Taker taker) {
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            int end = words.end(word);
            heads.walk(words, word, start, end, taker);
            for (int from = start; middles.nodes > Tree.ROOT + 1 && from < end; from++) {
                middles.walk(words, word, from, end, taker);
            }
        }
    }

    /** Which phrases stand in the text, in which zones, and where first. */
    Hits match(Words words) {
        Hits hits = new Hits(words, phrases.size());
        scan(words, hits);
        return hits;
    }

    private void complete(int phrase, Words words, int word, Taker taker) {
        List<Phrase.Stem> stems = phrases.get(phrase).words();
        if (word + stems.size() > words.size()) {
            return;
        }
        for (int i = 1; i < stems.size(); i++) {
            int at = word + i;
            if (!words.runsOn(at - 1) || !stems.get(i).fits(words.folded(), words.start(at), words.end(at))) {
                return;
            }
        }
        taker.take(phrase, word, word + stems.size());
    }

    /** The answer: for each phrase its zones and its first place in each. */
    final class Hits implements Taker {
        private final Words words;
        private final byte[] zones;
        private final int[] first;

        private Hits(Words words, int count) {
            this.words = words;
            this.zones = new byte[count];
            this.first = new int[count];
        }

        /** The zones the phrase stands in, as bits of {@link Words}; 0 where it is missing. */
        int zones(int phrase) {
            return zones[phrase];
        }

        /** The index of the first word of its first hit. */
        int first(int phrase) {
            return first[phrase];
        }

        /** Its first hit as printed. */
        String printed(int phrase) {
            int from = first[phrase];
            return words.printed(from, from + phrases.get(phrase).words().size());
        }

        Words words() {
            return words;
        }

        @Override
        public void take(int phrase, int from, int to) {
            if (zones[phrase] == 0) {
                first[phrase] = from;
            }
            zones[phrase] |= (byte) words.zone(from);
        }
    }

    /** A letter tree in one array: node × letter → node, 0 for none. */
    private final class Tree {
        private static final int ROOT = 1;
        private static final int[] NONE = {};

        private final byte[] letters = new byte[Phrase.LAST_LETTER + 1];
        private final int width;
        private int[] next;
        private final int[][] closed;
        private final int[][] open;
        private int nodes = ROOT + 1;

        Tree(List<Phrase> phrases, boolean middles) {
            String all =
                    phrases.stream().map(p -> p.words().getFirst().letters()).collect(Collectors.joining());
            int code = 1;
            for (int letter : new TreeSet<>(all.chars().boxed().toList())) {
                letters[letter] = (byte) code++;
            }
            width = code;
            next = new int[16 * width];
            Map<Integer, List<Integer>> closedAt = new HashMap<>();
            Map<Integer, List<Integer>> openAt = new HashMap<>();
            for (int i = 0; i < phrases.size(); i++) {
                Phrase.Stem stem = phrases.get(i).words().getFirst();
                if (stem.openStart() == middles) {
                    (stem.openEnd() ? openAt : closedAt)
                            .computeIfAbsent(grow(stem.letters()), _ -> new ArrayList<>())
                            .add(i);
                }
            }
            closed = table(closedAt);
            open = table(openAt);
        }

        void walk(Words words, int word, int from, int end, Taker taker) {
            CharSequence text = words.folded();
            int node = ROOT;
            for (int i = from; i < end && node != 0; i++) {
                char c = text.charAt(i);
                int code = c < letters.length ? letters[c] : 0;
                node = code == 0 ? 0 : next[node * width + code];
                for (int phrase : open[node]) {
                    complete(phrase, words, word, taker);
                }
            }
            for (int phrase : closed[node]) {
                complete(phrase, words, word, taker);
            }
        }

        private int grow(String stem) {
            int node = ROOT;
            for (int i = 0; i < stem.length(); i++) {
                int slot = node * width + letters[stem.charAt(i)];
                if (next[slot] == 0) {
                    if ((nodes + 1) * width > next.length) {
                        next = Arrays.copyOf(next, next.length * 2);
                    }
                    next[slot] = nodes++;
                }
                node = next[slot];
            }
            return node;
        }

        private int[][] table(Map<Integer, List<Integer>> lists) {
            int[][] table = new int[nodes][];
            for (int i = 0; i < nodes; i++) {
                List<Integer> list = lists.get(i);
                table[i] = list == null
                        ? NONE
                        : list.stream().mapToInt(Integer::intValue).toArray();
            }
            return table;
        }
    }
}
