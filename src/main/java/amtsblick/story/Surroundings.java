// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.story.Clusters.Pair;
import amtsblick.story.fingerprint.Fingerprint;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * An item and all that hangs together with it, over however many pairs: what its story can depend on.
 *
 * @param prints the items by id
 * @param pairs which of them tell the same
 */
record Surroundings(Map<String, Fingerprint> prints, Set<Pair> pairs) {
    /** Of more that hang together, the nearest are looked at. */
    private static final int MOST = 100;

    static Surroundings of(String id, Window window) {
        Surroundings around = new Surroundings(new HashMap<>(), new HashSet<>());
        Queue<String> next = new ArrayDeque<>();
        next.add(id);
        while (!next.isEmpty() && around.prints.size() < MOST) {
            around.look(next.remove(), window, next);
        }
        return around;
    }

    private void look(String id, Window window, Queue<String> next) {
        Optional<Fingerprint> print = window.print(id);
        if (print.isPresent() && prints.put(id, print.get()) == null) {
            for (Pair pair : window.pairs(id)) {
                if (window.pairs(pair.partner(id)).contains(pair)) {
                    pairs.add(pair);
                    next.add(pair.partner(id));
                }
            }
        }
    }
}
