// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.database.Copies;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.postgres.PostgresDatabase;
import amtsblick.archive.store.sqlite.SqliteDatabase;
import java.nio.file.Path;

/** A whole store from a file to a server and back: ids, dates, versions, numbers and the name of the installation stay what they are. */
public final class StoreMove {
    private StoreMove() {}

    /**
     * @param file brought to this program's version on the way
     * @param server has no archive yet
     */
    public static void toServer(Path file, StoreServer server) {
        try (Database from = SqliteDatabase.open(file);
                Database to = PostgresDatabase.open(server)) {
            Copies.all(from, to);
        }
    }

    /** @param file does not exist yet */
    public static void toFile(StoreServer server, Path file) {
        try (Database from = PostgresDatabase.open(server)) {
            Copies.write(from, file);
        }
    }
}
