// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Changes.What;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.news.NewsItem;
import amtsblick.news.Recognition;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes an item out of the archive for good. What stays is its id, those it got with other links, and a digest of its guid: enough to know
 * it when its source tells it again, and nothing of what it said.
 */
public final class Removal {
    private Removal() {}

    /** Whether there was such an item. */
    public static boolean remove(Transaction transaction, String id, Instant now) throws SQLException {
        Sql sql = transaction.sql();
        long at = now.toEpochMilli();
        if (sql.run("INSERT INTO removed (id, at, guid) SELECT id, ?, guid FROM item WHERE id = ?", at, id) == 0) {
            return false;
        }
        sql.run(
                "INSERT INTO removed (id, at) SELECT id, ? FROM alias WHERE item = ? ON CONFLICT (id) DO NOTHING",
                at,
                id);
        sql.run("DELETE FROM asked WHERE item = ?", id);
        sql.run("DELETE FROM alias WHERE item = ?", id);
        ItemStatements.delete(sql, id);
        transaction.changed(id, What.REMOVED);
        return true;
    }

    /** When the item with this id was removed, if it was. */
    public static Optional<Instant> at(Sql sql, String id) throws SQLException {
        return sql.one("SELECT at FROM removed WHERE id = ?", row -> Instant.ofEpochMilli(row.getLong(1)), id);
    }

    /** Whether this is one that was removed, under its own id or another link. */
    static boolean covers(Sql sql, NewsItem item) throws SQLException {
        Optional<Long> guid = Recognition.guid(item.headline()).map(said -> Recognition.key(item.source(), said));
        return sql.number("SELECT count(*) FROM removed WHERE id = ? OR guid = ?", item.id(), guid) > 0;
    }
}
