// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

/**
 * The weights once more, three to a {@code long}, so that one addition adds three labels: a headline adds some five hundred rows of
 * thirty-six, and that is most of what a model costs. Each weight is raised by 128 and has 21 bits, which eight thousand rows cannot overflow.
 *
 * @param columns longs in a row
 */
record PackedTable(long[] rows, int columns, int width) {
    private static final int LANES = 3;
    private static final int BITS = 21;
    private static final long LANE = (1L << BITS) - 1;
    private static final int RAISED = 128;

    static PackedTable of(byte[] weights, int width) {
        int columns = (width + LANES - 1) / LANES;
        long[] rows = new long[weights.length / width * columns];
        int at = 0;
        for (int row = 0; row < rows.length; row += columns) {
            for (int label = 0; label < width; label++) {
                rows[row + label / LANES] |= (long) (weights[at++] + RAISED) << (label % LANES * BITS);
            }
        }
        return new PackedTable(rows, columns, width);
    }

    /** The sum of each label over some of the features. */
    int[] sum(Features features, int from, int to) {
        long[] sums = new long[columns];
        for (int i = from; i < to; i++) {
            int row = features.bucket(i) * columns;
            for (int column = 0; column < sums.length; column++) {
                sums[column] += rows[row + column];
            }
        }
        int[] sum = new int[width];
        for (int label = 0; label < width; label++) {
            sum[label] = (int) (sums[label / LANES] >>> (label % LANES * BITS) & LANE) - RAISED * (to - from);
        }
        return sum;
    }
}
