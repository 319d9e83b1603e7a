// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a word by its letters alone, kept for the next headline: most words of a headline stood in many before it. Each
 * word has one slot and takes it from the word that had it. Safe for many threads: what a slot holds never changes, and what one thread
 * loses of another's it works out again.
 *
 * @param <T> immutable
 */
public final class WordCache<T> {
    /** With so many slots, five of six words of headlines never seen are known. A power of two. */
    private static final int SLOTS = 1 << 14;

    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    private static final int MIX = 0x9E3779B1;

    /** Longer ones hardly come again. */
    private static final int LONGEST = 40;

    private final Function<String, T> work;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of generic records
    private final @Nullable Known<T>[] slots = new Known[SLOTS];

    private record Known<T>(char[] letters, T what) {}

    /** @param work from a word in lower case to what is to be known of it */
    public WordCache(Function<String, T> work) {
        this.work = work;
    }

    /** What is known of a word of {@code words}. */
    public T of(HeadlineWords words, int word) {
        int slot = words.hash(word) * MIX >>> SHIFT;
        Known<T> known = slots[slot];
        return known != null && words.is(word, known.letters) ? known.what : learn(words.folded(word), slot);
    }

    private T learn(String word, int slot) {
        T what = work.apply(word);
        if (word.length() <= LONGEST) {
            slots[slot] = new Known<>(word.toCharArray(), what);
        }
        return what;
    }
}
