// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.alert;

import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Subscriptions;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.archive.store.database.Writer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets what and when, in the store of record. */
final class StoredSubscriptions implements Subscriptions {
    private static final String LAST_CHANGE = "SELECT coalesce(max(number), 0) FROM change";

    private final Readers readers;
    private final Writer writer;

    StoredSubscriptions(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Optional<Subscriber> lookedUp(String lookup) {
        return readers.read(sql -> SubscriptionRows.lookedUp(sql, lookup));
    }

    @Override
    public Optional<Subscriber> subscriber(String id) {
        return readers.read(sql -> SubscriptionRows.subscriber(sql, id));
    }

    @Override
    public Optional<Subscription> find(String id) {
        return readers.read(sql -> SubscriptionRows.find(sql, id));
    }

    @Override
    public List<Subscription> of(String subscriber) {
        return readers.read(sql -> SubscriptionRows.of(sql, subscriber));
    }

    @Override
    public void ask(Subscriber subscriber, Subscription subscription, QueuedMail mail) {
        write(sql -> {
            Subscriber known =
                    SubscriptionRows.lookedUp(sql, subscriber.lookup()).orElse(subscriber);
            SubscriptionRows.put(sql, known);
            SubscriptionRows.put(sql, ownedBy(known, subscription));
            MailRows.put(sql, QueuedMail.of(mail.id(), known.id(), mail.kind(), mail.made(), mail.parts()));
        });
    }

    private static Subscription ownedBy(Subscriber subscriber, Subscription given) {
        return Subscription.asked(given.id(), subscriber.id(), given.selection(), given.timing(), given.asked());
    }

    @Override
    public boolean confirm(String subscription, String consent, Instant now) {
        return writer.write(transaction -> confirm(transaction.sql(), subscription, consent, now));
    }

    private static boolean confirm(Sql sql, String subscription, String consent, Instant now) throws SQLException {
        Optional<Subscription> asked = SubscriptionRows.find(sql, subscription)
                .filter(found -> found.confirmed().isEmpty());
        if (asked.isEmpty()) {
            return false;
        }
        Optional<Subscription> before = SubscriptionRows.of(sql, asked.get().subscriber()).stream()
                .filter(one -> one.confirmed().isPresent()
                        && one.selection().equals(asked.get().selection()))
                .findFirst();
        long last = sql.number(LAST_CHANGE);
        sql.run(
                "UPDATE subscription SET confirmed = ?, consent = ?, since = ?, up_to = ?, due = ? WHERE id = ?",
                now.toEpochMilli(),
                consent,
                before.map(Subscription::since).orElse(last),
                before.map(Subscription::upTo).orElse(last),
                asked.get().timing().after(now).toEpochMilli(),
                subscription);
        if (before.isPresent()) {
            String old = before.get().id();
            sql.run("UPDATE mail_part SET subscription = ? WHERE subscription = ?", subscription, old);
            sql.run("DELETE FROM subscription WHERE id = ?", old);
        }
        return true;
    }

    @Override
    public boolean admit(Subscriber subscriber, Subscription subscription, String consent, Instant now) {
        return writer.write(transaction -> {
            Sql sql = transaction.sql();
            Subscriber known =
                    SubscriptionRows.lookedUp(sql, subscriber.lookup()).orElse(subscriber);
            boolean has = SubscriptionRows.of(sql, known.id()).stream()
                    .anyMatch(own ->
                            own.confirmed().isPresent() && own.selection().equals(subscription.selection()));
            if (has || known.state() == State.BLOCKED) {
                return false;
            }
            SubscriptionRows.put(sql, known);
            SubscriptionRows.put(sql, ownedBy(known, subscription));
            return confirm(sql, subscription.id(), consent, now);
        });
    }

    @Override
    public void change(Subscription subscription) {
        write(sql -> {
            if (SubscriptionRows.find(sql, subscription.id()).isPresent()) {
                SubscriptionRows.put(sql, subscription);
            }
        });
    }

    @Override
    public void change(Subscriber subscriber) {
        write(sql -> {
            Optional<Subscriber> before = SubscriptionRows.subscriber(sql, subscriber.id());
            if (before.isEmpty()) {
                return;
            }
            SubscriptionRows.put(sql, subscriber);
            if (subscriber.state() == State.ACTIVE && before.get().state() != State.ACTIVE) {
                long last = sql.number(LAST_CHANGE);
                MailRows.deleteRefused(sql, subscriber.id());
                sql.run(
                        "UPDATE subscription SET since = ?, up_to = ? WHERE subscriber = ? AND confirmed IS NOT NULL",
                        last,
                        last,
                        subscriber.id());
            }
            if (subscriber.state() != State.ACTIVE) {
                MailRows.deleteWaiting(sql, subscriber.id());
            }
            if (subscriber.state() == State.BLOCKED) {
                sql.run("DELETE FROM subscription WHERE subscriber = ?", subscriber.id());
            }
        });
    }

    @Override
    public void end(String subscription) {
        write(sql -> {
            sql.run("DELETE FROM mail_part WHERE subscription = ?", subscription);
            sql.run("DELETE FROM subscription WHERE id = ?", subscription);
        });
    }

    @Override
    public void forget(String subscriber) {
        write(sql -> {
            MailRows.deleteAll(sql, subscriber);
            sql.run("DELETE FROM subscription WHERE subscriber = ?", subscriber);
            sql.run("DELETE FROM subscriber WHERE id = ?", subscriber);
        });
    }

    @Override
    public int forgetUnconfirmed(Instant askedBefore) {
        return writer.write(transaction -> {
            Sql sql = transaction.sql();
            int gone = sql.run(
                    "DELETE FROM subscription WHERE confirmed IS NULL AND asked < ?", askedBefore.toEpochMilli());
            for (String nobody : sql.list(
                    "SELECT id FROM subscriber WHERE state <> 'blocked' AND since < ?"
                            + " AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.subscriber = subscriber.id)",
                    row -> row.getString(1),
                    askedBefore.toEpochMilli())) {
                MailRows.deleteAll(sql, nobody);
                sql.run("DELETE FROM subscriber WHERE id = ?", nobody);
            }
            return gone;
        });
    }

    @Override
    public List<String> due(Instant now, int most) {
        return readers.read(sql -> sql.list(
                "SELECT DISTINCT s.subscriber FROM subscription s JOIN subscriber r ON r.id = s.subscriber"
                        + " WHERE s.due <= ? AND s.confirmed IS NOT NULL AND r.state = 'active' AND NOT EXISTS"
                        + " (SELECT 1 FROM mail m WHERE m.subscriber = r.id AND m.kind = 'digest'"
                        + " AND m.state IN ('queued', 'sending')) LIMIT ?",
                row -> row.getString(1),
                now.toEpochMilli(),
                most));
    }

    @Override
    public void postpone(Map<String, Instant> due) {
        write(sql -> {
            for (Map.Entry<String, Instant> each : due.entrySet()) {
                sql.run(
                        "UPDATE subscription SET due = ? WHERE id = ?",
                        each.getValue().toEpochMilli(),
                        each.getKey());
            }
        });
    }

    private interface Change {
        void in(Sql sql) throws SQLException;
    }

    private void write(Change change) {
        Transaction.Work<Boolean> work = transaction -> {
            change.in(transaction.sql());
            return true;
        };
        writer.write(work);
    }
}
