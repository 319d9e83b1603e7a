// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.postgres;

import amtsblick.archive.server.StoreServer;
import amtsblick.config.Secret;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a server, a pool of them, and how long each waits for what. */
final class PostgresConnections implements AutoCloseable {
    /** So many may read at the same moment. */
    static final int READERS = 8;

    /** Beside those that read: one that writes and one that asks for the turn of hosts. */
    private static final int CONNECTIONS = READERS + 2;

    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** Nothing that is asked here takes so long on a server that is well. */
    private static final Duration STATEMENT = Duration.ofSeconds(25);

    /** A node that stopped in the middle of writing holds the others up no longer. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private static final Duration SOCKET = Duration.ofSeconds(30);

    /** So long it is not asked again after it gave no connection. */
    static final Duration REST = Duration.ofSeconds(2);

    /** Why there is no connection. */
    private record Away(SQLException why, long until) {}

    private final HikariDataSource pool;
    private volatile @Nullable Away away;

    /** Nothing is asked of the server yet. */
    PostgresConnections(StoreServer server) {
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

    /** One beside the pool, on which a statement may take as long as it takes: a step over a big table. */
    static Connection patient(StoreServer server) throws SQLException {
        return source(server, Duration.ZERO).getConnection();
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

    /** Where there was none a moment ago, nobody waits once more: pages go on from the index, and must not be slow. */
    Connection get() throws SQLException {
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
    public void close() {
        pool.close();
    }
}
