// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.quality.Score;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Counts what was found, what should have been, and what both agree on. */
final class Overlap {
    private int found;
    private int expected;
    private int both;

    void add(Collection<String> foundIds, Collection<String> expectedIds) {
        Set<String> agreed = new HashSet<>(foundIds);
        agreed.retainAll(new HashSet<>(expectedIds));
        found += foundIds.size();
        expected += expectedIds.size();
        both += agreed.size();
    }

    boolean isExpected() {
        return expected > 0;
    }

    /** The same as counts. */
    Score score(String dimension, String value) {
        return new Score(dimension, value, expected, found, both, both);
    }

    Scores.PrecisionRecall scores() {
        return Scores.PrecisionRecall.of(share(both, found), share(both, expected));
    }

    /** 0 of 0 is 0: what never occurs was never right. */
    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
