// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.util.Arrays;

/** The items of a window that have a word, the latest last. */
final class Postings {
    /** A word that so many items of a month share names no event: only the latest of them are looked at. */
    private static final int MOST_OF_A_WORD = 300;

    private int[] places = new int[4];
    private double[] weights = new double[4];
    private int size;

    /** Adds the latest. */
    void add(int place, double weight) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        places[size] = place;
        weights[size++] = weight;
    }

    /** From which one on they are looked at. */
    int first() {
        return Math.max(0, size - MOST_OF_A_WORD);
    }

    int size() {
        return size;
    }

    /** Where the item is in the window. */
    int place(int i) {
        return places[i];
    }

    /** What the word proves in it. */
    double weight(int i) {
        return weights[i];
    }
}
