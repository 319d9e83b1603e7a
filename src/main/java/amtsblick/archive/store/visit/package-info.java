// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The rows of visits and their claims ({@code VisitRows}), of what was asked of which host ({@code ExchangeRows}), and of whose turn it is at a
 * host ({@code StoredTurns}).
 */
@NullMarked
package amtsblick.archive.store.visit;

import org.jspecify.annotations.NullMarked;
