// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import java.util.Arrays;
import java.util.Map;

/**
 * Words and what each of them weighs, as a vector: in the order of their hash codes, so that two are held against each other in one pass,
 * which is what most of the time goes into where thousands of items are compared. Immutable.
 */
public final class WordWeights {
    private final String[] words;

    /** Beside each other: most words are told apart without a look at them, wherever in memory they are. */
    private final int[] codes;

    private final double[] weights;
    private final double norm;

    WordWeights(Map<String, Double> weightOf) {
        words = weightOf.keySet().toArray(String[]::new);
        Arrays.sort(words, WordWeights::order);
        codes = Arrays.stream(words).mapToInt(String::hashCode).toArray();
        weights = Arrays.stream(words).mapToDouble(weightOf::get).toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(x -> x * x).sum());
        norm = length == 0 ? 1 : length;
    }

    /** Takes a word with its weight. */
    @FunctionalInterface
    public interface Each {
        void take(String word, double weight);
    }

    /** Takes a word of two with what it weighs in each. */
    @FunctionalInterface
    public interface EachShared {
        void take(String word, double one, double other);
    }

    public void forEach(Each each) {
        for (int i = 0; i < words.length; i++) {
            each.take(words[i], weights[i]);
        }
    }

    /** The length of the vector; 1 where there are no words. */
    public double norm() {
        return norm;
    }

    private static int order(String one, String other) {
        int order = Integer.compare(one.hashCode(), other.hashCode());
        return order != 0 ? order : one.compareTo(other);
    }

    /** The words that another one has as well. */
    public void forEachShared(WordWeights other, EachShared each) {
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (codes[i] < other.codes[j]) {
                i++;
            } else if (codes[i] > other.codes[j]) {
                j++;
            } else {
                int order = words[i].compareTo(other.words[j]);
                if (order == 0) {
                    each.take(words[i], weights[i], other.weights[j]);
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }
    }
}
