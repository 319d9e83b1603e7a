// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.Changes;
import amtsblick.archive.Items;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.database.Copies;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.item.ChangeRows;
import amtsblick.archive.store.item.ItemReading;
import amtsblick.archive.store.item.ItemRows;
import amtsblick.archive.store.postgres.PostgresDatabase;
import amtsblick.archive.store.sqlite.SqliteDatabase;
import amtsblick.archive.store.visit.VisitRows;
import amtsblick.source.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A store that another process may be writing to: for looking and copying beside a running server. */
public final class StoreForReading implements AutoCloseable {
    private final Database database;
    private final Readers readers;

    private StoreForReading(Database database) {
        this.database = database;
        readers = new Readers(database);
    }

    /** @throws amtsblick.archive.ArchiveException where it is missing or cannot be read */
    public static StoreForReading open(Path file) {
        return new StoreForReading(SqliteDatabase.openForReading(file));
    }

    /** The same of a server. */
    public static StoreForReading open(StoreServer server) {
        return new StoreForReading(PostgresDatabase.openForReading(server));
    }

    /** What is known. */
    public Items items() {
        return new ItemReading(readers, database);
    }

    /** What happens to it while somebody else writes. */
    public Changes changes() {
        return new ChangeRows(readers, last(), false);
    }

    /** The last visits. */
    public List<Visit> visits() {
        return readers.read(VisitRows::all);
    }

    /** What it remembers of itself under this key. */
    public Optional<String> note(String key) {
        return readers.read(sql -> NoteRows.get(sql, key));
    }

    /** The place of the item that was kept last, see {@link Items#page}. */
    public long lastPlace() {
        return readers.read(ItemRows::last);
    }

    /** The number of its last change. */
    public long last() {
        return readers.read(sql -> sql.number(ChangeRows.LAST));
    }

    /**
     * Writes a consistent copy of everything to a file that does not exist yet, while it is read and written.
     *
     * @throws amtsblick.archive.ArchiveException where it cannot be written
     */
    public void backup(Path target) {
        Copies.write(database, target);
    }

    /** What is wrong with the database itself, in its own words; empty where it is sound. */
    public List<String> damage() {
        return Copies.damage(database);
    }

    @Override
    public void close() {
        readers.close();
        database.close();
    }
}
