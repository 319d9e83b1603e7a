// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.alert;

import amtsblick.archive.alert.AlertCounts;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.Hits;
import amtsblick.archive.alert.Outbox;
import amtsblick.archive.alert.Subscriptions;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Subscriptions, hits and mails in the store of record. */
public final class StoredAlerts implements Alerts {
    private static final String LEADER = "alerts.leader";

    private final Readers readers;
    private final Writer writer;
    private final boolean shared;
    private final Subscriptions subscriptions;
    private final Hits hits;
    private final Outbox outbox;

    /** @param shared whether other processes may be at work on the same store */
    public StoredAlerts(Readers readers, Writer writer, boolean shared) {
        this.readers = readers;
        this.writer = writer;
        this.shared = shared;
        subscriptions = new StoredSubscriptions(readers, writer);
        hits = new StoredHits(readers, writer);
        outbox = new StoredOutbox(readers, writer);
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public Hits hits() {
        return hits;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public boolean lead(String who, Instant now, Duration lease) {
        return !shared
                || writer.write(transaction -> {
                    Sql sql = transaction.sql();
                    sql.run("INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", LEADER, until(now, who));
                    return sql.run(
                                    "UPDATE note SET value = ? WHERE name = ? AND (value < ? OR value LIKE ?)",
                                    until(now.plus(lease), who),
                                    LEADER,
                                    until(now, ""),
                                    "% " + who)
                            > 0;
                });
    }

    /** In the order of time as in that of letters. */
    private static String until(Instant moment, String who) {
        return String.format(Locale.ROOT, "%020d %s", moment.toEpochMilli(), who);
    }

    @Override
    public AlertCounts counts() {
        return readers.read(sql -> new AlertCounts(
                numbers(sql, "SELECT state, count(*) FROM subscriber GROUP BY state"),
                numbers(
                        sql,
                        "SELECT frequency, count(*) FROM subscription WHERE confirmed IS NOT NULL GROUP BY frequency"),
                sql.number("SELECT count(*) FROM subscription WHERE confirmed IS NULL"),
                sql.number("SELECT count(DISTINCT selection) FROM subscription WHERE confirmed IS NOT NULL"),
                numbers(sql, "SELECT state, count(*) FROM mail GROUP BY state")));
    }

    private static Map<String, Long> numbers(Sql sql, String question) throws SQLException {
        Map<String, Long> numbers = new TreeMap<>();
        sql.each(question, row -> numbers.put(row.getString(1), row.getLong(2)));
        return numbers;
    }
}
