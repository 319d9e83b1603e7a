// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins what tells the same into stories: whatever is connected is one, so the order of joining does not matter. A story is called
 * by the smallest id of its items. For one thread.
 */
final class Threads {
    private final Map<String, String> parents = new HashMap<>();

    /** Says that these two belong to one story. */
    void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else if (!first.equals(second)) {
            parents.put(first, second);
        }
    }

    /** The story an item belongs to: the smallest id of all that are connected with it. */
    String root(String id) {
        String parent = parents.computeIfAbsent(id, own -> own);
        if (parent.equals(id)) {
            return id;
        }
        String root = root(parent);
        parents.put(id, root);
        return root;
    }

    /** Whether it was joined with another one. */
    boolean knows(String id) {
        return parents.containsKey(id);
    }

    /** The stories of more than one item. */
    Map<String, TreeSet<String>> stories() {
        Map<String, TreeSet<String>> stories = new TreeMap<>();
        for (String id : parents.keySet().toArray(String[]::new)) {
            stories.computeIfAbsent(root(id), _ -> new TreeSet<>()).add(id);
        }
        stories.values().removeIf(items -> items.size() < 2);
        return stories;
    }
}
