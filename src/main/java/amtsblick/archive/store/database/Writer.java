// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.ThreadEnd;
import amtsblick.archive.store.database.Transaction.Work;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. Whatever waits for it is committed together, so that many visits cost one wait for the disk, and work
 * that can wait comes along with the next commit or after a second. A platform thread, because a virtual one would be pinned in
 * native code; and callers that are interrupted while they wait leave no half-written file.
 */
public final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final Duration LATEST = Duration.ofMillis(800);
    private static final int MOST_TOGETHER = 256;

    private final Database database;
    private final InstantSource clock;
    private final LongConsumer committed;
    private final Thread thread = Thread.ofPlatform().name("store").daemon().unstarted(this::loop);
    private final Queue<Piece<?>> waiting = new ArrayDeque<>();
    private final Queue<Work<?>> lazy = new ArrayDeque<>();
    private long lazyUntil;
    private boolean closing;
    private @Nullable Sql sql;

    /** @param result completed when it is durable, or with the {@link ArchiveException} that says why it is not */
    private record Piece<T>(Work<T> work, CompletableFuture<T> result) {
        void fail(RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /** @param committed told of the last number after each commit */
    public Writer(Database database, InstantSource clock, LongConsumer committed) {
        this.database = database;
        this.clock = clock;
        this.committed = committed;
        thread.start();
    }

    /**
     * Returns when the work is durable. An interrupt meanwhile is kept for later: what is being written is finished.
     *
     * @throws ArchiveException when it could not be written; nothing of it is kept then
     */
    public <T> T write(Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (waiting) {
            if (closing) {
                throw new ArchiveException("the archive cannot be written: it is closed");
            }
            waiting.add(new Piece<>(work, result));
            waiting.notifyAll();
        }
        try {
            return result.join();
        } catch (CompletionException e) {
            // The same failure is told to all that shared the transaction: each gets it as its own.
            throw e.getCause() instanceof ArchiveException cause
                    ? new ArchiveException(String.valueOf(cause.getMessage()), cause)
                    : e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Writes it within a second, with what else is written until then. Where that fails it is tried again. */
    public void later(Work<?> work) {
        synchronized (waiting) {
            if (closing) {
                throw new ArchiveException("the archive cannot be written: it is closed");
            }
            if (lazy.isEmpty()) {
                lazyUntil = System.nanoTime() + LATEST.toNanos();
                waiting.notifyAll();
            }
            lazy.add(work);
        }
    }

    private void loop() {
        List<Piece<?>> pieces = new ArrayList<>();
        List<Work<?>> extras = new ArrayList<>();
        while (next(pieces, extras)) {
            if (!commit(pieces, extras)) {
                putBack(extras);
            }
            pieces.clear();
            extras.clear();
        }
        close(sql);
    }

    /** Waits for work and takes it; false when there is no more and never will be. */
    private boolean next(List<Piece<?>> pieces, List<Work<?>> extras) {
        synchronized (waiting) {
            while (waiting.isEmpty() && !closing && (lazy.isEmpty() || lazyUntil > System.nanoTime())) {
                try {
                    long millis = lazy.isEmpty() ? 0 : Math.max(1, (lazyUntil - System.nanoTime()) / 1_000_000);
                    waiting.wait(millis);
                } catch (InterruptedException e) {
                    LOG.debug("The writer is ended by close() alone", e);
                }
            }
            while (!waiting.isEmpty() && pieces.size() < MOST_TOGETHER) {
                pieces.add(waiting.remove());
            }
            extras.addAll(lazy);
            lazy.clear();
            return !pieces.isEmpty() || !extras.isEmpty();
        }
    }

    private void putBack(List<Work<?>> extras) {
        synchronized (waiting) {
            if (!closing) {
                lazy.addAll(extras);
                lazyUntil = System.nanoTime() + LATEST.toNanos();
            }
        }
    }

    private boolean commit(List<Piece<?>> pieces, List<Work<?>> extras) {
        List<Runnable> done = new ArrayList<>();
        try {
            database.check();
            Sql open = open();
            database.begin(open);
            Transaction transaction = new Transaction(open, database, clock);
            for (Work<?> extra : extras) {
                runExtra(transaction, extra);
            }
            for (Piece<?> piece : pieces) {
                done.add(run(transaction, piece));
            }
            open.script("COMMIT");
            giveBack();
            transaction.committed();
            committed.accept(transaction.number());
            done.forEach(Runnable::run);
            return true;
        } catch (Transaction.Unusable e) {
            undone(pieces, database.failure("written", e.why()));
        } catch (SQLException e) {
            undone(pieces, database.failure("written", e));
        } catch (ArchiveException e) {
            undone(pieces, e);
        } catch (RuntimeException | Error e) { // also where memory was short: who waits would wait for ever
            LOG.error("A fault in the program, met while writing the archive", e);
            undone(pieces, new ArchiveException("the archive cannot be written: a fault in the program: " + e, e));
        }
        return false;
    }

    /** Does a piece and returns what its caller is to be told once all is durable. */
    private <T> Runnable run(Transaction transaction, Piece<T> piece) throws Transaction.Unusable {
        try {
            T result = transaction.apart(piece.work);
            return () -> piece.result.complete(result);
        } catch (RuntimeException e) { // its own fault, which costs no other
            return () -> piece.fail(e);
        } catch (SQLException e) {
            return () -> piece.fail(database.failure("written", e));
        }
    }

    /** What can never be written would keep everything else from being written for ever. */
    private static void runExtra(Transaction transaction, Work<?> extra) throws Transaction.Unusable {
        try {
            transaction.apart(extra);
        } catch (SQLException | RuntimeException e) {
            LOG.error("A record of a visit could not be written and is given up", e);
        }
    }

    /** A failed connection is opened anew by the next commit: the disk may have room again, the folder be writable again. */
    private void undone(List<Piece<?>> pieces, ArchiveException e) {
        close(sql);
        sql = null;
        pieces.forEach(piece -> piece.fail(e));
    }

    private void giveBack() {
        if (!database.keepsConnections()) {
            close(sql);
            sql = null;
        }
    }

    private Sql open() throws SQLException {
        Sql open = sql;
        if (open == null) {
            open = database.writer();
            sql = open;
        }
        return open;
    }

    private static void close(@Nullable Sql sql) {
        if (sql != null) {
            try {
                sql.close();
            } catch (SQLException e) {
                LOG.debug("Closing a connection to the archive", e);
            }
        }
    }

    /** Writes what waits, and ends. */
    @Override
    public void close() {
        synchronized (waiting) {
            closing = true;
            waiting.notifyAll();
        }
        ThreadEnd.await(thread);
    }
}
