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
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.Oversight;
import amtsblick.archive.relay.Relay;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.alert.StoredAlerts;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.PostgresDatabase;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.SqliteDatabase;
import amtsblick.archive.store.database.Transaction;
import amtsblick.archive.store.database.Writer;
import amtsblick.archive.store.relay.StoredRelay;
import amtsblick.archive.store.visit.ExchangeRows;
import amtsblick.archive.store.visit.StoredTurns;
import amtsblick.archive.store.visit.VisitRows;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.fetch.HostTurns;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store of record: what is known, in one database. Each call that writes is one transaction. Safe for use by many threads. */
public final class Store implements Keeping, Schedule, Labelled, Notes, AutoCloseable {
    /** Names the store: the same for all who share it, and in its copies. */
    public static final String INSTALLATION = "installation";

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Database database;
    private final Readers readers;
    private final Writer writer;
    private final ChangeRows changes;
    private final ItemWriting writing = new ItemWriting();
    private final ItemReading reading;
    private final StoredOversight oversight;
    private final Alerts alerts;
    private final StoredRelay relay;
    private final VisitRows visitRows = new VisitRows(UUID.randomUUID().toString());
    private final Recent<Visit> visits;
    private final HostTurns turns;
    private final InstantSource clock;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        readers = new Readers(database);
        reading = new ItemReading(readers, database);
        long last = readers.read(sql -> sql.number(ChangeRows.LAST));
        changes = new ChangeRows(readers, last, !database.shared());
        writer = new Writer(database, clock, changes::committed);
        visits = new Recent<>(this::readVisits, database.shared());
        turns = database.shared() ? new StoredTurns(database) : HostTurns.ALONE;
        oversight = new StoredOversight(readers, writer, writing, clock, database.shared());
        relay = new StoredRelay(readers, writer);
        alerts = new StoredAlerts(readers, writer);
    }

    /**
     * Opens the SQLite file, or makes it, for this process alone: the caller holds the folder.
     *
     * @throws ArchiveException where it cannot be read or written, or was written by a newer program
     */
    public static Store open(Path file, InstantSource clock) {
        return begun(SqliteDatabase.open(file), clock);
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

    private Map<String, Visit> readVisits() {
        return readers.read(VisitRows::all).stream().collect(Collectors.toMap(Visit::source, Function.identity()));
    }

    private void begin() {
        if (note(INSTALLATION).isEmpty()) {
            name();
        }
        boolean held = readers.read(sql -> sql.number("SELECT count(*) FROM visit WHERE claimed_by IS NOT NULL")) > 0;
        if (held && !database.shared()) {
            writer.write(transaction -> {
                VisitRows.releaseAll(transaction.sql());
                return true;
            });
        }
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
        return reading;
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

    @Override
    public Kept report(Collection<String> ids, Function<Set<String>, Report> maker) {
        return writer.write(transaction -> {
            Report report = maker.apply(ItemReading.known(transaction.sql(), ids));
            Reported reported = writing.report(transaction, report);
            writing.amend(transaction, report.learned());
            if (report.visit().isPresent()) {
                put(transaction, report.visit().get());
            }
            ExchangeRows.add(transaction.sql(), report.exchanges(), clock.instant());
            return new Kept(report, reported);
        });
    }

    private void put(Transaction transaction, Visit visit) throws SQLException {
        VisitRows.put(transaction.sql(), visit);
        transaction.afterCommit(() -> visits.put(visit.source(), visit));
    }

    @Override
    public int amend(Collection<? extends Amendment> amendments) {
        return writer.write(transaction -> writing.amend(transaction, amendments));
    }

    @Override
    public Reported restore(Collection<NewsItem> items) {
        return writer.write(transaction -> writing.restore(transaction, items));
    }

    @Override
    public List<Visit> claimDue(Collection<String> sources, Instant now, int most, Duration lease) {
        Map<String, Visit> known = visits.some(sources);
        List<String> due = sources.stream()
                .map(source -> known.getOrDefault(source, Visit.first(source, Instant.EPOCH)))
                .filter(visit -> !visit.due().isAfter(now))
                .sorted(Comparator.comparing(Visit::due).thenComparing(Visit::source))
                .map(Visit::source)
                .toList();
        return due.isEmpty() ? List.of() : claim(due, now, most, lease, true);
    }

    @Override
    public Optional<Visit> claim(String source, Instant now, Duration lease) {
        return claim(List.of(source), now, 1, lease, false).stream().findFirst();
    }

    private List<Visit> claim(List<String> sources, Instant now, int most, Duration lease, boolean dueOnly) {
        return writer.write(transaction -> visitRows.claim(transaction, sources, now, most, lease, dueOnly));
    }

    @Override
    public Collection<String> renew(Collection<String> sources, Instant now, Duration lease) {
        return writer.write(transaction -> {
            List<String> own = new ArrayList<>();
            for (String source : sources) {
                if (visitRows.renew(transaction, source, now, lease)) {
                    own.add(source);
                }
            }
            return own;
        });
    }

    @Override
    public void release(Collection<String> sources) {
        writer.later(transaction -> {
            for (String source : sources) {
                visitRows.release(transaction.sql(), source);
            }
            return true;
        });
    }

    @Override
    public void record(Visit visit, List<Exchange> exchanges) {
        List<Exchange> kept = List.copyOf(exchanges);
        visits.announce(visit.source(), visit);
        writer.later(transaction -> {
            put(transaction, visit);
            ExchangeRows.add(transaction.sql(), kept, clock.instant());
            return true;
        });
    }

    @Override
    public Optional<Visit> visit(String source) {
        return Optional.ofNullable(visits.some(List.of(source)).get(source));
    }

    @Override
    public Map<String, Visit> visits() {
        return visits.all();
    }

    @Override
    public List<Exchange> exchanges() {
        return readers.read(ExchangeRows::all);
    }

    @Override
    public List<Group> groups() {
        return reading.groups();
    }

    @Override
    public List<NewsItem> some(String source, String rules, int most) {
        return reading.some(source, rules, most);
    }

    @Override
    public void stories(long upTo, BiConsumer<String, Optional<String>> consumer) {
        reading.stories(upTo, consumer);
    }

    @Override
    public long lastPlace() {
        return readers.read(sql -> sql.number("SELECT coalesce(max(number), 0) FROM item"));
    }

    @Override
    public Optional<String> note(String key) {
        return readers.read(sql -> NoteRows.get(sql, key));
    }

    @Override
    public void note(String key, String value) {
        writer.write(transaction -> {
            NoteRows.put(transaction.sql(), key, value);
            return true;
        });
    }

    /** Writes what waits, and ends: so do the claims of this process. */
    @Override
    public void close() {
        if (database.shared()) {
            writer.later(transaction -> {
                visitRows.releaseOwn(transaction.sql());
                return true;
            });
        }
        visits.close();
        oversight.close();
        writer.close();
        readers.close();
        database.close();
    }
}
