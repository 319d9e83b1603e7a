// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * An item as a Lucene document and back: {@code ItemDocument} names the fields and their types, {@code ItemText} is a text in the language of its
 * item, {@code StoredItems} reads items back. What is shown of an item is stored as bytes: {@code ItemBytes}, with {@code TextBytes} and {@code
 * FactBytes}. The next hop is {@code archive.index.search}.
 */
@NullMarked
package amtsblick.archive.index.document;

import org.jspecify.annotations.NullMarked;
