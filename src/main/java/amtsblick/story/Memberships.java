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

/** Which items belong to which story. For one thread at a time. */
final class Memberships {
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, Set<String>> itemsOf = new HashMap<>();

    Optional<String> story(String item) {
        return Optional.ofNullable(storyOf.get(item));
    }

    /** The items of a story. */
    Set<String> of(String story) {
        return itemsOf.getOrDefault(story, Set.of());
    }

    void put(String item, Optional<String> story) {
        remove(item);
        story.ifPresent(id -> {
            storyOf.put(item, id);
            itemsOf.computeIfAbsent(id, _ -> new HashSet<>()).add(item);
        });
    }

    private void remove(String item) {
        String story = storyOf.remove(item);
        if (story != null) {
            itemsOf.computeIfPresent(story, (_, items) -> items.remove(item) && items.isEmpty() ? null : items);
        }
    }

    void removeAll(Collection<String> items) {
        items.forEach(this::remove);
    }

    void keepOnly(Predicate<String> wanted) {
        removeAll(List.copyOf(storyOf.keySet()).stream().filter(wanted.negate()).toList());
    }
}
