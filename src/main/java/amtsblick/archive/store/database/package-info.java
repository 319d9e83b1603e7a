// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The database under the store: {@code Database} is what differs between databases, {@code SqliteDatabase} a file for one process, {@code
 * PostgresDatabase} a server for several, {@code Dialect} the few words they do not share, {@code SqliteFailure} and {@code PostgresFailure} their errors in the
 * operator's words; {@code Filling} leaves the indexes of an empty file for later; {@code
 * Sql} runs statements; {@code Migrations} brings an older file up to date; {@code Writer} is the one thread that writes and lets what
 * waits share a commit; {@code Transaction} numbers changes; {@code Copies} gives a whole database to another. Knows notes, but no items.
 *
 * <p>Why one writes at a time, also where several processes share a server: a number is given to a change while it is written and seen when
 * it is committed, so with several writers a greater number could be seen before a smaller one, and who follows would miss the
 * smaller. One could follow only up to the oldest transaction under way ({@code pg_snapshot_xmin}). But a report reads what is known,
 * merges and writes, and two that do so at once would each lose what the other found; that needs a lock in any case, and the lock
 * orders the numbers as well. It is an advisory lock on the table of changes, held from the first statement to the commit: readers never wait for
 * it, and it ends with its connection. Writers share commits, so what waits for it is soon done.
 */
@NullMarked
package amtsblick.archive.store.database;

import org.jspecify.annotations.NullMarked;
