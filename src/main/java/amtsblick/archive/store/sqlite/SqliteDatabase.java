// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.sqlite;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.migration.Migrations;
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

/**
 * One SQLite file. Write-ahead logging, so that readers, of other processes too, never wait for the writer, except while an empty one is
 * {@linkplain #openToFill filled}.
 */
public final class SqliteDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);
    private static final int MOST_FINDINGS = 100;

    /** More would wait for the same processor and disk; each keeps a few megabytes of pages. */
    private static final int READERS = 4;

    private final Path file;
    private final SqliteConnections connections;
    private final Object identity;

    /** It was empty when it was opened to be filled: there is no log until it is closed. */
    private final boolean filled;

    /** And its items have no indexes until one of them has to be looked up. */
    private volatile boolean filling;

    private SqliteDatabase(Path file, boolean filled) throws IOException {
        this.file = file;
        connections = new SqliteConnections(file);
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
            try (Sql sql = new SqliteConnections(file).opening()) {
                Migrations.run(sql, Filling::end); // a step may change what is missing
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
        return connections.writer(filled);
    }

    @Override
    public Sql reader() throws SQLException {
        return connections.reader();
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
        try (Sql sql = connections.copying()) {
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
            try (Sql sql = connections.sorting()) {
                Filling.end(sql);
                sql.script(Filling.WITH_LOG);
            } catch (SQLException e) {
                LOG.warn("The archive is tidied up at the next start: {}", SqliteFailure.words(e));
            }
        }
    }
}
