// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.postgres;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.database.Copies;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Dialect;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.migration.Migrations;
import amtsblick.archive.store.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema of a PostgreSQL server that several processes share. Who writes holds a lock of the whole store from the first statement
 * to the commit, so that changes are numbered in the order in which they can be seen; see the package's description.
 */
public final class PostgresDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);

    /** So long a start waits for a server that is being started, too. */
    private static final Duration START = Duration.ofMinutes(1);

    private final StoreServer server;
    private final PostgresConnections connections;

    private PostgresDatabase(StoreServer server) {
        this.server = server;
        connections = new PostgresConnections(server);
    }

    /**
     * The store on this server, made where the schema has none, brought to this program's version.
     *
     * @throws ArchiveException where it does not answer, refuses, or was written by a newer program
     */
    public static PostgresDatabase open(StoreServer server) {
        long end = System.nanoTime() + START.toNanos();
        boolean told = false;
        while (true) {
            try {
                return openNow(server);
            } catch (SQLException e) {
                ArchiveException failure = PostgresFailure.of(server.name(), "opened", e);
                if (!PostgresFailure.isAway(e) || System.nanoTime() - end > 0) {
                    throw failure;
                }
                if (!told) {
                    LOG.warn("Waiting for the store, for a minute at most: {}", failure.getMessage());
                    told = true;
                }
                rest(failure);
            }
        }
    }

    private static void rest(ArchiveException failure) {
        try {
            Thread.sleep(PostgresConnections.REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private static PostgresDatabase openNow(StoreServer server) throws SQLException {
        try (Sql sql = new Sql(PostgresConnections.patient(server), Dialect.POSTGRES)) {
            sql.one(
                    "SELECT pg_advisory_lock(hashtext(current_schema()))",
                    _ -> true); // one node at a time, until it is closed
            sql.one(
                    "SELECT pg_advisory_lock(CAST(CAST(to_regclass('change') AS oid) AS bigint))",
                    _ -> true); // and no older one writes meanwhile: a step may copy a table
            Migrations.run(sql, _ -> {});
        }
        return new PostgresDatabase(server);
    }

    /** The same for looking alone, as it is. */
    public static PostgresDatabase openForReading(StoreServer server) {
        return new PostgresDatabase(server);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public int readers() {
        return PostgresConnections.READERS;
    }

    @Override
    public boolean keepsConnections() {
        return false;
    }

    @Override
    public Sql writer() throws SQLException {
        Connection connection = connections.get();
        connection.setAutoCommit(false);
        return new Sql(connection, Dialect.POSTGRES);
    }

    @Override
    public Sql reader() throws SQLException {
        return new Sql(connections.get(), Dialect.POSTGRES);
    }

    @Override
    public void begin(Sql writer) throws SQLException {
        writer.one("SELECT pg_advisory_xact_lock(CAST(CAST('change' AS regclass) AS oid)::bigint)", _ -> true);
        long version = Migrations.version(writer);
        if (version != Migrations.newest()) {
            throw new ArchiveException("the archive cannot be written: another Amtsblick has brought " + server.name()
                    + " to format " + version + ", this one knows " + Migrations.newest()
                    + "; put the same version on this node and start it again");
        }
    }

    @Override
    public void beginReading(Sql reader) throws SQLException {
        reader.begin(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public Instant clock(Sql sql, Instant own) throws SQLException {
        return Instant.ofEpochMilli(sql.number("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"));
    }

    @Override
    public void check() {
        // The server itself knows whether its files are there.
    }

    @Override
    public ArchiveException failure(String done, SQLException cause) {
        return PostgresFailure.of(server.name(), done, cause);
    }

    @Override
    public boolean isDamage(SQLException cause) {
        return PostgresFailure.state(cause).matches("XX00[12]");
    }

    @Override
    public void backup(Path target) {
        try (SqliteDatabase file = SqliteDatabase.open(target)) {
            Copies.all(this, file);
        }
    }

    @Override
    public List<String> damage() {
        return List.of(); // the server checks its pages itself; what it finds is an error of the statement
    }

    @Override
    public List<String> tables(Sql sql) throws SQLException {
        return sql.list(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name",
                row -> String.valueOf(row.getString(1)));
    }

    @Override
    public void close() {
        connections.close();
    }
}
