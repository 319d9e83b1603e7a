// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The store in a file, for one process that writes: {@code SqliteDatabase}, by its {@code SqliteConnections}. {@code Filling} leaves the indexes
 * of an empty file for later, {@code SqliteFailure} says its errors in the operator's words. Next hop: {@code archive.store.migration}.
 */
@NullMarked
package amtsblick.archive.store.sqlite;

import org.jspecify.annotations.NullMarked;
