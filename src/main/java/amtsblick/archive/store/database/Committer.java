// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.store.database.Transaction.Work;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits pieces of work together, in one transaction, and tells whoever waits for each. Keeps a connection for that, which is opened anew after a
 * failure. For one thread.
 */
final class Committer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

    private final Database database;
    private final InstantSource clock;
    private final LongConsumer committed;
    private @Nullable Sql sql;

    /** @param committed told of the last number after each commit */
    Committer(Database database, InstantSource clock, LongConsumer committed) {
        this.database = database;
        this.clock = clock;
        this.committed = committed;
    }

    /**
     * Work that somebody waits for.
     *
     * @param result completed when it is durable, or with the {@link ArchiveException} that says why it is not
     */
    record Piece<T>(Work<T> work, CompletableFuture<T> result) {
        void fail(RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /**
     * Begins, does everything, and commits.
     *
     * @param extras nobody waits for them
     * @return whether it is durable; else nothing of it is kept, and who waits for a piece knows why
     */
    boolean commit(List<Piece<?>> pieces, List<Work<?>> extras) {
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

    @Override
    public void close() {
        close(sql);
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
}
