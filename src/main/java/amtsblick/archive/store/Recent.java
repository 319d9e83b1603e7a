// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small table in memory, because it is looked at all the time. Where other processes write it, too, it is read again after some
 * seconds, the more of them the longer reading takes; where that fails, what is known stays. What this process has put is seen at once.
 * Safe for use by many threads.
 */
final class Recent<V> {
    private static final Logger LOG = LoggerFactory.getLogger(Recent.class);
    private static final long LEAST_NANOS = 2_000_000_000;

    /** So much of the time may be spent on reading again, at most. */
    private static final int SHARE = 20;

    private final Map<String, Row<V>> rows = new ConcurrentHashMap<>();
    private final Supplier<Map<String, V>> table;
    private final boolean shared;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long nextReading;

    private record Row<V>(V value, long since, boolean written) {}

    /**
     * @param table reads it
     * @param shared whether others write it, too
     */
    Recent(Supplier<Map<String, V>> table, boolean shared) {
        this.table = table;
        this.shared = shared;
        read();
    }

    /** What is known of all. */
    Map<String, V> all() {
        refresh();
        Map<String, V> all = new HashMap<>();
        rows.forEach((key, row) -> all.put(key, row.value()));
        return Map.copyOf(all);
    }

    Map<String, V> some(Iterable<String> keys) {
        refresh();
        Map<String, V> some = new HashMap<>();
        for (String key : keys) {
            Row<V> row = rows.get(key);
            if (row != null) {
                some.put(key, row.value());
            }
        }
        return some;
    }

    /** What is in the table now. */
    void put(String key, V value) {
        rows.put(key, new Row<>(value, System.nanoTime(), true));
    }

    /** What will be in the table within moments, see {@link #put}. */
    void announce(String key, V value) {
        rows.put(key, new Row<>(value, System.nanoTime(), false));
    }

    private void refresh() {
        if (shared && System.nanoTime() - nextReading > 0 && reading.tryLock()) {
            try {
                read();
            } catch (RuntimeException e) {
                nextReading = System.nanoTime() + LEAST_NANOS;
                LOG.debug("What is known for some seconds stays", e);
            } finally {
                reading.unlock();
            }
        }
    }

    private void read() {
        long start = System.nanoTime();
        Map<String, V> found = table.get();
        rows.entrySet().removeIf(row -> isOld(row.getValue(), start) && !found.containsKey(row.getKey()));
        found.forEach((key, value) ->
                rows.compute(key, (_, row) -> row == null || isOld(row, start) ? new Row<>(value, start, true) : row));
        long end = System.nanoTime();
        nextReading = end + Math.max(LEAST_NANOS, SHARE * (end - start));
    }

    /** What was put while the table was being read is younger than what was read. */
    private static boolean isOld(Row<?> row, long start) {
        return row.written() && row.since() - start < 0;
    }
}
