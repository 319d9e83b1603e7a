// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.alert;

import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.QueuedMail.Kind;
import amtsblick.archive.alert.QueuedMail.Part;
import amtsblick.archive.alert.QueuedMail.State;
import amtsblick.archive.store.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mails as rows. */
final class MailRows {
    private static final String MAIL = "SELECT id, subscriber, kind, made, state, attempts, due FROM mail WHERE ";

    private MailRows() {}

    static void put(Sql sql, QueuedMail mail) throws SQLException {
        sql.run(
                "INSERT INTO mail (id, subscriber, kind, made, state, attempts, due, changed, why)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')",
                mail.id(),
                mail.subscriber(),
                mail.kind().id(),
                mail.made().toEpochMilli(),
                mail.state().id(),
                mail.attempts(),
                mail.due().toEpochMilli(),
                mail.made().toEpochMilli());
        for (Part part : mail.parts()) {
            sql.run(
                    "INSERT INTO mail_part (mail, subscription, begins, ends) VALUES (?, ?, ?, ?)",
                    mail.id(),
                    part.subscription(),
                    part.after(),
                    part.upTo());
        }
    }

    static List<QueuedMail> due(Sql sql, Instant now, int most) throws SQLException {
        return whole(
                sql,
                sql.list(
                        MAIL + "state = 'queued' AND due <= ? ORDER BY kind, due, id LIMIT ?",
                        MailRows::mail,
                        now.toEpochMilli(),
                        most));
    }

    static Optional<QueuedMail> find(Sql sql, String id) throws SQLException {
        Optional<QueuedMail> found = sql.one(MAIL + "id = ?", MailRows::mail, id);
        return found.isEmpty()
                ? found
                : whole(sql, List.of(found.get())).stream().findFirst();
    }

    static List<QueuedMail> of(Sql sql, String subscriber) throws SQLException {
        return whole(sql, sql.list(MAIL + "subscriber = ? ORDER BY made, id", MailRows::mail, subscriber));
    }

    static boolean isWaiting(Sql sql, String subscriber) throws SQLException {
        return sql.number(
                        "SELECT count(*) FROM mail WHERE subscriber = ? AND kind = 'digest'"
                                + " AND state IN ('queued', 'sending')",
                        subscriber)
                > 0;
    }

    /** What was not sent yet; its subscriptions have moved on. */
    static void deleteWaiting(Sql sql, String subscriber) throws SQLException {
        sql.run(
                "DELETE FROM mail_part WHERE mail IN (SELECT id FROM mail WHERE subscriber = ? AND state = 'queued')",
                subscriber);
        sql.run("DELETE FROM mail WHERE subscriber = ? AND state = 'queued'", subscriber);
    }

    /** What did not arrive counts no more. */
    static void deleteRefused(Sql sql, String subscriber) throws SQLException {
        sql.run(
                "DELETE FROM mail_part WHERE mail IN (SELECT id FROM mail WHERE subscriber = ? AND state = 'refused')",
                subscriber);
        sql.run("DELETE FROM mail WHERE subscriber = ? AND state = 'refused'", subscriber);
    }

    static void deleteAll(Sql sql, String subscriber) throws SQLException {
        sql.run("DELETE FROM mail_part WHERE mail IN (SELECT id FROM mail WHERE subscriber = ?)", subscriber);
        sql.run("DELETE FROM mail WHERE subscriber = ?", subscriber);
    }

    /** From now on it is due no more: what was sent or refused is found by that when it is to be forgotten. */
    static void turn(Sql sql, String id, State state, Instant now, String why) throws SQLException {
        sql.run(
                "UPDATE mail SET state = ?, due = ?, changed = ?, why = ? WHERE id = ?",
                state.id(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                why,
                id);
    }

    private static List<QueuedMail> whole(Sql sql, List<QueuedMail> mails) throws SQLException {
        List<QueuedMail> whole = new ArrayList<>();
        for (QueuedMail mail : mails) {
            List<Part> parts = sql.list(
                    "SELECT subscription, begins, ends FROM mail_part WHERE mail = ? ORDER BY subscription",
                    row -> new Part(row.getString(1), row.getLong(2), row.getLong(3)),
                    mail.id());
            whole.add(new QueuedMail(
                    mail.id(),
                    mail.subscriber(),
                    mail.kind(),
                    mail.made(),
                    mail.state(),
                    mail.attempts(),
                    mail.due(),
                    parts));
        }
        return whole;
    }

    private static QueuedMail mail(ResultSet row) throws SQLException {
        return new QueuedMail(
                row.getString(1),
                row.getString(2),
                row.getString(3).equals(Kind.CONFIRMATION.id()) ? Kind.CONFIRMATION : Kind.DIGEST,
                Instant.ofEpochMilli(row.getLong(4)),
                State.of(row.getString(5)).orElse(State.QUEUED),
                row.getInt(6),
                Instant.ofEpochMilli(row.getLong(7)),
                List.of());
    }
}
