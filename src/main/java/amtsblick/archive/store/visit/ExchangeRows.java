// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.visit;

import amtsblick.archive.json.RemarkJson;
import amtsblick.archive.store.database.Sql;
import amtsblick.fetch.CrawlLog.Exchange;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The crawl log as rows, bounded by age and number. Used inside transactions of the one writer, except for {@link #all}. */
public final class ExchangeRows {
    static final Duration LONGEST = Duration.ofDays(30);
    static final long MOST = 100_000;

    /** So often it is looked whether rows are to be forgotten. */
    private static final int SWEEP = 1_000;

    private ExchangeRows() {}

    /** All that is kept, oldest first. */
    public static List<Exchange> all(Sql sql) throws SQLException {
        return sql.list(
                "SELECT at, address, conditional, status, reason, micros, bytes FROM exchange ORDER BY number",
                row -> new Exchange(
                        Instant.ofEpochMilli(row.getLong(1)),
                        URI.create(row.getString(2)),
                        row.getInt(3) != 0,
                        row.getInt(4),
                        Optional.of(row.getString(5))
                                .filter(text -> !text.isEmpty())
                                .map(RemarkJson::read),
                        Duration.ofNanos(row.getLong(6) * 1000),
                        row.getInt(7)));
    }

    /** Adds what was asked; now and then what is older than a month, or more than a hundred thousand, is forgotten. */
    public static void add(Sql sql, List<Exchange> exchanges, Instant now) throws SQLException {
        long number = exchanges.isEmpty() ? 0 : sql.number("SELECT coalesce(max(number), 0) FROM exchange");
        for (Exchange exchange : exchanges) {
            number++;
            sql.run(
                    "INSERT INTO exchange (number, at, address, conditional, status, reason, micros, bytes)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    exchange.at().toEpochMilli(),
                    exchange.address().toString(),
                    exchange.conditional(),
                    exchange.status(),
                    exchange.reason().map(RemarkJson::write).orElse(""),
                    exchange.took().toNanos() / 1000,
                    exchange.bytes());
            if (number % SWEEP == 0) {
                sweep(sql, number, now);
            }
        }
    }

    /** Forgets what was asked before. */
    public static void forget(Sql sql, Instant before) throws SQLException {
        sql.run("DELETE FROM exchange WHERE at < ?", before.toEpochMilli());
    }

    private static void sweep(Sql sql, long number, Instant now) throws SQLException {
        sql.run(
                "DELETE FROM exchange WHERE number <= ? OR at < ?",
                number - MOST,
                now.minus(LONGEST).toEpochMilli());
    }
}
