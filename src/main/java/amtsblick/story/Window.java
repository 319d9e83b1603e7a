// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fingerprints of some weeks, in memory: finds, for each item that is added, those that tell the same, by the words that prove
 * something. Bounded; what falls out of the days that count is forgotten. For one thread at a time.
 */
final class Window {
    /** Words that prove less lead to too many that differ; a pair that shares only those is not the same event anyway. */
    private static final double LEAST = 0.5;

    /** A word that so many items of a month share names no event. */
    private static final int MOST_OF_A_WORD = 500;

    /** About forty megabytes; an archive that brings more in a month compares each with the latest. */
    private static final int MOST = 40_000;

    private final Map<String, Deque<Entry>> byWord = new HashMap<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Deque<Entry> inOrder = new ArrayDeque<>();

    private record Entry(String id, Fingerprint print) {}

    /** Adds an item and returns the others that tell the same. One that is there already is not added again. */
    List<String> add(String id, Fingerprint print) {
        Set<String> met = new HashSet<>(Set.of(id));
        List<String> same = new ArrayList<>();
        for (String word : telling(print)) {
            for (Entry other : byWord.getOrDefault(word, new ArrayDeque<>())) {
                if (met.add(other.id) && Likeness.of(print, other.print).isPresent()) {
                    same.add(other.id);
                }
            }
        }
        if (!byId.containsKey(id)) {
            keep(new Entry(id, print));
        }
        return same;
    }

    private void keep(Entry entry) {
        byId.put(entry.id, entry);
        inOrder.addLast(entry);
        for (String word : telling(entry.print)) {
            Deque<Entry> entries = byWord.computeIfAbsent(word, _ -> new ArrayDeque<>());
            entries.addLast(entry);
            if (entries.size() > MOST_OF_A_WORD) {
                entries.removeFirst();
            }
        }
        if (inOrder.size() > MOST) {
            forget(inOrder.removeFirst());
        }
    }

    private static List<String> telling(Fingerprint print) {
        List<String> words = new ArrayList<>();
        print.words().forEach((word, weight) -> {
            if (weight >= LEAST) {
                words.add(word);
            }
        });
        return words;
    }

    /** Adds what another one has and this one has not. */
    void addMissing(Window other) {
        other.inOrder.stream().filter(entry -> !byId.containsKey(entry.id)).forEach(this::keep);
    }

    boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** Forgets what is older than this day. */
    void forgetBefore(LocalDate day) {
        inOrder.removeIf(entry -> {
            boolean old = entry.print.day().filter(day::isAfter).isPresent();
            if (old) {
                forget(entry);
            }
            return old;
        });
    }

    private void forget(Entry entry) {
        byId.remove(entry.id);
        for (String word : telling(entry.print)) {
            Deque<Entry> entries = byWord.get(word);
            if (entries != null && entries.remove(entry) && entries.isEmpty()) {
                byWord.remove(word);
            }
        }
    }
}
