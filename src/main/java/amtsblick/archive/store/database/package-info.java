// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The database under the store, whichever it is: {@code Database} is what differs between databases, {@code Dialect} the few words they do not
 * share; the rooms {@code sqlite} and {@code postgres} have one each. {@code Sql} runs statements and {@code Readers} keeps connections for
 * reading; {@code Writer} is the one thread that writes and lets what waits share a commit, {@code Committer} makes it; {@code Transaction} numbers changes; {@code Checksum}
 * tells flipped bits, {@code NoteRows} what an installation remembers of itself; {@code Copies} gives a whole database to another.
 */
@NullMarked
package amtsblick.archive.store.database;

import org.jspecify.annotations.NullMarked;
