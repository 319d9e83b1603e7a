// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.story.Clusters.Pair;
import amtsblick.story.fingerprint.Fingerprint;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * What an item's story can depend on: all that hangs together with it, over however many pairs. Where that is more than a few
 * stories, as in a week of one big topic, every item would be decided anew with each that comes, and each time beside others; then
 * it is those like it, with the stories these are part of.
 *
 * @param prints the items by id
 * @param pairs which of them tell the same
 * @param whole whether nothing else hangs together with them
 */
record Surroundings(Map<String, Fingerprint> prints, Set<Pair> pairs, boolean whole) {
    /** More than an event's stories make. */
    private static final int MOST = 100;

    static Surroundings of(String id, Window window, Memberships members) {
        Map<String, Fingerprint> found = new HashMap<>();
        Queue<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            String one = next.remove();
            if (found.size() == MOST || window.isCrowded(one)) {
                found.keySet().forEach(window::crowded);
                return of(near(id, window, members), window, false);
            }
            Optional<Fingerprint> print = window.print(one);
            if (print.isPresent() && found.put(one, print.get()) == null) {
                window.eachMutual(one, pair -> next.add(pair.partner(one)));
            }
        }
        return of(found.keySet(), window, true);
    }

    private static Set<String> near(String id, Window window, Memberships members) {
        Set<String> near = new HashSet<>(Set.of(id));
        window.eachMutual(id, pair -> {
            String partner = pair.partner(id);
            near.add(partner);
            members.story(partner).ifPresent(story -> near.addAll(members.of(story)));
        });
        return near;
    }

    private static Surroundings of(Set<String> ids, Window window, boolean whole) {
        Map<String, Fingerprint> prints = new HashMap<>();
        Set<Pair> pairs = new HashSet<>();
        for (String id : ids) {
            window.print(id).ifPresent(print -> prints.put(id, print));
            window.eachMutual(id, pair -> {
                if (ids.contains(pair.partner(id))) {
                    pairs.add(pair);
                }
            });
        }
        return new Surroundings(prints, pairs, whole);
    }
}
