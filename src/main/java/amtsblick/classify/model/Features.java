// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import amtsblick.classify.text.HeadlineWords;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * What a model sees of a headline: its words, marked by whether they stand in the title or in the teaser, and all runs of three to five
 * letters in them with the edges of the word, which see through endings and compounds. Each is hashed to one of {@link #BUCKETS} rows of the table, without a
 * dictionary: the hashing trick of Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009. Letter runs
 * within words as in Joulin et al., Bag of Tricks for Efficient Text Classification, EACL 2017.
 */
public final class Features {
    /** A power of two. */
    public static final int BUCKETS = 1 << 15;

    private static final char ASCII = 127;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS);
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    /** What stands behind so much text is no longer about the news, and a page pasted as teaser must not cost more than one. */
    private static final int MOST_WORDS = 160;

    private static final int IN_TITLE = 0x811C9DC5;
    private static final int IN_TEASER = 0x2F0B4C47;
    private static final int LETTERS = 0x5BD1E995;
    private static final int PRIME = 0x01000193;
    private static final int MIX = 0x9E3779B1;
    private static final char EDGE = ' ';

    /** Words are rarer than letters and so weigh more; with this, both blocks have the same say in what is learnt. */
    private static final float OF_WORDS = 0.8f;

    private final long[] seen = new long[BUCKETS / Long.SIZE];
    private int[] buckets = new int[1024];
    private int size;
    private int words;

    private Features() {}

    public static Features of(HeadlineWords text) {
        Features features = new Features();
        int count = Math.min(text.size(), MOST_WORDS);
        for (int i = 0; i < count; i++) {
            features.add(wordBucket(text, i));
        }
        features.words = features.size;
        for (int i = 0; i < count; i++) {
            letters(text, i, features::add);
        }
        return features;
    }

    /**
     * Gives the rows of one word alone to {@code each}, to say how much it weighs: the word and the letters that it begins with. What
     * runs through its middle it mostly shares with others.
     */
    static void ofWord(HeadlineWords text, int word, IntConsumer each) {
        each.accept(wordBucket(text, word));
        letters(text, word, text.start(word) - 1, each);
    }

    /** How many different rows are asked for: first those of {@link #words()}, then those of letters. */
    public int size() {
        return size;
    }

    int words() {
        return words;
    }

    public int bucket(int i) {
        return buckets[i];
    }

    /** What one word counts: all words together count as one headline, however long it is. */
    float wordValue() {
        return OF_WORDS * share(words);
    }

    /** Likewise one run of letters. */
    float letterValue() {
        return share(size - words);
    }

    public float value(int i) {
        return i < words ? wordValue() : letterValue();
    }

    private static float share(int count) {
        return count == 0 ? 0 : (float) (1 / Math.sqrt(count));
    }

    private static int wordBucket(HeadlineWords text, int word) {
        int hash = text.zone(word) == HeadlineWords.TEASER ? IN_TEASER : IN_TITLE;
        for (int i = text.start(word); i < text.end(word); i++) {
            hash = (hash ^ letter(text, i)) * PRIME;
        }
        return hash * MIX >>> SHIFT;
    }

    private static void letters(HeadlineWords text, int word, IntConsumer each) {
        for (int from = text.start(word) - 1; from <= text.end(word) - SHORTEST + 1; from++) {
            letters(text, word, from, each);
        }
    }

    /** The runs that begin at one letter, each the one before it and a letter more. */
    private static void letters(HeadlineWords text, int word, int from, IntConsumer each) {
        int first = text.start(word) - 1;
        int last = text.end(word);
        int hash = LETTERS;
        int until = Math.min(from + LONGEST - 1, last);
        for (int i = from; i <= until; i++) {
            hash = (hash ^ (i == first || i == last ? EDGE : letter(text, i))) * PRIME;
            if (i - from + 1 >= SHORTEST) {
                each.accept(hash * MIX >>> SHIFT);
            }
        }
    }

    /** One digit is as good as another; asked of every letter, so that the usual ones must not cost a look into the tables of Unicode. */
    private static char letter(HeadlineWords text, int i) {
        char letter = text.letter(i);
        boolean digit = letter <= ASCII ? letter >= '0' && letter <= '9' : Character.isDigit(letter);
        return digit ? '0' : letter;
    }

    private void add(int bucket) {
        long bit = 1L << bucket;
        if ((seen[bucket >> 6] & bit) == 0) {
            seen[bucket >> 6] |= bit;
            if (size == buckets.length) {
                buckets = Arrays.copyOf(buckets, size * 2);
            }
            buckets[size++] = bucket;
        }
    }
}
