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

    public static void write(Database database, Path target) {
        try {
            database.backup(target);
        } catch (SQLException e) {
            throw database.failure("copied to " + target, e);
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be copied to " + target + ": " + e.getMessage(), e);
        }
    }

    public static List<String> damage(Database database) {
        try {
            return database.damage();
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
