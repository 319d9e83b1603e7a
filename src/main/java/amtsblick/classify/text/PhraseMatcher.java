// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text. Two letter trees: one walked from the start of each word, one from every letter
 * for the phrases that may begin inside a word; the words after the first are compared directly.
 */
public final class PhraseMatcher {
    private static final int[] NONE = {};
    private static final int FEW = 64;
    private static final int BEGINNING = 3;
    private static final int HASHES = 1 << 15;

    /** Of a tree; node 0 is nowhere. */
    private static final int ROOT = 1;

    private final List<Phrase> phrases;
    private final Tree heads;
    private final Tree middles;

    private PhraseMatcher(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.heads = new Tree(this.phrases, false);
        this.middles = new Tree(this.phrases, true);
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
        char[] text = words.letters();
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            int end = words.end(word);
            if (heads.mayBegin(text, start, end)) {
                heads.walk(word, start, end, hits);
            }
            for (int from = start; from + middles.shortest <= end; from++) {
                if (middles.mayBegin(text, from, end)) {
                    middles.walk(word, from, end, hits);
                }
            }
        }
        return hits;
    }

    private void complete(int[] list, int word, Hits hits) {
        for (int phrase : list) {
            complete(phrase, word, hits);
        }
    }

    private void complete(int phrase, int word, Hits hits) {
        HeadlineWords words = hits.words;
        List<Phrase.Stem> stems = phrases.get(phrase).words();
        if (word + stems.size() > words.size()) {
            return;
        }
        for (int i = 1; i < stems.size(); i++) {
            int at = word + i;
            if (!stems.get(i).fits(words.letters(), words.start(at), words.end(at)) || !words.runsOn(at - 1)) {
                return;
            }
        }
        hits.add(phrase, word, word + stems.size());
    }

    /** The answer: every hit in the order of the text, and for each phrase its zones and its first place. */
    public final class Hits {
        private static final int FIELDS = 3;

        private final HeadlineWords words;
        private final byte[] zones;
        private int[] all = new int[FIELDS * FEW];
        private int end;
        private int[] found = new int[FEW];
        private int[] first = new int[FEW];
        private int size;

        private Hits(HeadlineWords words, int count) {
            this.words = words;
            this.zones = new byte[count];
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
            return zones[phrase];
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

        private void add(int phrase, int from, int to) {
            if (zones[phrase] == 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                    first = Arrays.copyOf(first, size * 2);
                }
                first[size] = from;
                found[size++] = phrase;
            }
            zones[phrase] |= (byte) words.zone(from);
            if (end == all.length) {
                all = Arrays.copyOf(all, end * 2);
            }
            all[end] = phrase;
            all[end + 1] = from;
            all[end + 2] = to;
            end += FIELDS;
        }
    }

    /**
     * A letter tree in one array. A node is a row of it: for each letter the number of the node that follows, 0 for none, then the
     * numbers of the lists of phrases that are complete here. So a step is one look at one place in memory; numbers of two bytes keep
     * more of those places in the processor's cache.
     */
    private final class Tree {
        private final char[] letters = new char[Phrase.LAST_LETTER + 1];
        private final int open;
        private final int closed;
        private final int width;
        private char[] rows;
        private int nodes = ROOT + 1;
        private final List<int[]> lists = new ArrayList<>();

        /** The length of the shortest stem; longer than any word where there is none. */
        private int shortest = Integer.MAX_VALUE / 2;

        /** Whether a stem that is hardly a beginning stands for longer words too. */
        private boolean anywhere;

        /** Which three letters stems begin with, by {@link #hash}: turns most places of a text away without a walk. */
        private final long[] beginnings = new long[HASHES / Long.SIZE];

        Tree(List<Phrase> phrases, boolean middles) {
            char code = 1;
            for (Phrase phrase : phrases) {
                Phrase.Stem stem = phrase.words().getFirst();
                for (int i = 0;
                        stem.openStart() == middles && i < stem.letters().length();
                        i++) {
                    if (letters[stem.letters().charAt(i)] == 0) {
                        letters[stem.letters().charAt(i)] = code++;
                    }
                }
            }
            open = code;
            closed = code + 1;
            width = code + 2;
            rows = new char[64 * width];
            lists.add(NONE);
            for (int i = 0; i < phrases.size(); i++) {
                Phrase.Stem stem = phrases.get(i).words().getFirst();
                if (stem.openStart() == middles) {
                    add(grow(stem.letters()) + (stem.openEnd() ? open : closed), i);
                    begin(stem.letters(), stem.openEnd());
                }
            }
            rows = Arrays.copyOf(rows, nodes * width);
        }

        private void begin(String stem, boolean openEnd) {
            shortest = Math.min(shortest, stem.length());
            if (stem.length() >= BEGINNING) {
                int hash = hash(stem.charAt(0), stem.charAt(1), stem.charAt(2));
                beginnings[hash / Long.SIZE] |= 1L << hash;
            } else {
                anywhere |= openEnd;
            }
        }

        /** False only where no stem begins. */
        boolean mayBegin(char[] text, int at, int end) {
            if (anywhere || end - at < BEGINNING) {
                return true;
            }
            int hash = hash(text[at], text[at + 1], text[at + 2]);
            return (beginnings[hash / Long.SIZE] & 1L << hash) != 0;
        }

        private static int hash(char first, char second, char third) {
            return ((first * 31 + second) * 31 + third) & (HASHES - 1);
        }

        void walk(int word, int from, int to, Hits hits) {
            char[] text = hits.words.letters();
            int row = ROOT * width;
            for (int i = from; i < to; i++) {
                char c = text[i];
                row = c < letters.length ? rows[row + letters[c]] * width : 0;
                if (row == 0) {
                    return;
                }
                if (rows[row + open] != 0) {
                    complete(lists.get(rows[row + open]), word, hits);
                }
            }
            if (rows[row + closed] != 0) {
                complete(lists.get(rows[row + closed]), word, hits);
            }
        }

        /** The row of the node that these letters lead to. */
        private int grow(String stem) {
            int row = ROOT * width;
            for (int i = 0; i < stem.length(); i++) {
                int slot = row + letters[stem.charAt(i)];
                if (rows[slot] == 0) {
                    rows[slot] = number(nodes);
                    nodes++;
                    if (nodes * width > rows.length) {
                        rows = Arrays.copyOf(rows, rows.length * 2);
                    }
                }
                row = rows[slot] * width;
            }
            return row;
        }

        private static char number(int number) {
            if (number > Character.MAX_VALUE) {
                throw new IllegalArgumentException("the words of the configuration make more than 65535 beginnings");
            }
            return (char) number;
        }

        private void add(int slot, int phrase) {
            if (rows[slot] == 0) {
                rows[slot] = number(lists.size());
                lists.add(NONE);
            }
            int[] list = lists.get(rows[slot]);
            int[] longer = Arrays.copyOf(list, list.length + 1);
            longer[list.length] = phrase;
            lists.set(rows[slot], longer);
        }
    }
}
