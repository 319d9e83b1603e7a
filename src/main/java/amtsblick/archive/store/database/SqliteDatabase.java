// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * One SQLite file. Write-ahead logging, so that readers, of other processes too, never wait for the writer, except while an empty one is
 * {@linkplain #openToFill filled}; {@code synchronous = FULL}, so that what is committed is on disk (sqlite.org/pragma.html#pragma_synchronous).
 */
public final class SqliteDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);
    private static final int PATIENCE_MILLIS = 5_000;

    /** Kilobytes of pages that a connection keeps; the rest is the operating system's. */
    private static final int WRITER_CACHE = 16_000;

    private static final int READER_CACHE = 4_000;
    private static final int MOST_FINDINGS = 100;

    /** More would wait for the same processor and disk; each keeps a few megabytes of pages. */
    private static final int READERS = 4;

    /** Some thirty megabytes: a page that changes often is copied from the log into the file less often. */
    private static final int CHECKPOINT_PAGES = 8_000;

    /** Kilobytes in which indexes are sorted that are made in one go. */
    private static final int SORTING_CACHE = 64_000;

    /** Whoever reads meanwhile keeps the writer waiting who fills an empty store. */
    private static final int FILLING_PATIENCE_MILLIS = 600_000;

    private final Path file;
    private final Object identity;
    private final boolean filled;
    private volatile boolean filling;

    private SqliteDatabase(Path file, boolean filled) throws IOException {
        this.file = file;
        this.filled = filled;
        filling = filled;
        identity = identity(file);
    }

    /** The database in this file, made where it is missing, brought to this program's version. */
    public static SqliteDatabase open(Path file) {
        return open(file, false);
    }

    /**
     * The same for much to be brought into it. Where it is empty, its items get their indexes when it is closed, and until then there is no
     * write-ahead log, by which every page would be written twice: what is new has nothing that would have to be kept for readers.
     */
    public static SqliteDatabase openToFill(Path file) {
        return open(file, true);
    }

    private static SqliteDatabase open(Path file, boolean toFill) {
        try {
            // The file is made first, so that it is this one whose identity is remembered.
            try (Sql sql = connect(file, config(WRITER_CACHE, JournalMode.WAL))) {
                new Migrations(Dialect.SQLITE.key()).run(sql);
                return new SqliteDatabase(file, toFill && Filling.begin(sql));
            }
        } catch (SQLException e) {
            throw SqliteFailure.of(file, "opened", e);
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be opened: " + e.getMessage(), e);
        }
    }

    /** The database of another process that may be running, for reading alone. */
    public static SqliteDatabase openForReading(Path file) {
        try {
            return new SqliteDatabase(file, false);
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be opened: " + e.getMessage(), e);
        }
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

    private static Sql connect(Path file, SQLiteConfig config) throws SQLException {
        return new Sql(config.createConnection("jdbc:sqlite:" + file), Dialect.SQLITE);
    }

    @Override
    public boolean isFilling() {
        return filling;
    }

    @Override
    public void endFilling(Sql writer) throws SQLException {
        filling = false;
        Filling.end(writer);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public int readers() {
        return READERS;
    }

    @Override
    public boolean keepsConnections() {
        return true;
    }

    @Override
    public Sql writer() throws SQLException {
        SQLiteConfig config = config(WRITER_CACHE, filled ? JournalMode.TRUNCATE : JournalMode.WAL);
        config.setBusyTimeout(filled ? FILLING_PATIENCE_MILLIS : PATIENCE_MILLIS);
        Sql sql = connect(file, config);
        sql.script("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        return sql;
    }

    @Override
    public Sql reader() throws SQLException {
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            // Nobody can be writing here, and the files beside it that readers share cannot be made.
            SQLiteConfig frozen = new SQLiteConfig();
            frozen.setReadOnly(true);
            return new Sql(frozen.createConnection("jdbc:sqlite:file:" + file + "?immutable=1"), Dialect.SQLITE);
        }
        Sql sql = connect(file, config(READER_CACHE));
        sql.script("PRAGMA query_only = 1");
        return sql;
    }

    @Override
    public void begin(Sql writer) throws SQLException {
        writer.script("BEGIN IMMEDIATE");
    }

    @Override
    public Instant clock(Sql sql, Instant own) {
        return own;
    }

    @Override
    public List<String> tables(Sql sql) throws SQLException {
        return sql.list(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
                row -> String.valueOf(row.getString(1)));
    }

    @Override
    public void beginReading(Sql reader) throws SQLException {
        reader.script("BEGIN");
    }

    @Override
    public void check() {
        if (!isStillThere()) {
            throw new ArchiveException(
                    "the archive cannot be written: " + file.toAbsolutePath()
                            + " is not the file any more that was opened; was the folder deleted or replaced? Stop, put it"
                            + " back or bring back a backup with 'restore FILE', and start again. Nothing of this call was kept");
        }
    }

    private boolean isStillThere() {
        try {
            return Objects.equals(identity(file), identity);
        } catch (IOException e) {
            return false; // what is not readable is not there
        }
    }

    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file : key; // Windows has none
    }

    @Override
    public ArchiveException failure(String done, SQLException cause) {
        return SqliteFailure.of(file, done, cause);
    }

    @Override
    public boolean isDamage(SQLException cause) {
        return SqliteFailure.isDamage(cause);
    }

    @Override
    public void backup(Path target) throws SQLException, IOException {
        try (Sql sql = connect(file, config(READER_CACHE))) {
            sql.run("VACUUM INTO ?", target.toString());
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public List<String> damage() throws SQLException {
        try (Sql sql = reader()) {
            List<String> found = sql.list("PRAGMA integrity_check(" + MOST_FINDINGS + ")", row -> row.getString(1));
            return found.equals(List.of("ok")) ? List.of() : found;
        }
    }

    @Override
    public void close() {
        if (filled) { // else each connection is closed by its owner, and nothing is left to do
            try (Sql sql = connect(file, config(SORTING_CACHE, JournalMode.TRUNCATE))) {
                Filling.end(sql);
                sql.script(Filling.WITH_LOG);
            } catch (SQLException e) {
                LOG.warn("The archive is tidied up at the next start: {}", SqliteFailure.words(e));
            }
        }
    }
}
