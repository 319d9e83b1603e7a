// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Items.Young;
import amtsblick.archive.json.HeadlineJson;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.store.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When the addresses of young items were asked last, as rows. */
final class AskedRows {
    private static final Logger LOG = LoggerFactory.getLogger(AskedRows.class);

    /** Longer than any item is asked for. */
    private static final Duration KEPT = Duration.ofDays(31);

    private AskedRows() {}

    /** Returns that no item is otherwise now. */
    static int put(Sql sql, Amendment.Asked asked) throws SQLException {
        sql.run(
                "INSERT INTO asked (item, at, missing) SELECT id, ?, ? FROM item WHERE id = ?"
                        + " ON CONFLICT (item) DO UPDATE SET at = excluded.at, missing = excluded.missing",
                asked.at().toEpochMilli(),
                asked.missing().map(Instant::toEpochMilli),
                asked.item());
        sql.run("DELETE FROM asked WHERE at < ?", asked.at().minus(KEPT).toEpochMilli());
        return 0;
    }

    static List<Young> young(Sql sql, String source, Instant since) throws SQLException {
        List<Young> found = new ArrayList<>();
        sql.each(
                "SELECT i.id, i.headline, i.dated, i.withdrawn_at, a.at, a.missing FROM item i"
                        + " LEFT JOIN asked a ON a.item = i.id"
                        + " WHERE i.source = ? AND i.dated > ?",
                row -> take(row, found),
                source,
                since.toEpochMilli());
        return found;
    }

    private static void take(ResultSet row, List<Young> found) throws SQLException {
        String id = row.getString(1);
        try {
            found.add(new Young(
                    id,
                    HeadlineJson.read(row.getString(2)).link(),
                    Instant.ofEpochMilli(row.getLong(3)),
                    Sql.moment(row, 4).isPresent(),
                    Sql.moment(row, 5),
                    Sql.moment(row, 6)));
        } catch (IllegalArgumentException e) {
            LOG.warn("The item {} is damaged; its address is not asked", id);
        }
    }
}
