// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the country that a question is about, in the terms of labels: whole regions, and places in regions.
 *
 * @param regions codes of regions
 * @param places names of places by the code of the region they lie in
 */
public record Territory(Set<String> regions, Map<String, Set<String>> places) {
    public static final Territory NOWHERE = new Territory(Set.of(), Map.of());

    public Territory {
        regions = Set.copyOf(regions);
        places = Map.copyOf(places);
    }

    public static Territory ofRegions(List<String> codes) {
        return new Territory(Set.copyOf(codes), Map.of());
    }

    /** All that lies in either. */
    public Territory and(Territory other) {
        Map<String, Set<String>> all = new HashMap<>(places);
        other.places.forEach((region, names) -> all.merge(region, names, Territory::union));
        return new Territory(union(regions, other.regions), all);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return regions.isEmpty() && places.isEmpty();
    }
}
