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
import java.util.Map;
import java.util.TreeMap;

/** Subscriptions, hits and mails in the store of record. */
public final class StoredAlerts implements Alerts {
    private final Readers readers;
    private final Subscriptions subscriptions;
    private final Hits hits;
    private final Outbox outbox;

    public StoredAlerts(Readers readers, Writer writer) {
        this.readers = readers;
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
