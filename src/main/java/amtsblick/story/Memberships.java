// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which items belong to which story, both ways. For one thread at a time. */
final class Memberships {
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, Set<String>> itemsOf = new HashMap<>();

    Optional<String> story(String item) {
        return Optional.ofNullable(storyOf.get(item));
    }

    boolean isStory(String id) {
        return itemsOf.containsKey(id);
    }

    void put(String item, String story) {
        remove(item);
        storyOf.put(item, story);
        itemsOf.computeIfAbsent(story, _ -> new HashSet<>()).add(item);
    }

    /** All items of one story belong to another one now. */
    void merge(String from, String into) {
        List.copyOf(itemsOf.getOrDefault(from, Set.of())).forEach(item -> put(item, into));
    }

    void removeAll(Collection<String> items) {
        items.forEach(this::remove);
    }

    void keepOnly(Predicate<String> wanted) {
        removeAll(storyOf.keySet().stream().filter(wanted.negate()).toList());
    }

    private void remove(String item) {
        String story = storyOf.remove(item);
        if (story != null) {
            Set<String> items = itemsOf.getOrDefault(story, new HashSet<>());
            items.remove(item);
            if (items.isEmpty()) {
                itemsOf.remove(story);
            }
        }
    }
}
