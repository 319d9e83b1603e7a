// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.migration;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;
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
public final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String VERSION = "version";

    private static final List<Step> STEPS = List.of(
            FirstTables::make,
            ItemColumns::knowsItemsAgain,
            ItemColumns::marksWhatBecameOfItems,
            LaterTables::recordsWhatOperatorsDo,
            LaterTables::remembersWhoIsTold,
            LaterTables::sharesHosts,
            LaterTables::bringsSelectionsToReaders,
            RenewedItems::namesTheIndexOfIds);

    private Migrations() {}

    /** Leads from one version to the next. */
    @FunctionalInterface
    public interface Step {
        void run(Sql sql) throws SQLException;
    }

    /** The version of this program's tables: the number that the last step leads to. */
    public static long newest() {
        return STEPS.size();
    }

    /** The version of a store's tables, 0 where there are none. */
    public static long version(Sql sql) throws SQLException {
        return NoteRows.get(sql, VERSION).map(Long::parseLong).orElse(0L);
    }

    /**
     * Brings a store to the version of this program, each step in a transaction of its own with the number it leads to.
     *
     * @param before what has to be done before any step, once it is sure that the store is not newer
     * @throws ArchiveException where it is newer than this program
     */
    public static void run(Sql sql, Step before) throws SQLException {
        run(sql, before, newest());
    }

    /** The same as far as this version. */
    static void run(Sql sql, Step before, long last) throws SQLException {
        sql.script("CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
        long version = version(sql);
        if (version > newest()) {
            throw new ArchiveException("the archive was written by a newer Amtsblick (its format is " + version
                    + ", this one knows " + newest() + "); start that version, or restore an older backup");
        }
        before.run(sql);
        for (long next = version; next < last; next++) {
            if (version > 0) {
                LOG.info("The archive is brought to format {}, which takes minutes where it is large", next + 1);
            }
            sql.script("BEGIN");
            try {
                STEPS.get((int) next).run(sql);
                NoteRows.put(sql, VERSION, Long.toString(next + 1));
                sql.script("COMMIT");
            } catch (SQLException e) {
                sql.script("ROLLBACK");
                throw e;
            }
        }
    }
}
