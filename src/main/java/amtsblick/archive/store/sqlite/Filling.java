// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.sqlite;

import static java.util.stream.Collectors.joining;

import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Items come into an empty table without its indexes, which are made in one go at the end: ids and titles lie in no order, so that each
 * batch would change every page of them; and without a write-ahead log, by which each page would be written twice. What is to be made stands in the database, should the program end before.
 */
final class Filling {
    static final String WITH_LOG = "PRAGMA journal_mode = WAL";
    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final String WITHOUT_LOG = "PRAGMA journal_mode = TRUNCATE";
    private static final String INDEXES = "indexes to be made";
    private static final String BETWEEN = ";\n";

    private record Index(String name, String definition) {}

    private Filling() {}

    /** Takes the indexes away where there has never been an item, so that no search index follows either; returns whether they are missing now. */
    static boolean begin(Sql sql) throws SQLException {
        if (sql.number("SELECT count(*) FROM (SELECT number FROM change LIMIT 1) some") > 0) {
            return false;
        }
        List<Index> indexes = sql.list(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'item' AND sql IS NOT NULL",
                row -> new Index(row.getString(1), row.getString(2)));
        if (!leavesLog(sql)) {
            return false;
        }
        sql.script("BEGIN IMMEDIATE");
        NoteRows.put(sql, INDEXES, indexes.stream().map(Index::definition).collect(joining(BETWEEN)));
        for (Index index : indexes) {
            sql.script("DROP INDEX " + index.name());
        }
        sql.script("COMMIT");
        return true;
    }

    /** Not while somebody else has it open: then it is filled as ever. */
    private static boolean leavesLog(Sql sql) {
        try {
            sql.script(WITHOUT_LOG);
            return true;
        } catch (SQLException e) {
            LOG.debug("Others read the archive: it is filled with its indexes and its log", e);
            return false;
        }
    }

    /** Makes the indexes that are missing. */
    static void end(Sql sql) throws SQLException {
        Optional<String> missing = NoteRows.get(sql, INDEXES);
        if (missing.isPresent()) {
            sql.script("SAVEPOINT filled");
            sql.script(missing.get().split(BETWEEN));
            NoteRows.delete(sql, INDEXES);
            sql.script("RELEASE filled");
        }
    }
}
