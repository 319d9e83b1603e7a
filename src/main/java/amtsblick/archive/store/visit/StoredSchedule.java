// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.visit;

import amtsblick.archive.Schedule;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Transaction;
import amtsblick.archive.store.database.Writer;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.source.Visit;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Visits, claims and exchanges of the store. The last visits are in memory, too. */
public final class StoredSchedule implements Schedule, AutoCloseable {
    private final Readers readers;
    private final Writer writer;
    private final InstantSource clock;
    private final boolean shared;
    private final VisitRows rows = new VisitRows(UUID.randomUUID().toString());
    private final Recent<Visit> visits;

    /** @param shared whether other processes write to the store, too */
    public StoredSchedule(Readers readers, Writer writer, InstantSource clock, boolean shared) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
        this.shared = shared;
        visits = new Recent<>(this::read, shared);
    }

    private Map<String, Visit> read() {
        return readers.read(VisitRows::all).stream().collect(Collectors.toMap(Visit::source, Function.identity()));
    }

    /** Ends what a process before this one has left claimed, where it must have ended. */
    public void begin() {
        boolean held = readers.read(sql -> sql.number("SELECT count(*) FROM visit WHERE claimed_by IS NOT NULL")) > 0;
        if (held && !shared) {
            writer.write(transaction -> {
                VisitRows.releaseAll(transaction.sql());
                return true;
            });
        }
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
        return writer.write(transaction -> rows.claim(transaction, sources, now, most, lease, dueOnly));
    }

    @Override
    public Collection<String> renew(Collection<String> sources, Instant now, Duration lease) {
        return writer.write(transaction -> {
            List<String> own = new ArrayList<>();
            for (String source : sources) {
                if (rows.renew(transaction, source, now, lease)) {
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
                rows.release(transaction.sql(), source);
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

    /** Keeps a visit, and ends its claim, inside a transaction. */
    public void put(Transaction transaction, Visit visit) throws SQLException {
        VisitRows.put(transaction.sql(), visit);
        transaction.afterCommit(() -> visits.put(visit.source(), visit));
    }

    /** Ends the claims of this process with the last that is written. */
    @Override
    public void close() {
        if (shared) {
            writer.later(transaction -> {
                rows.releaseOwn(transaction.sql());
                return true;
            });
        }
        visits.close();
    }
}
