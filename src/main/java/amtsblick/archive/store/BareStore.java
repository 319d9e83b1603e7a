// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The yardstick of {@code bench archive}: what SQLite itself needs to make rows durable that the store has written, in a copy of its
 * file, with the same settings, as one transaction of prepared statements. Nothing is looked up, compared or made into JSON.
 */
public final class BareStore implements AutoCloseable {
    /** What a report writes, with the rows that came last; of visits there is one. */
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "item", " ORDER BY number DESC", "change", " ORDER BY number DESC", "visit", "", "visit_detail", ""));

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();

    private BareStore(Connection connection) {
        this.connection = connection;
    }

    /** Works on a copy of a store that nobody has open. */
    public static BareStore onCopy(Path store, Path copy) {
        try {
            Files.copy(store, copy);
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            return new BareStore(config.createConnection("jdbc:sqlite:" + copy));
        } catch (IOException | SQLException e) {
            throw failure(e);
        }
    }

    /** Values of columns, ready to be written. */
    public record Rows(Map<String, List<List<@Nullable Object>>> ofTables) {}

    /** The rows of so many items that a store, which may be open, has written last, with their changes and the visit. */
    public static Rows last(Path store, int most) {
        try (Connection from = new SQLiteConfig().createConnection("jdbc:sqlite:" + store)) {
            Map<String, List<List<@Nullable Object>>> tables = new TreeMap<>();
            for (var table : TABLES.entrySet()) {
                tables.put(
                        table.getKey(),
                        rows(from, "SELECT * FROM " + table.getKey() + table.getValue() + " LIMIT " + most));
            }
            return new Rows(tables);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static List<List<@Nullable Object>> rows(Connection from, String query) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (var statement = from.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows.reversed();
    }

    /** Makes rows durable; returns how many. */
    public int write(Rows rows) {
        try {
            connection.setAutoCommit(false);
            int written = 0;
            for (var table : rows.ofTables().entrySet()) {
                written += insert(table.getKey(), table.getValue());
            }
            connection.commit();
            return written;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private int insert(String table, List<List<@Nullable Object>> rows) throws SQLException {
        for (List<@Nullable Object> row : rows) {
            PreparedStatement insert = insert(table, row.size());
            for (int column = 0; column < row.size(); column++) {
                insert.setObject(column + 1, row.get(column));
            }
            insert.executeUpdate();
        }
        return rows.size();
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            String places = "?" + ", ?".repeat(columns - 1);
            insert = connection.prepareStatement("INSERT OR REPLACE INTO " + table + " VALUES (" + places + ")");
            inserts.put(table, insert);
        }
        return insert;
    }

    private static ArchiveException failure(Exception cause) {
        return new ArchiveException("the bare store cannot be used: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
