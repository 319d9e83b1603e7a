// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.Items;
import amtsblick.archive.Labelled;
import amtsblick.archive.Notes;
import amtsblick.archive.Schedule;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.oversight.Oversight;
import amtsblick.archive.relay.Relay;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.alert.StoredAlerts;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Writer;
import amtsblick.archive.store.item.ChangeRows;
import amtsblick.archive.store.item.ItemAmending;
import amtsblick.archive.store.item.ItemReading;
import amtsblick.archive.store.item.Labellings;
import amtsblick.archive.store.item.StoredKeeping;
import amtsblick.archive.store.item.StoredLabelled;
import amtsblick.archive.store.postgres.PostgresDatabase;
import amtsblick.archive.store.relay.StoredRelay;
import amtsblick.archive.store.sqlite.SqliteDatabase;
import amtsblick.archive.store.visit.StoredSchedule;
import amtsblick.archive.store.visit.StoredTurns;
import amtsblick.fetch.HostTurns;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store of record: what is known, in one database, with an interface for each reader. Each call that writes is one transaction. Safe for
 * use by many threads.
 */
public final class Store implements AutoCloseable {
    /** Names the store: the same for all who share it, and in its copies. */
    public static final String INSTALLATION = "installation";

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Database database;
    private final Readers readers;
    private final Writer writer;
    private final ChangeRows changes;
    private final Items items;
    private final Keeping keeping;
    private final Labelled labelled;
    private final StoredSchedule schedule;
    private final StoredOversight oversight;
    private final Alerts alerts;
    private final Relay relay;
    private final Notes notes;
    private final HostTurns turns;
    private final InstantSource clock;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        readers = new Readers(database);
        changes = new ChangeRows(readers, readers.read(sql -> sql.number(ChangeRows.LAST)), !database.shared());
        writer = new Writer(database, clock, changes::committed);
        Labellings labellings = new Labellings();
        items = new ItemReading(readers, database);
        labelled = new StoredLabelled(readers, database);
        schedule = new StoredSchedule(readers, writer, clock, database.shared());
        keeping = new StoredKeeping(writer, labellings, schedule, clock);
        oversight = new StoredOversight(readers, writer, new ItemAmending(labellings), clock, database.shared());
        alerts = new StoredAlerts(readers, writer);
        relay = new StoredRelay(readers, writer);
        notes = new StoredNotes(readers, writer);
        turns = database.shared() ? new StoredTurns(database) : HostTurns.ALONE;
    }

    /**
     * Opens the SQLite file, or makes it, for this process alone: the caller holds the folder.
     *
     * @throws ArchiveException where it cannot be read or written, or was written by a newer program
     */
    public static Store open(Path file, InstantSource clock) {
        return begun(SqliteDatabase.open(file), clock);
    }

    /** The same for much to be brought into it, see {@link SqliteDatabase#openToFill}. */
    public static Store openToFill(Path file, InstantSource clock) {
        return begun(SqliteDatabase.openToFill(file), clock);
    }

    /**
     * Opens the store on a server, or makes it, beside other processes.
     *
     * @throws ArchiveException where it does not answer, refuses, or was written by a newer program
     */
    public static Store open(StoreServer server, InstantSource clock) {
        return begun(PostgresDatabase.open(server), clock);
    }

    private static Store begun(Database database, InstantSource clock) {
        Store store = new Store(database, clock);
        try {
            store.begin();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void begin() {
        if (notes.note(INSTALLATION).isEmpty()) {
            name();
        }
        schedule.begin();
        mendTimes(clock.instant());
    }

    /** A clock that was ahead is said, and silences nobody. */
    private void mendTimes(Instant now) {
        readers.read(sql -> TimesToCome.lastChange(sql, now))
                .ifPresent(at -> LOG.warn(
                        "The last change was written on {}, which is yet to come: the clock was ahead then, or is behind"
                                + " now; 'doctor' asks others for the time",
                        at));
        if (readers.read(sql -> TimesToCome.areThere(sql, now))) {
            List<String> mended = writer.write(transaction -> TimesToCome.mend(transaction.sql(), now));
            LOG.warn(
                    "Waited for a time later than any rule says, since the clock was ahead then, or is behind now: {}."
                            + " It is their turn now",
                    String.join(", ", mended));
        }
    }

    /** Once for all who share it, also where two of them begin at the same moment. */
    private void name() {
        writer.write(transaction -> {
            if (NoteRows.get(transaction.sql(), INSTALLATION).isEmpty()) {
                NoteRows.put(transaction.sql(), INSTALLATION, UUID.randomUUID().toString());
            }
            return true;
        });
    }

    /** What is known. */
    public Items items() {
        return items;
    }

    /** The ways to write it. */
    public Keeping keeping() {
        return keeping;
    }

    /** Which rules it was labelled by. */
    public Labelled labelled() {
        return labelled;
    }

    /** Who is visited when. */
    public Schedule schedule() {
        return schedule;
    }

    /** What it remembers of itself. */
    public Notes notes() {
        return notes;
    }

    /** Whose turn it is at a host, among all who share the store. */
    public HostTurns turns() {
        return turns;
    }

    /** What operators order, and the record of it. */
    public Oversight oversight() {
        return oversight;
    }

    /** Who gets what, and what is on its way. */
    public Alerts alerts() {
        return alerts;
    }

    /** What is remembered of those who are told of news without asking. */
    public Relay relay() {
        return relay;
    }

    /** The change sequence. */
    public Changes changes() {
        return changes;
    }

    /** Writes what waits, and ends: so do the claims of this process. */
    @Override
    public void close() {
        schedule.close();
        oversight.close();
        writer.close();
        readers.close();
        database.close();
    }
}
