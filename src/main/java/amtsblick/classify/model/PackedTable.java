// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

/**
 * The weights, eight to a {@code long}: a headline adds some five hundred rows of thirty-six, and that is most of what a model
 * costs. Each weight is raised by 128, so that it is a byte without a sign; every second one of a {@code long} is added at once, in
 * lanes of 16 bits that are emptied before they overflow.
 *
 * @param columns longs in a row
 */
record PackedTable(long[] rows, int columns, int width) {
    private static final int RAISED = 128;
    private static final long BYTE = 0xFF;
    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;
    private static final int LANES = Long.BYTES / 2;
    private static final int LANE_BITS = 16;
    private static final long LANE = (1L << LANE_BITS) - 1;

    /** So many of the largest bytes are the largest number of a lane. */
    private static final int TOGETHER = 257;

    static PackedTable of(byte[] weights, int width) {
        int columns = (width + Long.BYTES - 1) / Long.BYTES;
        long[] rows = new long[weights.length / width * columns];
        int at = 0;
        for (int row = 0; row < rows.length; row += columns) {
            for (int label = 0; label < width; label++) {
                rows[row + label / Long.BYTES] |= (long) (weights[at++] + RAISED) << label % Long.BYTES * Byte.SIZE;
            }
        }
        return new PackedTable(rows, columns, width);
    }

    /** What one label has of one row. */
    int weight(int row, int label) {
        long eight = rows[row * columns + label / Long.BYTES];
        return (int) (eight >>> label % Long.BYTES * Byte.SIZE & BYTE) - RAISED;
    }

    /** The weights as {@link #of} took them. */
    byte[] weights() {
        byte[] weights = new byte[rows.length / columns * width];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) weight(i / width, i % width);
        }
        return weights;
    }

    /** The sum of each label over some of the features. */
    int[] sum(Features features, int from, int to) {
        int[] sum = new int[columns * Long.BYTES];
        for (int start = from; start < to; start += TOGETHER) {
            add(features, start, Math.min(to, start + TOGETHER), sum);
        }
        for (int label = 0; label < width; label++) {
            sum[label] -= RAISED * (to - from);
        }
        return sum;
    }

    private void add(Features features, int from, int to, int[] sum) {
        for (int column = 0; column < columns; column++) {
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long eight = rows[features.place(i) * columns + column];
                even += eight & EVERY_SECOND;
                odd += eight >>> Byte.SIZE & EVERY_SECOND;
            }
            for (int lane = 0; lane < LANES; lane++) {
                int label = column * Long.BYTES + 2 * lane;
                sum[label] += (int) (even >>> lane * LANE_BITS & LANE);
                sum[label + 1] += (int) (odd >>> lane * LANE_BITS & LANE);
            }
        }
    }
}
