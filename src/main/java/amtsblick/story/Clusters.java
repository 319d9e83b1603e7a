// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.PlaceNesting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts items into stories by the pairs that tell the same. The likest pair is joined first; two groups become one where most of the
 * pairs between them tell the same and none is excluded, so that a story does not grow along a chain of items each of which
 * resembles the next. Depends on nothing but the items: neither their order nor what was joined before. Pure.
 */
final class Clusters {
    /** Two items that tell the same, the smaller id first; the likest pair comes first in the order. */
    record Pair(String one, String other, double score) implements Comparable<Pair> {
        static Pair of(String some, String another, double score) {
            return some.compareTo(another) < 0 ? new Pair(some, another, score) : new Pair(another, some, score);
        }

        String partner(String id) {
            return one.equals(id) ? other : one;
        }

        @Override
        public int compareTo(Pair to) {
            int order = Double.compare(to.score, score);
            order = order == 0 ? one.compareTo(to.one) : order;
            return order == 0 ? other.compareTo(to.other) : order;
        }
    }

    /** So many reports of one event are enough for anybody. */
    private static final int MOST = 60;

    private final Map<String, Fingerprint> prints;
    private final PlaceNesting nesting;
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    private Clusters(Map<String, Fingerprint> prints, PlaceNesting nesting) {
        this.prints = prints;
        this.nesting = nesting;
    }

    /**
     * The stories of some items.
     *
     * @param prints the items by id
     * @param pairs which of them tell the same
     * @return item id to the smallest id of its story, for those that are part of one
     */
    static Map<String, String> of(Map<String, Fingerprint> prints, Collection<Pair> pairs, PlaceNesting nesting) {
        Clusters clusters = new Clusters(prints, nesting);
        pairs.forEach(clusters::note);
        pairs.stream().sorted().distinct().forEach(clusters::join);
        Map<String, String> stories = new HashMap<>();
        clusters.groups.forEach((id, group) -> group.stream()
                .min(Comparator.naturalOrder())
                .filter(_ -> group.size() > 1)
                .ifPresent(first -> stories.put(id, first)));
        return stories;
    }

    private void note(Pair pair) {
        alike.computeIfAbsent(pair.one, _ -> new HashSet<>()).add(pair.other);
        alike.computeIfAbsent(pair.other, _ -> new HashSet<>()).add(pair.one);
    }

    private void join(Pair pair) {
        List<String> some = group(pair.one);
        List<String> others = group(pair.other);
        if (some != others && some.size() + others.size() <= MOST && belongTogether(some, others)) {
            List<String> all = new ArrayList<>(some);
            all.addAll(others);
            all.forEach(id -> groups.put(id, all));
        }
    }

    private List<String> group(String id) {
        return groups.computeIfAbsent(id, own -> List.of(own));
    }

    private boolean belongTogether(List<String> some, List<String> others) {
        int same = 0;
        for (String one : some) {
            for (String other : others) {
                if (alike.getOrDefault(one, Set.of()).contains(other)) {
                    same++;
                } else if (veto(one, other).isPresent()) {
                    return false;
                }
            }
        }
        return 2 * same > some.size() * others.size();
    }

    private Optional<Veto> veto(String one, String other) {
        Fingerprint first = prints.get(one);
        Fingerprint second = prints.get(other);
        return first == null || second == null ? Optional.empty() : Veto.between(first, second, nesting);
    }
}
