// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.sqlite;

import amtsblick.archive.store.database.Dialect;
import amtsblick.archive.store.database.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Connections to one file, each set up for what it does. {@code synchronous = FULL}, so that what is committed is on disk
 * (sqlite.org/pragma.html#pragma_synchronous).
 */
record SqliteConnections(Path file) {
    private static final int PATIENCE_MILLIS = 5_000;

    /** Whoever reads meanwhile keeps the writer waiting who fills an empty store. */
    private static final int FILLING_PATIENCE_MILLIS = 600_000;

    /** Kilobytes of pages that a connection keeps; the rest is the operating system's. */
    private static final int WRITER_CACHE = 16_000;

    private static final int READER_CACHE = 4_000;

    /** Kilobytes in which indexes are sorted that are made in one go. */
    private static final int SORTING_CACHE = 64_000;

    /** Some thirty megabytes: a page that changes often is copied from the log into the file less often. */
    private static final int CHECKPOINT_PAGES = 8_000;

    /** Makes the file where it is missing. */
    Sql opening() throws SQLException {
        return connect(config(WRITER_CACHE, JournalMode.WAL));
    }

    /** @param filled whether an empty store is being filled, without a log */
    Sql writer(boolean filled) throws SQLException {
        SQLiteConfig config = config(WRITER_CACHE, filled ? JournalMode.TRUNCATE : JournalMode.WAL);
        config.setBusyTimeout(filled ? FILLING_PATIENCE_MILLIS : PATIENCE_MILLIS);
        Sql sql = connect(config);
        sql.script("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        return sql;
    }

    Sql reader() throws SQLException {
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            // Nobody can be writing here, and the files beside it that readers share cannot be made.
            SQLiteConfig frozen = new SQLiteConfig();
            frozen.setReadOnly(true);
            return new Sql(frozen.createConnection("jdbc:sqlite:file:" + file + "?immutable=1"), Dialect.SQLITE);
        }
        Sql sql = copying();
        sql.script("PRAGMA query_only = 1");
        return sql;
    }

    /** Like a reader that may write elsewhere. */
    Sql copying() throws SQLException {
        return connect(config(READER_CACHE));
    }

    /** Makes indexes in one go, still without a log. */
    Sql sorting() throws SQLException {
        return connect(config(SORTING_CACHE, JournalMode.TRUNCATE));
    }

    private Sql connect(SQLiteConfig config) throws SQLException {
        return new Sql(config.createConnection("jdbc:sqlite:" + file), Dialect.SQLITE);
    }

    private static SQLiteConfig config(int cache, JournalMode journal) {
        SQLiteConfig config = config(cache);
        config.setJournalMode(journal);
        return config;
    }

    /** How changes are written stands in the file. */
    private static SQLiteConfig config(int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-cache);
        config.setGetGeneratedKeys(false); // the driver would ask for the last row's number after each change
        return config;
    }
}
