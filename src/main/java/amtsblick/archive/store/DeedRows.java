// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.oversight.Deed;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.oversight.Ruling;
import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What operators did and decided of sources, as rows. */
final class DeedRows {
    private DeedRows() {}

    static void add(Sql sql, OperatorOrder order, String who, Instant now) throws SQLException {
        sql.run(
                "INSERT INTO deed (number, at, who, what, object, detail)"
                        + " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM deed), ?, ?, ?, ?, ?)",
                now.toEpochMilli(),
                who,
                order.what(),
                order.object(),
                order.detail());
    }

    static List<Deed> latest(Sql sql, int most) throws SQLException {
        return sql.list(
                "SELECT at, who, what, object, detail FROM deed ORDER BY number DESC LIMIT ?",
                row -> new Deed(
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                most);
    }

    static void forget(Sql sql, Instant before) throws SQLException {
        sql.run("DELETE FROM deed WHERE at < ?", before.toEpochMilli());
    }

    static Map<String, Ruling> rulings(Sql sql) throws SQLException {
        Map<String, Ruling> rulings = new HashMap<>();
        sql.each(
                "SELECT source, muted, house FROM ruling",
                row -> rulings.put(
                        row.getString(1), new Ruling(row.getInt(2) != 0, Optional.ofNullable(row.getString(3)))));
        return rulings;
    }

    static void put(Sql sql, String source, Ruling ruling) throws SQLException {
        sql.run(
                "INSERT INTO ruling (source, muted, house) VALUES (?, ?, ?) ON CONFLICT (source)"
                        + " DO UPDATE SET muted = excluded.muted, house = excluded.house",
                source,
                ruling.muted(),
                ruling.house());
    }
}
