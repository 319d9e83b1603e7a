// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out for the words met lately: texts repeat their words, and few words make up most of a text. Holds two
 * generations; a word of the older one that is met again moves to the younger, the rest goes when the younger one is full. So
 * frequent words stay, and memory is bounded. For many threads.
 *
 * @param <V> what is worked out, of the word alone
 */
public final class RecentWords<V> {
    private final int most;
    private final Function<String, V> work;
    private volatile Map<String, V> younger = new ConcurrentHashMap<>();
    private volatile Map<String, V> older = Map.of();

    /** @param most words in a generation */
    public RecentWords(int most, Function<String, V> work) {
        this.most = most;
        this.work = work;
    }

    public V of(String word) {
        V known = younger.get(word);
        if (known != null) {
            return known;
        }
        V aged = older.get(word);
        V value = aged == null ? work.apply(word) : aged;
        keep(word, value);
        return value;
    }

    private void keep(String word, V value) {
        if (younger.size() >= most) {
            age();
        }
        younger.put(word, value);
    }

    private synchronized void age() {
        if (younger.size() >= most) { // no other thread was first
            older = younger;
            younger = new ConcurrentHashMap<>(most);
        }
    }
}
