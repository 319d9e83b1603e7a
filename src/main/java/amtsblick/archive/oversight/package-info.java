// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What operators order and what became of it: an {@code OperatorOrder} (a {@code Correction} of labels, the removal of an item, a {@code
 * Ruling} on a source) is carried out and written down as a {@code Deed}, both or neither. {@code Oversight} is the interface that a store
 * offers; {@code OversightContract} says what it must prove.
 */
@NullMarked
package amtsblick.archive.oversight;

import org.jspecify.annotations.NullMarked;
