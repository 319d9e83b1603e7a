// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

/**
 * Tells most words apart from many thousand known ones by a bit each, without looking them up: a Bloom filter of one hash. What it does
 * not have is unknown; what it has may be.
 */
final class WordFilter {
    private static final int BITS = 17;
    private static final int MIX = 0x9E3779B1;

    private final long[] bits = new long[(1 << BITS) / Long.SIZE];

    /** @param hash the hash code of the word */
    void add(int hash) {
        int bit = bit(hash);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    boolean mayHave(int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return hash * MIX >>> Integer.SIZE - BITS;
    }
}
