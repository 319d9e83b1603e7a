// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The store on a server, for several processes: {@code PostgresDatabase}, by its {@code PostgresConnections}; {@code PostgresFailure} says its
 * errors in the operator's words. Next hop: {@code archive.store.migration}; a backup is a file of {@code archive.store.sqlite}.
 *
 * <p>Why one writes at a time, also where several processes share the server: a number is given to a change while it is written and seen when
 * it is committed, so with several writers a greater number could be seen before a smaller one, and who follows would miss the
 * smaller. One could follow only up to the oldest transaction under way ({@code pg_snapshot_xmin}). But a report reads what is known,
 * merges and writes, and two that do so at once would each lose what the other found; that needs a lock in any case, and the lock
 * orders the numbers as well. It is an advisory lock on the table of changes, held from the first statement to the commit: readers never wait for
 * it, and it ends with its connection. Writers share commits, so what waits for it is soon done.
 */
@NullMarked
package amtsblick.archive.store.postgres;

import org.jspecify.annotations.NullMarked;
