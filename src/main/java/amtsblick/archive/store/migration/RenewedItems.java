// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.migration;

import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;

/** The table of items in another order of columns, copied whole: a step that takes as long as there are items. */
final class RenewedItems {
    private RenewedItems() {}

    /** An index that has a name can be left out and made later; and what is looked at alone stands before the long texts. */
    static void namesTheIndexOfIds(Sql sql) throws SQLException {
        String columns =
                "number, id, source, labelling, dated, title, guid, story, source_name, language, rights, first_seen,"
                        + " withdrawn_at, redated, correction, revisions, fulltext, headline_sum, labels_sum, headline, labels";
        sql.script(
                "CREATE TABLE renewed (number " + sql.key() + " PRIMARY KEY, id TEXT NOT NULL, source TEXT NOT NULL,"
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
}
