// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import amtsblick.classify.text.HeadlineWords;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * What a model sees of a headline: its words, marked by whether they stand in the title or in the teaser; all runs of three to five
 * letters in them with the edges of the word, which see through endings and compounds; and the parts of its publisher's host with the runs of four to six letters in
 * it, since the sender tells much. Each is hashed to one of {@link #BUCKETS}, without a
 * dictionary: the hashing trick of Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009. Letter runs
 * within words as in Joulin et al., Bag of Tricks for Efficient Text Classification, EACL 2017. A model knows the more frequent of them, its {@link Rows}.
 */
public final class Features {
    /** A power of two. */
    public static final int BUCKETS = 1 << 17;

    private static final char ASCII = 127;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS);
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    /** What stands behind so much text is no longer about the news, and a page pasted as teaser must not cost more than one. */
    private static final int MOST_WORDS = 160;

    private static final int IN_TITLE = 0x811C9DC5;
    private static final int IN_TEASER = 0x2F0B4C47;
    private static final int LETTERS = 0x5BD1E995;
    static final int PRIME = 0x01000193;
    private static final int MIX = 0x9E3779B1;
    private static final char EDGE = ' ';

    /** Words are rarer than letters and so weigh more; with this, both blocks have the same say in what is learnt. */
    private static final float OF_WORDS = 0.8f;

    /** A host says little beside a text; of a half, two fifths and a tenth the middle was best on publishers not seen. */
    private static final float OF_HOST = 0.4f;

    private static final long[] NOTHING = {};

    private final IntUnaryOperator place;
    private long[] seen;
    private int[] places = new int[1024];
    private int size;
    private int words;
    private int text;

    private Features(IntUnaryOperator place, int most) {
        this.place = place;
        seen = new long[(most + Long.SIZE - 1) / Long.SIZE];
    }

    /** All buckets of a headline, for who learns. */
    public static Features of(HeadlineWords text, String host) {
        return new Features(IntUnaryOperator.identity(), BUCKETS)
                .read(text, host)
                .done();
    }

    /** The rows of those that a model knows. */
    static Features of(HeadlineWords text, String host, Rows rows) {
        return new Features(rows::of, rows.size()).read(text, host);
    }

    private Features read(HeadlineWords text, String host) {
        int count = Math.min(text.size(), MOST_WORDS);
        for (int i = 0; i < count; i++) {
            add(wordBucket(text, i));
        }
        words = size;
        for (int i = 0; i < count; i++) {
            letters(text, i, this::add);
        }
        this.text = size;
        HostFeatures.of(host, this::add);
        return this;
    }

    /** Without what is only needed while reading, since who learns keeps thousands of these. */
    private Features done() {
        seen = NOTHING;
        places = Arrays.copyOf(places, size);
        return this;
    }

    /** The same in the rows of a model, without what it does not know. */
    public Features in(Rows rows) {
        Features known = new Features(rows::of, rows.size());
        known.addAll(0, words, this);
        known.words = known.size;
        known.addAll(words, text, this);
        known.text = known.size;
        known.addAll(text, size, this);
        return known.done();
    }

    private void addAll(int from, int to, Features of) {
        for (int i = from; i < to; i++) {
            add(of.places[i]);
        }
    }

    /**
     * Gives the buckets of one word alone to {@code each}, to say how much it weighs: the word and the letters that it begins with. What
     * runs through its middle it mostly shares with others.
     */
    static void ofWord(HeadlineWords text, int word, IntConsumer each) {
        each.accept(wordBucket(text, word));
        letters(text, word, text.start(word) - 1, each);
    }

    /** How many different ones there are: first the {@link #words()}, then letters up to {@link #text()}, then those of the host. */
    public int size() {
        return size;
    }

    int words() {
        return words;
    }

    int text() {
        return text;
    }

    /** A bucket, or the row of a model. */
    public int place(int i) {
        return places[i];
    }

    /** What one word counts: all words together count as one headline, however long it is. */
    float wordValue() {
        return OF_WORDS * share(words);
    }

    /** Likewise one run of letters. */
    float letterValue() {
        return share(text - words);
    }

    /** Likewise a piece of the host. */
    float hostValue() {
        return OF_HOST * share(size - text);
    }

    public float value(int i) {
        return i < words ? wordValue() : i < text ? letterValue() : hostValue();
    }

    private static float share(int count) {
        return count == 0 ? 0 : (float) (1 / Math.sqrt(count));
    }

    private static int wordBucket(HeadlineWords text, int word) {
        int hash = text.zone(word) == HeadlineWords.TEASER ? IN_TEASER : IN_TITLE;
        for (int i = text.start(word); i < text.end(word); i++) {
            hash = (hash ^ letter(text, i)) * PRIME;
        }
        return bucket(hash);
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
                each.accept(bucket(hash));
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
        int at = place.applyAsInt(bucket);
        if (at < 0) {
            return;
        }
        long bit = 1L << at;
        if ((seen[at >> 6] & bit) == 0) {
            seen[at >> 6] |= bit;
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = at;
        }
    }

    /** The bucket of what a hash is made of letter by letter. */
    static int bucket(int hash) {
        return hash * MIX >>> SHIFT;
    }
}
