// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds, for each item that is added, the earlier ones that tell the same: by an index of words that prove something, over the days that
 * count. In memory; items come in the order of their days, those without a day first.
 */
final class Overlaps {
    /** Words that prove less lead to too many that differ; a pair that shares only those is not the same event anyway. */
    private static final double LEAST = 0.5;

    /** A word that so many items of a month share names no event. */
    private static final int MOST = 500;

    private final Map<String, Deque<Entry>> byWord = new HashMap<>();

    private record Entry(String id, Fingerprint print) {}

    void add(String id, Fingerprint print, BiConsumer<String, Likeness> same) {
        Entry entry = new Entry(id, print);
        Set<String> met = new HashSet<>();
        print.words().forEach((word, weight) -> {
            if (weight >= LEAST) {
                Deque<Entry> entries = byWord.computeIfAbsent(word, _ -> new ArrayDeque<>());
                print.day().ifPresent(day -> forget(entries, day));
                for (Entry other : entries) {
                    if (met.add(other.id)) {
                        Likeness.of(print, other.print).ifPresent(likeness -> same.accept(other.id, likeness));
                    }
                }
                entries.addLast(entry);
            }
        });
    }

    private static void forget(Deque<Entry> entries, LocalDate day) {
        LocalDate first = day.minusDays(Likeness.DAYS);
        while (!entries.isEmpty()
                && (entries.size() > MOST
                        || entries.getFirst().print.day().filter(first::isAfter).isPresent())) {
            entries.removeFirst();
        }
    }
}
