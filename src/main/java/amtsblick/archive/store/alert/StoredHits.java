// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.alert;

import amtsblick.archive.alert.Hit;
import amtsblick.archive.alert.Hits;
import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which items belong to the selections that somebody waits for, in the store of record. */
final class StoredHits implements Hits {
    private static final String COMPARED = "alerts.compared";
    private static final String HIT = "SELECT selection, item, number, at FROM hit WHERE selection = ?";

    private final Readers readers;
    private final Writer writer;

    StoredHits(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Set<String> watched() {
        return new HashSet<>(readers.read(sql -> sql.list(
                "SELECT DISTINCT selection FROM subscription WHERE confirmed IS NOT NULL", row -> row.getString(1))));
    }

    @Override
    public long comparedUpTo() {
        return readers.read(StoredHits::comparedUpTo);
    }

    private static long comparedUpTo(Sql sql) throws SQLException {
        return NoteRows.get(sql, COMPARED).map(Long::parseLong).orElse(0L);
    }

    @Override
    public void compared(long upTo, Collection<Hit> hits, Instant due) {
        writer.write(transaction -> {
            Sql sql = transaction.sql();
            Set<String> brought = new HashSet<>();
            for (Hit hit : hits) {
                int added = sql.run(
                        "INSERT INTO hit (selection, item, number, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        hit.selection(),
                        hit.item(),
                        hit.number(),
                        hit.at().toEpochMilli());
                if (added > 0) {
                    brought.add(hit.selection());
                }
            }
            for (String selection : brought) {
                sql.run(
                        "UPDATE subscription SET due = ? WHERE selection = ? AND frequency = 'immediately' AND due > ?",
                        due.toEpochMilli(),
                        selection,
                        due.toEpochMilli());
            }
            NoteRows.put(sql, COMPARED, Long.toString(Math.max(upTo, comparedUpTo(sql))));
            return true;
        });
    }

    @Override
    public List<Hit> of(String selection, long after, long upTo) {
        return readers.read(sql -> sql.list(
                HIT + " AND number > ? AND number <= ? ORDER BY number, item",
                StoredHits::hit,
                selection,
                after,
                upTo));
    }

    @Override
    public List<Hit> of(String selection, Collection<String> items) {
        return readers.read(sql -> {
            List<Hit> found = new ArrayList<>();
            for (String item : items) {
                sql.one(HIT + " AND item = ?", StoredHits::hit, selection, item).ifPresent(found::add);
            }
            return found;
        });
    }

    /** One set taken from another, which both databases make once: asked for each hit who may wait for it, it takes minutes of the one writer. */
    @Override
    public void forget(Instant before) {
        writer.write(transaction -> transaction
                .sql()
                .run(
                        "DELETE FROM hit WHERE at < ? AND item IN (SELECT item FROM hit WHERE at < ? EXCEPT SELECT h.item"
                                + " FROM hit h JOIN (SELECT selection, min(up_to) AS least FROM subscription"
                                + " WHERE confirmed IS NOT NULL GROUP BY selection) s ON s.selection = h.selection"
                                + " WHERE h.number > s.least)",
                        before.toEpochMilli(),
                        before.toEpochMilli()));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(row.getString(1), row.getString(2), row.getLong(3), Instant.ofEpochMilli(row.getLong(4)));
    }
}
