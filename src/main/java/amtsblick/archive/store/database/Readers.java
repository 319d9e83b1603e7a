// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** Connections for reading, a few of them, made when they are needed. Safe for use by many threads. */
public final class Readers implements AutoCloseable {
    private final Database database;
    private final Semaphore places;
    private final BlockingQueue<Sql> idle = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    public Readers(Database database) {
        this.database = database;
        places = new Semaphore(database.readers());
    }

    /** Reading with one connection. */
    @FunctionalInterface
    public interface Reading<T> {
        T with(Sql sql) throws SQLException;
    }

    /** @throws ArchiveException when it cannot be read */
    public <T> T read(Reading<T> reading) {
        if (closed) {
            throw new ArchiveException("the archive cannot be read: it is closed");
        }
        places.acquireUninterruptibly();
        Sql sql = null;
        boolean well = false;
        try {
            sql = idle.poll();
            if (sql == null) {
                sql = database.reader();
            }
            T result = reading.with(sql);
            well = true;
            return result;
        } catch (SQLException e) {
            throw database.failure("read", e);
        } finally {
            giveBack(sql, well && !closed);
            places.release();
        }
    }

    /** The same, where all statements see one state however long it takes. */
    public <T> T readOneState(Reading<T> reading) {
        return read(sql -> {
            database.beginReading(sql);
            T result = reading.with(sql);
            if (!sql.failed()) { // the transaction of one that failed ends with its connection
                sql.script("COMMIT");
            }
            return result;
        });
    }

    /** A connection that failed is not used again, also where whoever used it could go on. */
    private void giveBack(@org.jspecify.annotations.Nullable Sql sql, boolean well) {
        if (sql == null) {
            return;
        }
        if (well && !sql.failed() && database.keepsConnections()) {
            idle.add(sql);
        } else {
            close(sql);
        }
    }

    private static void close(Sql sql) {
        try {
            sql.close();
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(Readers.class).debug("Closing a connection to the archive", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
            close(sql);
        }
    }
}
