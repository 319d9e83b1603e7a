// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text. Two letter trees hold their first words: one walked from the start of a word, one
 * from every letter for the phrases that may begin inside a word. That is done once for a word; {@link Continuations} compares the words
 * after the first each time.
 */
public final class PhraseMatcher {
    private static final int FEW = 64;
    private static final Continuations[] NONE = {};

    private final List<Phrase> phrases;
    private final LetterTree<Continuations> heads;
    private final LetterTree<Continuations> middles;
    private final WordCache<Continuations[]> begun = new WordCache<>(this::begun);

    private PhraseMatcher(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.heads = LetterTree.of(Continuations.byFirstWord(this.phrases, false));
        this.middles = LetterTree.of(Continuations.byFirstWord(this.phrases, true));
    }

    /** Collects phrases and numbers them. */
    public static final class Builder {
        private final Map<Phrase, Integer> numbers = new LinkedHashMap<>();

        /** The number of the phrase; the same phrase gets the same number. */
        public int add(Phrase phrase) {
            return numbers.computeIfAbsent(phrase, _ -> numbers.size());
        }

        public PhraseMatcher build() {
            return new PhraseMatcher(new ArrayList<>(numbers.keySet()));
        }
    }

    /** Takes each hit: what the phrase stands for, its first word and the word after its last. */
    public interface Taker<T> {
        void take(T what, int from, int to);
    }

    /** Which phrases stand in the text, in which zones, and where. */
    public Hits match(HeadlineWords words) {
        Hits hits = new Hits(words, phrases.size());
        for (int word = 0; word < words.size(); word++) {
            for (Continuations one : begun.of(words, word)) {
                one.complete(hits, word);
            }
        }
        return hits;
    }

    /** The phrases that a word may be the first of. */
    private Continuations[] begun(String word) {
        List<Continuations> begun = new ArrayList<>();
        char[] letters = word.toCharArray();
        heads.walk(letters, 0, begun::add);
        for (int from = 0; from + middles.shortest() <= letters.length; from++) {
            middles.walk(letters, from, begun::add);
        }
        return begun.isEmpty() ? NONE : begun.toArray(NONE);
    }

    /** The answer: every hit in the order of the text, and for each phrase its zones and its first place. */
    public final class Hits {
        private static final int FIELDS = 3;

        /** Bits of a phrase in {@link #zones}, and phrases in a long of it. */
        private static final int ZONES = 4;

        private static final int TOGETHER = Long.SIZE / ZONES;

        private final HeadlineWords words;
        private final long[] zones;
        private int[] all = new int[FIELDS * FEW];
        private int end;
        private int[] found = new int[FEW];
        private int[] first = new int[FEW];
        private int size;

        private Hits(HeadlineWords words, int count) {
            this.words = words;
            this.zones = new long[count / TOGETHER + 1];
        }

        /** Hands those of one's {@code own} phrases to {@code taker}. */
        public <T> void each(PhraseTable<T> own, Taker<T> taker) {
            for (int i = 0; i < end; i += FIELDS) {
                T what = own.get(all[i]);
                if (what != null) {
                    taker.take(what, all[i + 1], all[i + 2]);
                }
            }
        }

        /** How many phrases stand in the text. */
        public int size() {
            return size;
        }

        /** The number of the {@code i}th phrase that was found. */
        public int phrase(int i) {
            return found[i];
        }

        /** The zones the phrase stands in, as bits of {@link HeadlineWords}; 0 where it is missing. */
        public int zones(int phrase) {
            return (int) (zones[phrase / TOGETHER] >>> phrase % TOGETHER * ZONES) & HeadlineWords.ALL;
        }

        /** The index of the first word of its first hit. */
        public int first(int phrase) {
            for (int i = 0; i < size; i++) {
                if (found[i] == phrase) {
                    return first[i];
                }
            }
            throw new IllegalArgumentException("phrase " + phrase + " does not stand in the text");
        }

        /** Its first hit as printed. */
        public String printed(int phrase) {
            int from = first(phrase);
            return words.printed(from, from + phrases.get(phrase).words().size());
        }

        public HeadlineWords words() {
            return words;
        }

        void add(int phrase, int from, int to) {
            if (zones(phrase) == 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                    first = Arrays.copyOf(first, size * 2);
                }
                first[size] = from;
                found[size++] = phrase;
            }
            zones[phrase / TOGETHER] |= (long) words.zone(from) << phrase % TOGETHER * ZONES;
            if (end == all.length) {
                all = Arrays.copyOf(all, end * 2);
            }
            all[end] = phrase;
            all[end + 1] = from;
            all[end + 2] = to;
            end += FIELDS;
        }
    }
}
