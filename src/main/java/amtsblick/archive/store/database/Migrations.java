// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.json.HeadlineJson;
import amtsblick.news.Headline;
import amtsblick.news.Recognition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables, as numbered steps from one version to the next. A step that was released is never changed; what is to be otherwise
 * comes as a further step, which is tested on a store of the version before.
 *
 * <p>Why so: the columns that statements ask for (story, rules, date) are columns; what only ever travels whole (headline, labels)
 * is JSON, the shape of {@code ItemJson}. Both carry a checksum, because SQLite does not notice a flipped bit in a text.
 */
final class Migrations {
    static final String VERSION = "version";
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final String key;

    /** @param key the type of a column that numbers rows */
    Migrations(String key) {
        this.key = key;
    }

    /** Leads from one version to the next. */
    private interface Step {
        void run(Sql sql) throws SQLException;
    }

    private List<Step> steps() {
        return List.of(
                this::first,
                Migrations::knowsItemsAgain,
                Migrations::marksWhatBecameOfItems,
                this::recordsWhatOperatorsDo,
                this::remembersWhoIsTold,
                Migrations::sharesHosts,
                Migrations::bringsSelectionsToReaders,
                this::namesTheIndexOfIds);
    }

    /** The number that the last step leads to, as it is noted. */
    static String newest() {
        return Integer.toString(new Migrations("").steps().size());
    }

