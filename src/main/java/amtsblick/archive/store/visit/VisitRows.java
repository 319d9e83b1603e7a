// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.visit;

import amtsblick.archive.json.VisitJson;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.source.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Visits and claims as rows. What changes with every visit lies apart from what seldom does, so that a round in which nothing changed
 * writes few pages. Used inside transactions of the one writer, except for {@link #all}.
 */
public final class VisitRows {
    /** No process is granted more than this beyond what another asks for. */
    private static final Duration LONGEST_LEASE = Duration.ofDays(1);

    private static final String SELECT =
            "SELECT v.source, v.due, v.last, v.last_success, v.outcome, v.status, v.failures,"
                    + " v.millis, d.detail FROM visit v LEFT JOIN visit_detail d ON d.source = v.source ";

    private final String owner;

    /** @param owner names this process in its claims */
    public VisitRows(String owner) {
        this.owner = owner;
    }

    /** The last visit of each source. */
    public static List<Visit> all(Sql sql) throws SQLException {
        return sql.list(SELECT + "WHERE d.detail IS NOT NULL", VisitRows::read); // a claim alone is no visit
    }

    private static Visit read(ResultSet row) throws SQLException {
        String source = row.getString(1);
        Optional<Visit.Outcome> outcome = Visit.Outcome.of(row.getString(5));
        String detail = row.getString(9);
        if (outcome.isEmpty()) {
            return Visit.first(source, Instant.EPOCH); // a later version wrote it
        }
        Visit visit = Visit.outline(
                source,
                Instant.ofEpochMilli(row.getLong(2)),
                Sql.moment(row, 3),
                Sql.moment(row, 4),
                outcome.get(),
                row.getInt(6),
                row.getInt(7),
                row.getLong(8));
        try {
            return detail == null ? visit : VisitJson.withDetail(visit, detail);
        } catch (RuntimeException e) {
            return Visit.first(source, Instant.EPOCH); // cannot be read: as if it had never been visited
        }
    }

    /** Keeps a visit and ends its claim. */
    public static void put(Sql sql, Visit visit) throws SQLException {
        sql.run(
                "INSERT INTO visit (source, due, last, last_success, outcome, status, failures, millis)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO UPDATE SET due = excluded.due,"
                        + " last = excluded.last, last_success = excluded.last_success, outcome = excluded.outcome,"
                        + " status = excluded.status, failures = excluded.failures, millis = excluded.millis,"
                        + " claimed_by = NULL, claimed_until = NULL",
                visit.source(),
                visit.due().toEpochMilli(),
                visit.last().map(Instant::toEpochMilli),
                visit.lastSuccess().map(Instant::toEpochMilli),
                visit.outcome().id(),
                visit.status(),
                visit.failures(),
                visit.millis());
        sql.run(
                "INSERT INTO visit_detail (source, detail) VALUES (?, ?) ON CONFLICT (source)"
                        + " DO UPDATE SET detail = excluded.detail WHERE visit_detail.detail <> excluded.detail",
                visit.source(),
                VisitJson.detail(visit));
    }

    /**
     * Takes those of these sources that nobody holds, in their order, at most so many; returns what is remembered of their visits.
     *
     * @param dueOnly whether those are left out that somebody else has visited meanwhile
     */
    public List<Visit> claim(
            Transaction transaction, Collection<String> sources, Instant now, int most, Duration lease, boolean dueOnly)
            throws SQLException {
        Instant shared = transaction.shared(now);
        List<Visit> claimed = new ArrayList<>();
        for (String source : sources) {
            long due = dueOnly ? now.toEpochMilli() : Long.MAX_VALUE;
            if (claimed.size() < most && claim(transaction.sql(), source, due, shared, shared.plus(lease))) {
                claimed.add(transaction
                        .sql()
                        .one(SELECT + "WHERE v.source = ? AND d.detail IS NOT NULL", VisitRows::read, source)
                        .orElseGet(() -> Visit.first(source, Instant.EPOCH)));
            }
        }
        return claimed;
    }

    /**
     * A source without a row was never visited: the claim makes it one. A claim that ends later than any lease was made by a clock
     * that was ahead, and holds nobody off.
     */
    private boolean claim(Sql sql, String source, long due, Instant now, Instant until) throws SQLException {
        return sql.run(
                        "INSERT INTO visit (source, due, outcome, status, failures, millis, claimed_by, claimed_until)"
                                + " VALUES (?, 0, ?, 0, 0, 0, ?, ?) ON CONFLICT (source) DO UPDATE SET"
                                + " claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until"
                                + " WHERE visit.due <= ? AND (visit.claimed_until IS NULL OR visit.claimed_until <= ?"
                                + " OR visit.claimed_until > ?)",
                        source,
                        Visit.Outcome.NEW.id(),
                        owner,
                        until.toEpochMilli(),
                        due,
                        now.toEpochMilli(),
                        until.plus(LONGEST_LEASE).toEpochMilli())
                > 0;
    }

    /** Prolongs a claim of this process that has not ended. */
    public boolean renew(Transaction transaction, String source, Instant now, Duration lease) throws SQLException {
        Instant shared = transaction.shared(now);
        return transaction
                        .sql()
                        .run(
                                "UPDATE visit SET claimed_until = ?"
                                        + " WHERE source = ? AND claimed_by = ? AND claimed_until > ?",
                                shared.plus(lease).toEpochMilli(),
                                source,
                                owner,
                                shared.toEpochMilli())
                > 0;
    }

    /** Ends a claim of this process; one of another stays. */
    public void release(Sql sql, String source) throws SQLException {
        sql.run(
                "UPDATE visit SET claimed_by = NULL, claimed_until = NULL WHERE source = ? AND claimed_by = ?",
                source,
                owner);
    }

    /** Ends every claim of this process. */
    public void releaseOwn(Sql sql) throws SQLException {
        sql.run("UPDATE visit SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by = ?", owner);
    }

    /** Ends every claim: where one process at a time may use a store, whoever held them has ended. */
    public static void releaseAll(Sql sql) throws SQLException {
        sql.run("UPDATE visit SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by IS NOT NULL");
    }
}
