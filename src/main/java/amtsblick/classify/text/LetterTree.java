// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stems that a word begins with. A node is a row of one array, with a place for each letter that says where it leads: to a
 * further node, or to the only stem that goes on there, whose other letters are compared directly. Most letters of most stems are such
 * tails; so the nodes stay few enough for the processor's cache.
 *
 * @param <T> what is known of a stem
 */
final class LetterTree<T> {
    private static final int ROOT = 1;

    private final List<Ends<T>> stems;
    private final char[] codes = new char[Phrase.LAST_LETTER + 1];
    private final int width;

    /** Nowhere is 0, a node its number, a stem the complement of its number. */
    private short[] places;

    /** One more than the number of the stem that ends at a node, 0 for none. */
    private short[] complete;

    private int nodes = ROOT;

    /** The length of the shortest stem; longer than any word where there is none. */
    private int shortest = Integer.MAX_VALUE / 2;

    /** What the same letters stand for, with others behind them or alone. */
    private static final class Ends<T> {
        private final char[] letters;
        private @Nullable T open;
        private @Nullable T closed;

        Ends(String letters) {
            this.letters = letters.toCharArray();
        }

        void take(boolean whole, Consumer<T> taker) {
            if (open != null) {
                taker.accept(open);
            }
            if (whole && closed != null) {
                taker.accept(closed);
            }
        }
    }

    private LetterTree(List<Ends<T>> stems) {
        this.stems = stems;
        char code = 1;
        for (Ends<T> stem : stems) {
            for (char letter : stem.letters) {
                if (codes[letter] == 0) {
                    codes[letter] = code++;
                }
            }
            shortest = Math.min(shortest, stem.letters.length);
        }
        width = code;
        places = new short[(ROOT + 1) * width];
        complete = new short[ROOT + 1];
        grow(0, stems.size(), 0);
    }

    /** The tree of these stems; one that is open at its end stands for longer words too. */
    static <T> LetterTree<T> of(Map<Phrase.Stem, T> known) {
        TreeMap<String, Ends<T>> sorted = new TreeMap<>();
        known.forEach((stem, what) -> {
            Ends<T> ends = sorted.computeIfAbsent(stem.letters(), Ends::new);
            if (stem.openEnd()) {
                ends.open = what;
            } else {
                ends.closed = what;
            }
        });
        return new LetterTree<>(new ArrayList<>(sorted.values()));
    }

    /** The length of the shortest stem. */
    int shortest() {
        return shortest;
    }

    /** Hands what is known of each stem that the letters of a word begin with {@code from} one on, or are, to {@code taker}. */
    void walk(char[] word, int from, Consumer<T> taker) {
        int node = ROOT;
        for (int i = from; i < word.length; i++) {
            int next = word[i] < codes.length ? places[node * width + codes[word[i]]] : 0;
            if (next <= 0) {
                if (next < 0) {
                    tail(stems.get(~next), word, from, taker);
                }
                return;
            }
            node = next;
            if (complete[node] > 0) {
                stems.get(complete[node] - 1).take(i + 1 == word.length, taker);
            }
        }
    }

    private static <T> void tail(Ends<T> stem, char[] word, int from, Consumer<T> taker) {
        int to = from + stem.letters.length;
        if (to <= word.length && Arrays.equals(stem.letters, 0, stem.letters.length, word, from, to)) {
            stem.take(to == word.length, taker);
        }
    }

    /** A node for the stems {@code from} to {@code to} (exclusive), which share so many letters; gives its number. */
    private short grow(int from, int to, int shared) {
        short node = number(nodes++);
        if (nodes > complete.length) {
            complete = Arrays.copyOf(complete, nodes * 2);
            places = Arrays.copyOf(places, complete.length * width);
        }
        int stem = from;
        if (stem < to && stems.get(stem).letters.length == shared) {
            complete[node] = number(stem + 1);
            stem++;
        }
        while (stem < to) {
            char letter = stems.get(stem).letters[shared];
            int end = stem + 1;
            while (end < to && stems.get(end).letters[shared] == letter) {
                end++;
            }
            short place = end == stem + 1 ? (short) ~stem : grow(stem, end, shared + 1);
            places[node * width + codes[letter]] = place;
            stem = end;
        }
        return node;
    }

    private static short number(int number) {
        if (number > Short.MAX_VALUE) {
            throw new IllegalArgumentException("the words of the configuration make more than 32767 beginnings");
        }
        return (short) number;
    }
}