    private static void knowsItemsAgain(Sql sql) throws SQLException {
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
    private static void marksWhatBecameOfItems(Sql sql) throws SQLException {
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

    private void recordsWhatOperatorsDo(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE deed (number " + key + " PRIMARY KEY, at BIGINT NOT NULL, who TEXT NOT NULL,"
                        + " what TEXT NOT NULL, object TEXT NOT NULL, detail TEXT NOT NULL)",
                "CREATE TABLE ruling (source TEXT PRIMARY KEY, muted INTEGER NOT NULL, house TEXT)",
                "CREATE TABLE removed (id TEXT PRIMARY KEY, at BIGINT NOT NULL, guid BIGINT)",
                "CREATE INDEX removed_guid ON removed (guid) WHERE guid IS NOT NULL");
    }

    /** Addresses of readers are encrypted before they come here; the key is never in the store. */
    private static void bringsSelectionsToReaders(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE subscriber (id TEXT PRIMARY KEY, lookup TEXT NOT NULL UNIQUE, sealed TEXT NOT NULL,"
                        + " language TEXT NOT NULL, state TEXT NOT NULL, bounces INTEGER NOT NULL, since BIGINT NOT NULL)",
                "CREATE TABLE subscription (id TEXT PRIMARY KEY, subscriber TEXT NOT NULL, selection TEXT NOT NULL,"
                        + " frequency TEXT NOT NULL, at_hour INTEGER NOT NULL, weekday INTEGER NOT NULL,"
                        + " at_least INTEGER NOT NULL, asked BIGINT NOT NULL, confirmed BIGINT, consent TEXT NOT NULL,"
                        + " since BIGINT NOT NULL, up_to BIGINT NOT NULL, due BIGINT NOT NULL)",
                "CREATE INDEX subscription_subscriber ON subscription (subscriber)",
                "CREATE INDEX subscription_selection ON subscription (selection)",
                "CREATE INDEX subscription_due ON subscription (due)",
                "CREATE TABLE hit (selection TEXT NOT NULL, item TEXT NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL,"
                        + " PRIMARY KEY (selection, item))",
                "CREATE INDEX hit_number ON hit (selection, number)",
                "CREATE INDEX hit_item ON hit (item)",
                "CREATE INDEX hit_at ON hit (at)",
                "CREATE TABLE mail (id TEXT PRIMARY KEY, subscriber TEXT NOT NULL, kind TEXT NOT NULL, made BIGINT NOT NULL,"
                        + " state TEXT NOT NULL, attempts INTEGER NOT NULL, due BIGINT NOT NULL, changed BIGINT NOT NULL,"
                        + " why TEXT NOT NULL)",
                "CREATE INDEX mail_state ON mail (state, due)",
                "CREATE INDEX mail_subscriber ON mail (subscriber)",
                "CREATE TABLE mail_part (mail TEXT NOT NULL, subscription TEXT NOT NULL, begins BIGINT NOT NULL,"
                        + " ends BIGINT NOT NULL, PRIMARY KEY (mail, subscription))");
    }

    private void remembersWhoIsTold(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE lease (topic TEXT NOT NULL, callback TEXT NOT NULL, secret TEXT, ends BIGINT NOT NULL,"
                        + " told BIGINT NOT NULL, failures INTEGER NOT NULL, due BIGINT NOT NULL,"
                        + " PRIMARY KEY (topic, callback))",
                "CREATE TABLE receiver (name TEXT PRIMARY KEY, told BIGINT NOT NULL, failures INTEGER NOT NULL,"
                        + " due BIGINT NOT NULL, stopped INTEGER NOT NULL)",
                "CREATE TABLE dispatch (number " + key + " PRIMARY KEY, at BIGINT NOT NULL, receiver TEXT NOT NULL,"
                        + " message TEXT NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL, millis BIGINT NOT NULL)",
                "CREATE TABLE offer (source TEXT PRIMARY KEY, hub TEXT NOT NULL, topic TEXT NOT NULL,"
                        + " token TEXT NOT NULL, secret TEXT NOT NULL, ends BIGINT NOT NULL, asked BIGINT NOT NULL)");
    }

    private static void sharesHosts(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE host (name TEXT PRIMARY KEY, holder TEXT, held_until BIGINT NOT NULL, free_at BIGINT NOT NULL)");
    }

    /** An index that has a name can be left out and made later; and what is looked at alone stands before the long texts. */
    private void namesTheIndexOfIds(Sql sql) throws SQLException {
        String columns =
                "number, id, source, labelling, dated, title, guid, story, source_name, language, rights, first_seen,"
                        + " withdrawn_at, redated, correction, revisions, fulltext, headline_sum, labels_sum, headline, labels";
        sql.script(
                "CREATE TABLE renewed (number " + key + " PRIMARY KEY, id TEXT NOT NULL, source TEXT NOT NULL,"
                        + " labelling INTEGER NOT NULL, dated BIGINT NOT NULL, title BIGINT NOT NULL, guid BIGINT,"
                        + " story TEXT, source_name TEXT NOT NULL, language TEXT NOT NULL, rights TEXT NOT NULL,"
                        + " first_seen BIGINT NOT NULL, withdrawn_at BIGINT, redated TEXT, correction TEXT,"
                        + " revisions INTEGER NOT NULL, fulltext INTEGER NOT NULL, headline_sum BIGINT NOT NULL,"
                        + " labels_sum BIGINT NOT NULL, headline TEXT NOT NULL, labels TEXT NOT NULL)",
                "INSERT INTO renewed (" + columns + ") SELECT " + columns + " FROM item",
                "DROP TABLE item",
                "ALTER TABLE renewed RENAME TO item",
                "CREATE UNIQUE INDEX item_id ON item (id)",
                "CREATE INDEX item_story ON item (story) WHERE story IS NOT NULL",
                "CREATE INDEX item_labelling ON item (source, labelling)",
                "CREATE INDEX item_dated ON item (dated)",
                "CREATE INDEX item_source_dated ON item (source, dated)",
                "CREATE INDEX item_title ON item (title)",
                "CREATE INDEX item_guid ON item (guid) WHERE guid IS NOT NULL");
    }

    private void first(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE labelling (number INTEGER PRIMARY KEY, rules TEXT NOT NULL UNIQUE)",
                "CREATE TABLE item (number " + key + " PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL,"
                        + " source_name TEXT NOT NULL, language TEXT NOT NULL, rights TEXT NOT NULL,"
                        + " first_seen BIGINT NOT NULL, dated BIGINT NOT NULL, headline TEXT NOT NULL,"
                        + " headline_sum BIGINT NOT NULL, labels TEXT NOT NULL, labels_sum BIGINT NOT NULL,"
                        + " labelling INTEGER NOT NULL, story TEXT, correction TEXT, withdrawn INTEGER NOT NULL,"
                        + " revisions INTEGER NOT NULL, fulltext INTEGER NOT NULL)",
                "CREATE INDEX item_story ON item (story) WHERE story IS NOT NULL",
                "CREATE INDEX item_withdrawn ON item (withdrawn) WHERE withdrawn <> 0",
                "CREATE INDEX item_labelling ON item (source, labelling)",
                "CREATE INDEX item_dated ON item (dated)",
                "CREATE TABLE revision (item BIGINT NOT NULL, version INTEGER NOT NULL, until BIGINT NOT NULL,"
                        + " headline TEXT NOT NULL, PRIMARY KEY (item, version))",
                "CREATE TABLE fulltext (item BIGINT PRIMARY KEY, words TEXT NOT NULL)",
                "CREATE TABLE change (number " + key + " PRIMARY KEY, item TEXT NOT NULL, what TEXT NOT NULL,"
                        + " at BIGINT NOT NULL)",
                "CREATE TABLE visit (source TEXT PRIMARY KEY, due BIGINT NOT NULL, last BIGINT, last_success BIGINT,"
                        + " outcome TEXT NOT NULL, status INTEGER NOT NULL, failures INTEGER NOT NULL,"
                        + " millis BIGINT NOT NULL, claimed_by TEXT, claimed_until BIGINT)",
                "CREATE TABLE visit_detail (source TEXT PRIMARY KEY, detail TEXT NOT NULL)",
                "CREATE TABLE exchange (number " + key + " PRIMARY KEY, at BIGINT NOT NULL, address TEXT NOT NULL,"
                        + " conditional INTEGER NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL,"
                        + " micros BIGINT NOT NULL, bytes INTEGER NOT NULL)");
    }

    /**
     * Brings a store to the version of this program, each step in a transaction of its own with the number it leads to.
     *
     * @throws ArchiveException where it is newer than this program
     */
    void run(Sql sql) throws SQLException {
        sql.script("CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
        long version = version(sql);
        if (version > steps().size()) {
            throw new ArchiveException("the archive was written by a newer Amtsblick (its format is " + version
                    + ", this one knows " + steps().size() + "); start that version, or restore an older backup");
        }
        Filling.end(sql); // a step may change what is missing
        for (long next = version; next < steps().size(); next++) {
            if (version > 0) {
                LOG.info("The archive is brought to format {}, which takes minutes where it is large", next + 1);
            }
            sql.script("BEGIN");
            try {
                steps().get((int) next).run(sql);
                NoteRows.put(sql, VERSION, Long.toString(next + 1));
                sql.script("COMMIT");
            } catch (SQLException e) {
                sql.script("ROLLBACK");
                throw e;
            }
        }
    }

    private static long version(Sql sql) throws SQLException {
        return NoteRows.get(sql, VERSION).map(Long::parseLong).orElse(0L);
    }
}
