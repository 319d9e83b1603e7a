// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.visit;

import amtsblick.archive.ArchiveException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small table in memory, because it is looked at all the time. Where other processes write it, too, it is read again every
 * second, or more seldom where reading takes long; where that fails, what is known stays. What this process has put is seen at once.
 * Safe for use by many threads.
 */
public final class Recent<V> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recent.class);
    private static final long LEAST_MILLIS = 1_000;

    /** So much of the time may be spent on reading again, at most. */
    private static final int SHARE = 20;

    private final Map<String, Row<V>> rows = new ConcurrentHashMap<>();
    private final Supplier<Map<String, V>> table;
    private final Thread reading = Thread.ofVirtual().name("recent").unstarted(this::keepReading);

    private record Row<V>(V value, long since, boolean written) {}

    /**
     * @param table reads it
     * @param shared whether others write it, too
     */
    public Recent(Supplier<Map<String, V>> table, boolean shared) {
        this.table = table;
        read();
        if (shared) {
            reading.start();
        }
    }

    /** What is known of all. */
    public Map<String, V> all() {
        Map<String, V> all = new HashMap<>();
        rows.forEach((key, row) -> all.put(key, row.value()));
        return Map.copyOf(all);
    }

    /** What is known of these; what there is not is left out. */
    public Map<String, V> some(Iterable<String> keys) {
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
    public void put(String key, V value) {
        rows.put(key, new Row<>(value, System.nanoTime(), true));
    }

    /** What will be in the table within moments, see {@link #put}. */
    public void announce(String key, V value) {
        rows.put(key, new Row<>(value, System.nanoTime(), false));
    }

    /** Nobody who asks waits for it. */
    private void keepReading() {
        long pause = LEAST_MILLIS;
        try {
            while (true) {
                Thread.sleep(pause);
                long start = System.nanoTime();
                readAgain();
                pause = Math.max(LEAST_MILLIS, SHARE * (System.nanoTime() - start) / 1_000_000);
            }
        } catch (InterruptedException e) {
            LOG.trace("Closed", e);
        }
    }

    private void readAgain() {
        try {
            read();
        } catch (ArchiveException e) {
            LOG.debug("What is known stays for some seconds", e);
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met while reading again; what is known stays for some seconds", e);
        }
    }

    private void read() {
        long start = System.nanoTime();
        Map<String, V> found = table.get();
        rows.entrySet().removeIf(row -> isOld(row.getValue(), start) && !found.containsKey(row.getKey()));
        found.forEach((key, value) ->
                rows.compute(key, (_, row) -> row == null || isOld(row, start) ? new Row<>(value, start, true) : row));
    }

    /** What was put while the table was being read is younger than what was read. */
    private static boolean isOld(Row<?> row, long start) {
        return row.written() && row.since() - start < 0;
    }

    @Override
    public void close() {
        reading.interrupt();
    }
}
