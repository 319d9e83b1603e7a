// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.quality;

import java.util.OptionalInt;

/**
 * How well a dimension or one of its values was met, in counts.
 *
 * @param value {@link Quality#WHOLE} for the dimension as a whole
 * @param labelled how many people labelled so
 * @param found how many we labelled so
 * @param right how many of both are the same
 * @param acceptable those, and such as people let pass as a second answer
 */
public record Score(String dimension, String value, int labelled, int found, int right, int acceptable) {
    /** Of fewer, a share is chance. */
    public static final int FEWEST = 20;

    static Score of(String[] fields) {
        return new Score(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                Integer.parseInt(fields[5]));
    }

    String line() {
        return String.join(
                "\t",
                dimension,
                value,
                String.valueOf(labelled),
                String.valueOf(found),
                String.valueOf(right),
                String.valueOf(acceptable));
    }

    /** Of a hundred that we label so, how many are right; empty where too few were found to tell. */
    public OptionalInt precision() {
        return percent(acceptable, found);
    }

    /** Of a hundred that are so, how many we label so; empty where there were too few to tell. */
    public OptionalInt recall() {
        return percent(right, labelled);
    }

    private static OptionalInt percent(int part, int whole) {
        return whole < FEWEST ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * part / whole));
    }
}
