// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.alert;

import amtsblick.archive.alert.Outbox;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.QueuedMail.Part;
import amtsblick.archive.alert.QueuedMail.State;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Writer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mails on their way, in the store of record. */
final class StoredOutbox implements Outbox {
    private static final int LONGEST_REASON = 200;

    /** Whatever changed before was due before, which an index knows: those of the last weeks need not be looked at. */
    private static final String OLD = "state = ? AND due < ? AND changed < ?";

    private final Readers readers;
    private final Writer writer;

    StoredOutbox(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Set<String> add(Collection<Addition> additions) {
        return writer.write(transaction -> {
            Set<String> added = new HashSet<>();
            for (Addition each : additions) {
                if (add(transaction.sql(), each)) {
                    added.add(each.mail().id());
                }
            }
            return added;
        });
    }

    private static boolean add(Sql sql, Addition addition) throws SQLException {
        QueuedMail mail = addition.mail();
        if (MailRows.isWaiting(sql, mail.subscriber()) || !isActive(sql, mail.subscriber())) {
            return false;
        }
        for (Part part : mail.parts()) {
            String asItWas = "SELECT count(*) FROM subscription WHERE id = ? AND up_to = ?";
            if (sql.number(asItWas, part.subscription(), part.after()) == 0) {
                return false;
            }
        }
        MailRows.put(sql, mail);
        for (Part part : mail.parts()) {
            sql.run("UPDATE subscription SET up_to = ? WHERE id = ?", part.upTo(), part.subscription());
        }
        for (Map.Entry<String, Instant> each : addition.next().entrySet()) {
            sql.run(
                    "UPDATE subscription SET due = ? WHERE id = ?",
                    each.getValue().toEpochMilli(),
                    each.getKey());
        }
        return true;
    }

    private static boolean isActive(Sql sql, String subscriber) throws SQLException {
        return sql.number("SELECT count(*) FROM subscriber WHERE id = ? AND state = 'active'", subscriber) > 0;
    }

    @Override
    public Optional<Instant> oldestUntried() {
        return readers
                .read(sql -> sql.list(
                        "SELECT made FROM mail WHERE state = 'queued' AND attempts = 0 ORDER BY made LIMIT 1",
                        row -> Instant.ofEpochMilli(row.getLong(1))))
                .stream()
                .findFirst();
    }

    @Override
    public List<QueuedMail> due(Instant now, int most) {
        return readers.read(sql -> MailRows.due(sql, now, most));
    }

    @Override
    public void begin(Collection<String> mails, Instant now) {
        write(sql -> {
            for (String mail : mails) {
                MailRows.turn(sql, mail, State.SENDING, now, "");
            }
        });
    }

    @Override
    public void sent(String mail, Instant now) {
        write(sql -> {
            MailRows.turn(sql, mail, State.SENT, now, "");
            sql.run(
                    "UPDATE subscriber SET bounces = 0 WHERE bounces > 0 AND id = (SELECT subscriber FROM mail WHERE id = ?)",
                    mail);
        });
    }

    @Override
    public void defer(String mail, Instant next, String why) {
        write(sql -> sql.run(
                "UPDATE mail SET state = 'queued', attempts = attempts + 1, due = ?, why = ? WHERE id = ?",
                next.toEpochMilli(),
                shortened(why),
                mail));
    }

    @Override
    public void refuse(String mail, Instant now, String why, int most) {
        write(sql -> {
            Optional<QueuedMail> refused = MailRows.find(sql, mail);
            if (refused.isEmpty()) {
                return;
            }
            MailRows.turn(sql, mail, State.REFUSED, now, shortened(why));
            for (Part part : refused.get().parts()) {
                if (refused.get().kind() == QueuedMail.Kind.DIGEST) {
                    sql.run("UPDATE subscription SET up_to = ? WHERE id = ?", part.after(), part.subscription());
                }
            }
            count(sql, refused.get(), most);
        });
    }

    @Override
    public boolean bounced(String mail, int most) {
        return writer.write(transaction -> {
            Sql sql = transaction.sql();
            Optional<QueuedMail> sent = MailRows.find(sql, mail).filter(found -> found.state() == State.SENT);
            if (sent.isPresent()) {
                sql.run("UPDATE mail SET state = 'refused' WHERE id = ?", mail);
                count(sql, sent.get(), most);
            }
            return sent.isPresent();
        });
    }

    /** What counts are mails in a row, in the order in which they were made: later ones may come back sooner. */
    private static void count(Sql sql, QueuedMail failed, int most) throws SQLException {
        int run = 0;
        boolean inIt = false;
        for (QueuedMail each : MailRows.of(sql, failed.subscriber())) {
            boolean arrived = each.state() == State.SENT;
            if (arrived && inIt) {
                break;
            }
            run = arrived ? 0 : each.state() == State.REFUSED ? run + 1 : run;
            inIt |= each.id().equals(failed.id());
        }
        sql.run("UPDATE subscriber SET bounces = ? WHERE id = ?", run, failed.subscriber());
        String end = "UPDATE subscriber SET state = 'bounced' WHERE id = ? AND state = 'active'";
        if (run >= most && sql.run(end, failed.subscriber()) > 0) {
            MailRows.deleteWaiting(sql, failed.subscriber());
        }
    }

    @Override
    public void drop(String mail) {
        write(sql -> {
            sql.run("DELETE FROM mail_part WHERE mail = ?", mail);
            sql.run("DELETE FROM mail WHERE id = ?", mail);
        });
    }

    @Override
    public int recover(Instant now) {
        return writer.write(transaction -> transaction
                .sql()
                .run("UPDATE mail SET state = 'queued', due = ? WHERE state = 'sending'", now.toEpochMilli()));
    }

    @Override
    public long count(String subscriber, QueuedMail.Kind kind, Instant since) {
        return readers.read(sql -> sql.number(
                "SELECT count(*) FROM mail WHERE subscriber = ? AND kind = ? AND made >= ?",
                subscriber,
                kind.id(),
                since.toEpochMilli()));
    }

    @Override
    public List<QueuedMail> of(String subscriber) {
        return readers.read(sql -> MailRows.of(sql, subscriber));
    }

    @Override
    public Optional<String> recipient(String mail) {
        return readers.read(sql -> MailRows.find(sql, mail)).map(QueuedMail::subscriber);
    }

    @Override
    public void forget(Instant sentBefore, Instant refusedBefore) {
        write(sql -> {
            delete(
                    sql,
                    "state = 'refused' AND EXISTS (SELECT 1 FROM mail later WHERE later.subscriber = mail.subscriber"
                            + " AND later.made > mail.made AND later.state = 'sent' AND later.changed < ?)",
                    sentBefore.toEpochMilli());
            delete(sql, OLD, State.SENT.id(), sentBefore.toEpochMilli(), sentBefore.toEpochMilli());
            delete(sql, OLD, State.REFUSED.id(), refusedBefore.toEpochMilli(), refusedBefore.toEpochMilli());
        });
    }

    private static void delete(Sql sql, String which, Object... parameters) throws SQLException {
        sql.run("DELETE FROM mail_part WHERE mail IN (SELECT id FROM mail WHERE " + which + ")", parameters);
        sql.run("DELETE FROM mail WHERE " + which, parameters);
    }

    private static String shortened(String why) {
        return why.substring(0, Math.min(why.length(), LONGEST_REASON));
    }

    private interface Change {
        void in(Sql sql) throws SQLException;
    }

    private void write(Change change) {
        writer.write(transaction -> {
            change.in(transaction.sql());
            return true;
        });
    }
}
