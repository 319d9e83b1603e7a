// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Copying and checking a database as a whole. */
public final class Copies {
    private Copies() {}

    /**
     * Gives everything in one database to another that has nothing yet, row by row as it stands: ids, numbers, dates and the name of
     * the installation are the same there.
     *
     * @throws ArchiveException where there is something already, or one of the two cannot be read or written; nothing is there then
     */
    public static void all(Database from, Database to) {
        try (Sql source = from.reader()) {
            from.beginReading(source);
            try (Sql target = to.writer()) {
                to.begin(target);
                refuseFull(target);
                copy(from.tables(source), source, target);
                target.script("COMMIT");
            } catch (SQLException e) {
                throw to.failure("written", e);
            }
        } catch (SQLException e) {
            throw from.failure("read", e);
        }
    }

    private static void refuseFull(Sql target) throws SQLException {
        if (target.number("SELECT count(*) FROM change") + target.number("SELECT count(*) FROM visit") > 0) {
            throw new ArchiveException("there is an archive already where this one is to go; name an empty place");
        }
    }

    private static void copy(List<String> tables, Sql source, Sql target) throws SQLException {
        for (String table : tables) {
            source.copy(
                    table,
                    target,
                    table.equals("note") ? " ON CONFLICT (name) DO UPDATE SET value = excluded.value" : "");
        }
    }

    /**
     * Writes a consistent copy to a file that does not exist yet.
     *
     * @throws amtsblick.archive.ArchiveException where it cannot be written
     */
    public static void write(Database database, Path target) {
        try {
            database.backup(target);
        } catch (SQLException e) {
            throw database.failure("copied to " + target, e);
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be copied to " + target + ": " + e.getMessage(), e);
        }
    }

    /** What the database finds wrong with itself, in its own words; empty where it is sound. */
    public static List<String> damage(Database database) {
        try {
            return database.damage();
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
