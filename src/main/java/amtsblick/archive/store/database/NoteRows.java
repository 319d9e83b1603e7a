// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import java.sql.SQLException;
import java.util.Optional;

/** The few things an installation remembers of itself, by name. */
public final class NoteRows {
    private NoteRows() {}

    /** What was noted under this name. */
    public static Optional<String> get(Sql sql, String name) throws SQLException {
        return sql.one("SELECT value FROM note WHERE name = ?", row -> row.getString(1), name);
    }

    /** Notes it, in the place of what was noted before. */
    public static void put(Sql sql, String name, String value) throws SQLException {
        sql.run(
                "INSERT INTO note (name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    /** Forgets it. */
    public static void delete(Sql sql, String name) throws SQLException {
        sql.run("DELETE FROM note WHERE name = ?", name);
    }
}
