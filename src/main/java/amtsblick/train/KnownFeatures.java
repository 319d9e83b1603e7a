// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.classify.model.Features;
import amtsblick.classify.model.Model;
import amtsblick.classify.model.Rows;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which features a model is to know, and how rare each of them is. Each headline counts once, whatever it is worth: a made-up one is written in the same words. */
final class KnownFeatures {
    /** More would not fit a file of 1.5 MB. */
    private static final int MOST = 40_000;

    private KnownFeatures() {}

    /** The features that most headlines have; those in equally few are left out together, so that the order of the lessons does not decide. */
    static Rows frequent(List<Lesson> lessons) {
        int[] headlines = new int[Features.BUCKETS];
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.features().size(); i++) {
                headlines[lesson.features().place(i)]++;
            }
        }
        int least = 1;
        BitSet frequent = inAsMany(headlines, least);
        while (frequent.cardinality() > MOST) {
            frequent = inAsMany(headlines, ++least);
        }
        return Rows.of(frequent);
    }

    private static BitSet inAsMany(int[] headlines, int least) {
        BitSet buckets = new BitSet(headlines.length);
        for (int bucket = 0; bucket < headlines.length; bucket++) {
            buckets.set(bucket, headlines[bucket] >= least);
        }
        return buckets;
    }

    /** What a model knows, and all that the lessons have: a few corrections, so that the file grows little. */
    static Rows beside(Model before, List<Lesson> lessons) {
        BitSet buckets = before.rows().buckets();
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.features().size(); i++) {
                buckets.set(lesson.features().place(i));
            }
        }
        return Rows.of(buckets);
    }

    /** A few lessons say nothing of how rare a feature is. */
    static float[] allAlike(Rows rows) {
        float[] alike = new float[rows.size()];
        Arrays.fill(alike, 1);
        return alike;
    }

    /** How rare each feature is, as a share of what the features of a headline have on average. */
    static float[] rarity(Rows rows, List<Lesson> lessons) {
        int[] headlines = new int[rows.size()];
        for (Lesson lesson : lessons) {
            Features known = lesson.features().in(rows);
            for (int i = 0; i < known.size(); i++) {
                headlines[known.place(i)]++;
            }
        }
        double sum = 0;
        long count = 0;
        float[] rarity = new float[rows.size()];
        for (int row = 0; row < rarity.length; row++) {
            rarity[row] = (float) (1 + Math.log((1.0 + lessons.size()) / (1 + headlines[row])));
            sum += (double) headlines[row] * rarity[row] * rarity[row];
            count += headlines[row];
        }
        float usual = (float) Math.sqrt(sum / Math.max(1, count));
        for (int row = 0; row < rarity.length; row++) {
            rarity[row] /= usual;
        }
        return rarity;
    }
}
