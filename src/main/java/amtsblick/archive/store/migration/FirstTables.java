// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.migration;

import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;

/** The tables of the first version. */
final class FirstTables {
    private FirstTables() {}

    static void make(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE labelling (number INTEGER PRIMARY KEY, rules TEXT NOT NULL UNIQUE)",
                "CREATE TABLE item (number " + sql.key()
                        + " PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL,"
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
                "CREATE TABLE change (number " + sql.key() + " PRIMARY KEY, item TEXT NOT NULL, what TEXT NOT NULL,"
                        + " at BIGINT NOT NULL)",
                "CREATE TABLE visit (source TEXT PRIMARY KEY, due BIGINT NOT NULL, last BIGINT, last_success BIGINT,"
                        + " outcome TEXT NOT NULL, status INTEGER NOT NULL, failures INTEGER NOT NULL,"
                        + " millis BIGINT NOT NULL, claimed_by TEXT, claimed_until BIGINT)",
                "CREATE TABLE visit_detail (source TEXT PRIMARY KEY, detail TEXT NOT NULL)",
                "CREATE TABLE exchange (number " + sql.key()
                        + " PRIMARY KEY, at BIGINT NOT NULL, address TEXT NOT NULL,"
                        + " conditional INTEGER NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL,"
                        + " micros BIGINT NOT NULL, bytes INTEGER NOT NULL)");
    }
}
