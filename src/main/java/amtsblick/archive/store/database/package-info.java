// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The database under the store: {@code Database} is what differs between databases, {@code SqliteDatabase} the one there is; {@code
 * Sql} runs statements; {@code Migrations} brings an older file up to date; {@code Writer} is the one thread that writes and lets what
 * waits share a commit; {@code Transaction} numbers changes. Knows notes, but no items.
 */
@NullMarked
package amtsblick.archive.store.database;

import org.jspecify.annotations.NullMarked;
