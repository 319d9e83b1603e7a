// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection that remembers its statements, so that each is compiled once: what a library for JDBC would be used for here. For
 * one thread at a time. Values are numbers, texts and null; an {@code Optional} stands for its value or null.
 */
public final class Sql implements AutoCloseable {
    /** So many rows are fetched at once where a database asks its server. */
    private static final int FETCH = 500;

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private boolean failed;

    public Sql(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** The type of a column that numbers rows. */
    public String key() {
        return dialect.key();
    }

    /** Whether a question failed: its statement may be under way still, and holds on to the state that it saw. */
    boolean failed() {
        return failed;
    }

    /** Changes rows and returns how many. */
    public int run(String sql, @Nullable Object... values) throws SQLException {
        return filled(sql, values).executeUpdate();
    }

    /** The first row, where there is one. */
    public <T> Optional<T> one(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.of(rows)) : Optional.empty();
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    /** A number that is always there, such as a count. */
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** All rows. */
    public <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reader.of(row)), values);
        return list;
    }

    /** Gives every row of a table, whole, to a table of the same name and columns; {@code clash} says what happens to a row that is there. */
    void copy(String table, Sql to, String clash) throws SQLException {
        try (ResultSet rows = filled("SELECT * FROM " + table).executeQuery()) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i));
            }
            PreparedStatement insert = to.filled("INSERT INTO " + table + " (" + String.join(", ", columns)
                    + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")" + clash);
            int waiting = 0;
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    to.set(insert, i, rows.getObject(i));
                }
                insert.addBatch();
                waiting++;
                if (waiting % FETCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** A moment in a column of milliseconds, where there is one. */
    public static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** Every row as it comes, none of them kept. */
    public void each(String sql, Taker taker, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    /** The driver makes no further use of a statement that failed; the next one like it is compiled anew. */
    private void forget(String sql) {
        failed = true;
        PreparedStatement statement = statements.remove(sql);
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(Sql.class).debug("Closing a statement that failed", e);
        }
    }

    /** Begins a transaction of this isolation, a constant of {@link Connection}, in the driver's own way: some fetch rows in portions only so. */
    public void begin(int isolation) throws SQLException {
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
    }

    /** Runs statements that have no values and are not needed again. */
    public void script(String... lines) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : lines) {
                statement.execute(dialect.definition().apply(sql));
            }
        }
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statement.setFetchSize(FETCH);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i] instanceof Optional<?> some ? some.orElse(null) : values[i]);
        }
        return statement;
    }

    private void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(place, null);
            case String text -> statement.setString(place, dialect.text().apply(text));
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
