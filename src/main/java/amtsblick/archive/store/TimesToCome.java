// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a time that no rule gives, because the clock was ahead when it was set: it is set to now, or nothing would happen until
 * then. Of a clock that is behind instead, some things come sooner than they should, and none is lost. Sources are looked after where
 * they are visited, since how long they may wait is the operator's affair.
 */
final class TimesToCome {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WISH_OF_A_RECEIVER = Duration.ofDays(12);
    private static final Duration MONTH_TO_ITS_FIRST_WEEKDAY = Duration.ofDays(45);

    private static final List<Row> ROWS = List.of(
            new Row("subscriptions", "subscription", "due", MONTH_TO_ITS_FIRST_WEEKDAY),
            new Row("mails", "mail", "due", WISH_OF_A_RECEIVER),
            new Row("webhooks", "receiver", "due", WISH_OF_A_RECEIVER),
            new Row("readers of the hub", "lease", "due", WISH_OF_A_RECEIVER),
            new Row("hubs of sources", "offer", "asked", DAY),
            new Row("items that were asked for", "asked", "at", DAY));

    private TimesToCome() {}

    /** @param longest how far from now a time can be by any rule */
    private record Row(String name, String table, String column, Duration longest) {
        long count(Sql sql, Instant now) throws SQLException {
            return sql.number("SELECT count(*) FROM " + table + " WHERE " + column + " > ?", latest(now));
        }

        int mend(Sql sql, Instant now) throws SQLException {
            return sql.run(
                    "UPDATE " + table + " SET " + column + " = ? WHERE " + column + " > ?",
                    now.toEpochMilli(),
                    latest(now));
        }

        private long latest(Instant now) {
            return now.plus(longest).toEpochMilli();
        }
    }

    /** Whether there is anything to mend. */
    static boolean areThere(Sql sql, Instant now) throws SQLException {
        long found = 0;
        for (Row row : ROWS) {
            found += row.count(sql, now);
        }
        return found > 0;
    }

    /** Mends it; returns how many of what. */
    static List<String> mend(Sql sql, Instant now) throws SQLException {
        List<String> mended = new ArrayList<>();
        for (Row row : ROWS) {
            int rows = row.mend(sql, now);
            if (rows > 0) {
                mended.add(rows + " " + row.name);
            }
        }
        return mended;
    }

    /** When the last change was written, where that is yet to come. */
    static Optional<Instant> lastChange(Sql sql, Instant now) throws SQLException {
        return sql.one(
                "SELECT at FROM change WHERE number = (SELECT max(number) FROM change) AND at > ?",
                row -> Instant.ofEpochMilli(row.getLong(1)),
                now.plus(DAY).toEpochMilli());
    }
}
