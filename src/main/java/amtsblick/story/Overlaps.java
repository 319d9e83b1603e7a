// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds, for each item that is added, the earlier ones that tell the same: by an index of words that prove something. In memory. */
final class Overlaps {
    /** Words that prove less lead to too many that differ; a pair that shares only those is not the same event anyway. */
    private static final double LEAST = 0.5;

    private final Map<String, List<Entry>> byWord = new HashMap<>();

    private record Entry(String id, Fingerprint print) {}

    void add(String id, Fingerprint print, BiConsumer<String, Likeness> same) {
        Entry entry = new Entry(id, print);
        Set<String> met = new HashSet<>();
        print.words().forEach((word, weight) -> {
            if (weight >= LEAST) {
                List<Entry> entries = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
                for (Entry other : entries) {
                    if (met.add(other.id)) {
                        Likeness.of(print, other.print).ifPresent(likeness -> same.accept(other.id, likeness));
                    }
                }
                entries.add(entry);
            }
        });
    }
}
