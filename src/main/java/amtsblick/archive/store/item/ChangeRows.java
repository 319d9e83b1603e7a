// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Changes;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.store.database.Readers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The change sequence as rows, and waiting for the next change. Safe for use by many threads. */
public final class ChangeRows implements Changes {
    /** The number of the last change. */
    public static final String LAST = "SELECT coalesce(max(number), 0) FROM change";

    /** So often it is looked whether another process has changed something. */
    private static final long LOOK_MILLIS = 500;

    private final Readers readers;
    private final boolean alone;
    private long last;

    /**
     * @param last the number of the last change in the store
     * @param alone whether this process is the only one that writes, so that nobody needs to be asked
     */
    public ChangeRows(Readers readers, long last, boolean alone) {
        this.readers = readers;
        this.last = last;
        this.alone = alone;
    }

    /** Told by the writer when changes are durable. */
    public synchronized void committed(long number) {
        if (number > last) {
            last = number;
            notifyAll();
        }
    }

    @Override
    public boolean shared() {
        return !alone;
    }

    @Override
    public long last() {
        if (!alone) {
            committed(readers.read(sql -> sql.number(LAST)));
        }
        synchronized (this) {
            return last;
        }
    }

    @Override
    public List<Change> after(long number, int most) {
        return readers.read(sql -> sql.list(
                "SELECT number, item, what, at FROM change WHERE number > ? ORDER BY number LIMIT ?",
                row -> new Change(
                        row.getLong(1),
                        row.getString(2),
                        What.of(row.getString(3)).orElse(What.REVISED),
                        Instant.ofEpochMilli(row.getLong(4))),
                number,
                most));
    }

    @Override
    public boolean await(long number, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (last() <= number) {
            long rest = (end - System.nanoTime()) / 1_000_000;
            if (rest <= 0) {
                return false;
            }
            synchronized (this) {
                if (last <= number) {
                    wait(alone ? rest : Math.min(rest, LOOK_MILLIS));
                }
            }
        }
        return true;
    }
}
