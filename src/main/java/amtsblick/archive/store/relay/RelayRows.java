// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.relay;

import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.Lease;
import amtsblick.archive.relay.PushOffer;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.archive.store.database.Sql;
import amtsblick.config.Secret;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Those who are told of news without asking, as rows. */
final class RelayRows {
    private static final String RECEIVERS = "SELECT name, told, failures, due, stopped FROM receiver";

    private RelayRows() {}

    static List<Lease> leases(Sql sql) throws SQLException {
        return sql.list(
                "SELECT topic, callback, secret, ends, told, failures, due FROM lease ORDER BY topic, callback",
                row -> new Lease(
                        row.getString(1),
                        URI.create(row.getString(2)),
                        Optional.ofNullable(row.getString(3)).map(Secret::new),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getLong(5),
                        row.getInt(6),
                        Instant.ofEpochMilli(row.getLong(7))));
    }

    static long leaseCount(Sql sql) throws SQLException {
        return sql.number("SELECT count(*) FROM lease");
    }

    static boolean isKnown(Sql sql, Lease lease) throws SQLException {
        return sql.number(
                        "SELECT count(*) FROM lease WHERE topic = ? AND callback = ?",
                        lease.topic(),
                        lease.callback().toString())
                > 0;
    }

    static void put(Sql sql, Lease lease) throws SQLException {
        sql.run(
                "INSERT INTO lease (topic, callback, secret, ends, told, failures, due) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (topic, callback) DO UPDATE SET secret = excluded.secret, ends = excluded.ends,"
                        + " failures = excluded.failures, due = excluded.due",
                lease.topic(),
                lease.callback().toString(),
                lease.secret().map(Secret::reveal),
                lease.until().toEpochMilli(),
                lease.told(),
                lease.failures(),
                lease.due().toEpochMilli());
    }

    static void progress(Sql sql, Lease lease) throws SQLException {
        sql.run(
                "UPDATE lease SET told = ?, failures = ?, due = ? WHERE topic = ? AND callback = ?",
                lease.told(),
                lease.failures(),
                lease.due().toEpochMilli(),
                lease.topic(),
                lease.callback().toString());
    }

    static void end(Sql sql, String topic, URI callback) throws SQLException {
        sql.run("DELETE FROM lease WHERE topic = ? AND callback = ?", topic, callback.toString());
    }

    static Optional<ReceiverState> state(Sql sql, String receiver) throws SQLException {
        return sql.one(RECEIVERS + " WHERE name = ?", RelayRows::receiver, receiver);
    }

    static List<ReceiverState> states(Sql sql) throws SQLException {
        return sql.list(RECEIVERS, RelayRows::receiver);
    }

    private static ReceiverState receiver(ResultSet row) throws SQLException {
        return new ReceiverState(
                row.getString(1),
                row.getLong(2),
                row.getInt(3),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(5) != 0);
    }

    static void put(Sql sql, ReceiverState state) throws SQLException {
        sql.run(
                "INSERT INTO receiver (name, told, failures, due, stopped) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET told = excluded.told, failures = excluded.failures,"
                        + " due = excluded.due, stopped = excluded.stopped",
                state.receiver(),
                state.told(),
                state.failures(),
                state.due().toEpochMilli(),
                state.stopped());
    }

    static void add(Sql sql, Dispatch dispatch) throws SQLException {
        sql.run(
                "INSERT INTO dispatch (number, at, receiver, message, status, reason, millis)"
                        + " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM dispatch), ?, ?, ?, ?, ?, ?)",
                dispatch.at().toEpochMilli(),
                dispatch.receiver(),
                dispatch.message(),
                dispatch.status(),
                dispatch.reason(),
                dispatch.took().toMillis());
    }

    static List<Dispatch> dispatches(Sql sql, int most) throws SQLException {
        return sql.list(
                "SELECT at, receiver, message, status, reason, millis FROM dispatch ORDER BY number DESC LIMIT ?",
                row -> new Dispatch(
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        Duration.ofMillis(row.getLong(6))),
                most);
    }

    static void forget(Sql sql, Instant before) throws SQLException {
        sql.run("DELETE FROM dispatch WHERE at < ?", before.toEpochMilli());
    }

    /** @param column by which it is known: source or token */
    static Optional<PushOffer> offer(Sql sql, String column, String value) throws SQLException {
        return sql.one(
                "SELECT source, hub, topic, token, secret, ends, asked FROM offer WHERE " + column + " = ?",
                row -> new PushOffer(
                        row.getString(1),
                        URI.create(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        new Secret(row.getString(5)),
                        Instant.ofEpochMilli(row.getLong(6)),
                        Instant.ofEpochMilli(row.getLong(7))),
                value);
    }

    static void put(Sql sql, PushOffer offer) throws SQLException {
        sql.run(
                "INSERT INTO offer (source, hub, topic, token, secret, ends, asked) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (source) DO UPDATE SET hub = excluded.hub, topic = excluded.topic,"
                        + " token = excluded.token, secret = excluded.secret, ends = excluded.ends,"
                        + " asked = excluded.asked",
                offer.source(),
                offer.hub().toString(),
                offer.topic(),
                offer.token(),
                offer.secret().reveal(),
                offer.until().toEpochMilli(),
                offer.asked().toEpochMilli());
    }

    static void withdraw(Sql sql, String source) throws SQLException {
        sql.run("DELETE FROM offer WHERE source = ?", source);
    }
}
