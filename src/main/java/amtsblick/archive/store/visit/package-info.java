// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Who is visited when, in the store: {@code StoredSchedule} claims sources and keeps visits, with the rows of visits and claims ({@code
 * VisitRows}) and of what was asked of which host ({@code ExchangeRows}); {@code StoredTurns} is whose turn it is at a host; {@code
 * Recent} has a small table in memory. Next hop: {@code
 * archive.store.database}.
 */
@NullMarked
package amtsblick.archive.store.visit;

import org.jspecify.annotations.NullMarked;
