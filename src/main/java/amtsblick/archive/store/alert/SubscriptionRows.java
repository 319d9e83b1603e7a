// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.alert;

import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import amtsblick.archive.store.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Subscribers and subscriptions as rows. */
final class SubscriptionRows {
    private static final String SUBSCRIBER =
            "SELECT id, lookup, sealed, language, state, bounces, since FROM subscriber WHERE ";
    private static final String SUBSCRIPTION =
            "SELECT id, subscriber, selection, frequency, at_hour, weekday, at_least, asked, confirmed, consent, since,"
                    + " up_to, due FROM subscription WHERE ";

    private SubscriptionRows() {}

    static Optional<Subscriber> lookedUp(Sql sql, String lookup) throws SQLException {
        return sql.one(SUBSCRIBER + "lookup = ?", SubscriptionRows::subscriber, lookup);
    }

    static Optional<Subscriber> subscriber(Sql sql, String id) throws SQLException {
        return sql.one(SUBSCRIBER + "id = ?", SubscriptionRows::subscriber, id);
    }

    static Optional<Subscription> find(Sql sql, String id) throws SQLException {
        return sql.one(SUBSCRIPTION + "id = ?", SubscriptionRows::subscription, id);
    }

    static List<Subscription> of(Sql sql, String subscriber) throws SQLException {
        return sql.list(SUBSCRIPTION + "subscriber = ? ORDER BY asked, id", SubscriptionRows::subscription, subscriber);
    }

    static void put(Sql sql, Subscriber subscriber) throws SQLException {
        sql.run(
                "INSERT INTO subscriber (id, lookup, sealed, language, state, bounces, since) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, language = excluded.language,"
                        + " state = excluded.state, bounces = excluded.bounces",
                subscriber.id(),
                subscriber.lookup(),
                subscriber.sealed(),
                subscriber.language(),
                subscriber.state().id(),
                subscriber.bounces(),
                subscriber.since().toEpochMilli());
    }

    static void put(Sql sql, Subscription subscription) throws SQLException {
        Timing timing = subscription.timing();
        sql.run(
                "INSERT INTO subscription (id, subscriber, selection, frequency, at_hour, weekday, at_least, asked,"
                        + " confirmed, consent, since, up_to, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET frequency = excluded.frequency, at_hour = excluded.at_hour,"
                        + " weekday = excluded.weekday, at_least = excluded.at_least, due = excluded.due",
                subscription.id(),
                subscription.subscriber(),
                subscription.selection(),
                timing.frequency().id(),
                timing.hour(),
                timing.weekday().getValue(),
                timing.atLeast(),
                subscription.asked().toEpochMilli(),
                subscription.confirmed().map(Instant::toEpochMilli),
                subscription.consent(),
                subscription.since(),
                subscription.upTo(),
                subscription.due().toEpochMilli());
    }

    private static Subscriber subscriber(ResultSet row) throws SQLException {
        return new Subscriber(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Subscriber.State.of(row.getString(5)).orElse(Subscriber.State.PAUSED),
                row.getInt(6),
                Instant.ofEpochMilli(row.getLong(7)));
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        long confirmed = row.getLong(9);
        Optional<Instant> agreed = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(confirmed));
        return new Subscription(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new Timing(
                        Frequency.of(row.getString(4)).orElse(Frequency.WEEKLY),
                        row.getInt(5),
                        DayOfWeek.of(row.getInt(6)),
                        row.getInt(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                agreed,
                row.getString(10),
                row.getLong(11),
                row.getLong(12),
                Instant.ofEpochMilli(row.getLong(13)));
    }
}
