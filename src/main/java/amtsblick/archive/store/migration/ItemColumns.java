// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.migration;

import amtsblick.archive.json.HeadlineJson;
import amtsblick.archive.store.database.Checksum;
import amtsblick.archive.store.database.Sql;
import amtsblick.news.Headline;
import amtsblick.news.Recognition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps that give items further columns, filled from what each item says already. */
final class ItemColumns {
    private static final Logger LOG = LoggerFactory.getLogger(ItemColumns.class);

    private ItemColumns() {}

    static void knowsItemsAgain(Sql sql) throws SQLException {
        sql.script(
                "ALTER TABLE item ADD COLUMN title BIGINT NOT NULL DEFAULT 0",
                "ALTER TABLE item ADD COLUMN guid BIGINT",
                "CREATE TABLE alias (id TEXT PRIMARY KEY, item TEXT NOT NULL)");
        sql.each("SELECT number, source, headline FROM item", row -> knowAgain(sql, row));
        sql.script(
                "CREATE INDEX item_title ON item (title)",
                "CREATE INDEX item_guid ON item (guid) WHERE guid IS NOT NULL");
    }

    private static void knowAgain(Sql sql, ResultSet row) throws SQLException {
        String source = row.getString(2);
        try {
            Headline headline = HeadlineJson.read(row.getString(3));
            sql.run(
                    "UPDATE item SET title = ?, guid = ? WHERE number = ?",
                    Recognition.key(source, Recognition.title(headline)),
                    Recognition.guid(headline).map(guid -> Recognition.key(source, guid)),
                    row.getLong(1));
        } catch (IllegalArgumentException e) {
            LOG.warn("The item in row {} is damaged; it is known again by its link alone", row.getLong(1));
        }
    }

    /** A withdrawn item was hidden; from now on it carries the time. Where the sequence does not tell that any more, it is when it was seen. */
    static void marksWhatBecameOfItems(Sql sql) throws SQLException {
        sql.script(
                "ALTER TABLE item ADD COLUMN withdrawn_at BIGINT",
                "ALTER TABLE item ADD COLUMN redated TEXT",
                "UPDATE item SET withdrawn_at = coalesce((SELECT max(c.at) FROM change c WHERE c.item = item.id"
                        + " AND c.what = 'withdrawn'), first_seen) WHERE withdrawn <> 0");
        sql.each(
                "SELECT number, id, source, language, rights, headline, headline_sum, withdrawn_at FROM item"
                        + " WHERE withdrawn_at IS NOT NULL",
                row -> sumUp(sql, row));
        sql.script(
                "DROP INDEX item_withdrawn",
                "ALTER TABLE item DROP COLUMN withdrawn",
                "CREATE INDEX item_source_dated ON item (source, dated)",
                "CREATE TABLE asked (item TEXT PRIMARY KEY, at BIGINT NOT NULL, missing BIGINT)",
                "CREATE INDEX asked_at ON asked (at)");
    }

    /** The checksum covers the mark, too; where it was wrong before, it stays so. */
    private static void sumUp(Sql sql, ResultSet row) throws SQLException {
        String[] said = {row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), ""};
        if (row.getLong(7) == Checksum.of(Arrays.copyOf(said, said.length - 1))) {
            said[said.length - 1] = Checksum.withdrawn(Instant.ofEpochMilli(row.getLong(8)));
            sql.run("UPDATE item SET headline_sum = ? WHERE number = ?", Checksum.of(said), row.getLong(1));
        }
    }
}
