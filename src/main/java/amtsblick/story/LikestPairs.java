// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.story.Clusters.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The likest pairs of one item. Where a vocabulary is narrow, as in a week of one big topic, an item resembles a hundred others a little;
 * its own event is among the likest of them. A pair counts where it is among these for both its items, so it does not matter which
 * of them came first. For one thread at a time.
 */
final class LikestPairs implements Iterable<Pair> {
    /** A story of twice as many reports is still joined: more than half of the pairs between its halves are known. */
    private static final int MOST = 16;

    private final List<Pair> likest = new ArrayList<>();

    void add(Pair pair) {
        int place = Collections.binarySearch(likest, pair);
        if (place < 0) {
            likest.add(-place - 1, pair);
        }
        if (likest.size() > MOST) {
            likest.removeLast();
        }
    }

    boolean contains(Pair pair) {
        return Collections.binarySearch(likest, pair) >= 0;
    }

    void keepOnly(Predicate<Pair> wanted) {
        likest.removeIf(wanted.negate());
    }

    @Override
    public Iterator<Pair> iterator() {
        return likest.iterator();
    }
}
