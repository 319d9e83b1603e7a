// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import java.util.BitSet;

/**
 * Which buckets of {@link Features} a model has weights for, numbered as they come. A bit each, and how many bits stand before each
 * {@code long} (rank: Jacobson, Space-efficient Static Trees and Graphs, FOCS 1989): a headline asks nine hundred times, and 24 kB stay at hand where a number for each bucket would
 * be half a megabyte.
 */
public final class Rows {
    static final int LONGS = Features.BUCKETS / Long.SIZE;

    private final long[] has;
    private final int[] before = new int[LONGS];
    private final int size;

    /** @param has a bit for each bucket */
    Rows(long[] has) {
        if (has.length != LONGS) {
            throw new IllegalArgumentException("expected a bit for each bucket");
        }
        this.has = has;
        int count = 0;
        for (int i = 0; i < LONGS; i++) {
            before[i] = count;
            count += Long.bitCount(has[i]);
        }
        size = count;
    }

    /** Those of some buckets. */
    public static Rows of(BitSet buckets) {
        long[] has = new long[LONGS];
        buckets.stream().forEach(bucket -> has[bucket >> 6] |= 1L << bucket);
        return new Rows(has);
    }

    /** The row of a bucket; less than 0 where it has none. */
    public int of(int bucket) {
        long here = has[bucket >> 6];
        long bit = 1L << bucket;
        return (here & bit) == 0 ? -1 : before[bucket >> 6] + Long.bitCount(here & (bit - 1));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The buckets that have one. */
    public BitSet buckets() {
        return BitSet.valueOf(has);
    }

    long[] bits() {
        return has;
    }
}
