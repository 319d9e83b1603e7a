// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.Secret;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema of a PostgreSQL server that several processes share. Who writes holds a lock of the whole store from the first statement
 * to the commit, so that changes are numbered in the order in which they can be seen; see the package's description.
 */
public final class PostgresDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);
    private static final int READERS = 8;

    /** So long a start waits for a server that is being started, too. */
    private static final Duration START = Duration.ofMinutes(1);

    /** Beside those that read: one that writes and one that asks for the turn of hosts. */
    private static final int CONNECTIONS = READERS + 2;

    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** Nothing that is asked here takes so long on a server that is well. */
    private static final Duration STATEMENT = Duration.ofSeconds(25);

    /** A node that stopped in the middle of writing holds the others up no longer. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private static final Duration SOCKET = Duration.ofSeconds(30);

    /** So long it is not asked again after it gave no connection. */
    private static final Duration REST = Duration.ofSeconds(2);

    /** Why there is no connection. */
    private record Away(SQLException why, long until) {}

    private final StoreServer server;
    private final HikariDataSource pool;
    private volatile @Nullable Away away;

    private PostgresDatabase(StoreServer server) {
        this.server = server;
        HikariConfig config = new HikariConfig();
        config.setPoolName("archive");
        config.setDataSource(source(server, SOCKET));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(connect(server).toMillis());
        config.setValidationTimeout(CONNECT.dividedBy(2).toMillis());
        config.setInitializationFailTimeout(-1); // the first statement says why it fails
        config.setConnectionInitSql("SET statement_timeout = " + STATEMENT.toMillis()
                + "; SET idle_in_transaction_session_timeout = " + IDLE.toMillis());
        pool = new HikariDataSource(config);
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
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private static PostgresDatabase openNow(StoreServer server) throws SQLException {
        // A step over a big table takes as long as it takes.
        try (Sql sql = new Sql(source(server, Duration.ZERO).getConnection(), Dialect.POSTGRES)) {
            sql.one(
                    "SELECT pg_advisory_lock(hashtext(current_schema()))",
                    _ -> true); // one node at a time, until it is closed
            sql.one(
                    "SELECT pg_advisory_lock(CAST(CAST(to_regclass('change') AS oid) AS bigint))",
                    _ -> true); // and no older one writes meanwhile: a step may copy a table
            new Migrations(Dialect.POSTGRES.key()).run(sql);
        }
        return new PostgresDatabase(server);
    }

    /** The same for looking alone, as it is. */
    public static PostgresDatabase openForReading(StoreServer server) {
        return new PostgresDatabase(server);
    }

    private static PGSimpleDataSource source(StoreServer server, Duration patience) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        server.login().user().ifPresent(source::setUser);
        server.login().password().map(Secret::reveal).ifPresent(source::setPassword);
        source.setApplicationName("amtsblick");
        source.setConnectTimeout((int) CONNECT.toSeconds());
        source.setLoginTimeout((int) connect(server).toSeconds());
        source.setSocketTimeout((int) patience.toSeconds());
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        if (server.hosts() > 1 && !server.url().contains("targetServerType=")) {
            source.setTargetServerType("primary");
            source.setHostRecheckSeconds((int) REST.toSeconds()); // a standby that was promoted is to be seen at once
        }
        return source;
    }

    /** One that is gone costs its time before the next is asked. */
    private static Duration connect(StoreServer server) {
        return CONNECT.multipliedBy(server.hosts());
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public int readers() {
        return READERS;
    }

    @Override
    public boolean keepsConnections() {
        return false;
    }

    @Override
    public Sql writer() throws SQLException {
        Connection connection = connection();
        connection.setAutoCommit(false);
        return new Sql(connection, Dialect.POSTGRES);
    }

    @Override
    public Sql reader() throws SQLException {
        return new Sql(connection(), Dialect.POSTGRES);
    }

    /** Where there was none a moment ago, nobody waits once more: pages go on from the index, and must not be slow. */
    private Connection connection() throws SQLException {
        Away known = away;
        if (known != null && System.nanoTime() - known.until() < 0) {
            throw new SQLException(known.why().getMessage(), known.why().getSQLState(), known.why());
        }
        try {
            Connection connection = pool.getConnection();
            away = null;
            return connection;
        } catch (SQLException e) {
            away = new Away(PostgresFailure.root(e), System.nanoTime() + REST.toNanos());
            throw e;
        }
    }

    @Override
    public void begin(Sql writer) throws SQLException {
        writer.one("SELECT pg_advisory_xact_lock(CAST(CAST('change' AS regclass) AS oid)::bigint)", _ -> true);
        Optional<String> version = NoteRows.get(writer, Migrations.VERSION);
        if (!version.equals(Optional.of(Migrations.newest()))) {
            throw new ArchiveException("the archive cannot be written: another Amtsblick has brought " + server.name()
                    + " to format " + version.orElse("0") + ", this one knows " + Migrations.newest()
                    + "; put the same version on this node and start it again");
        }
    }

    @Override
    public void beginReading(Sql reader) throws SQLException {
        Connection connection = reader.connection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false); // only so rows are fetched in portions
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
        pool.close();
    }
}
