// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which items belong to which story. For one thread at a time. */
final class Memberships {
    private final Map<String, String> storyOf = new HashMap<>();

    Optional<String> story(String item) {
        return Optional.ofNullable(storyOf.get(item));
    }

    void put(String item, Optional<String> story) {
        story.ifPresentOrElse(id -> storyOf.put(item, id), () -> storyOf.remove(item));
    }

    void removeAll(Collection<String> items) {
        storyOf.keySet().removeAll(items);
    }

    void keepOnly(Predicate<String> wanted) {
        storyOf.keySet().removeIf(wanted.negate());
    }
}
