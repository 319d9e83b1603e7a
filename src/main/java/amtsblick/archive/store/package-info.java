// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The store of record: items with every version and when they were asked for last, visits and claims, the crawl log, and the change sequence that everything else
 * follows. {@code Store} hands out the interfaces of {@code archive}, each kept in a room of its own: {@code item}, {@code visit}, {@code relay}
 * and {@code alert}; of operators {@code StoredOversight} here. The classes called Rows know one table each. Below them, {@code postgres}
 * and {@code sqlite} connect, {@code migration} brings tables up to date, and {@code database} writes in one thread.
 *
 * <p>Why plain JDBC behind {@code Sql} and no library: Jdbi 3.49.5 costs 0.84 CPU seconds at the first statement of a process, and
 * 60 microseconds a look-up where JDBC takes 9 (measured on two cores, SQLite, 50,000 look-ups); start-up may take 1.5 seconds in all.
 *
 * <p>Statements are such as SQLite and PostgreSQL both understand. Where several processes share a store, what each has in memory of it is
 * of a second ago ({@code Recent}); claims and turns of hosts ({@code StoredTurns}) are looked up where they are taken, by the clock of
 * the database. {@code StoreMove} copies a store whole, {@code StoredNotes} has what the installation remembers of itself.
 */
@NullMarked
package amtsblick.archive.store;

import org.jspecify.annotations.NullMarked;
