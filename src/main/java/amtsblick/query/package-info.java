// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What a reader types and what it means, above any engine: {@code QueryText} is the grammar, {@code Vocabulary} says which words
 * mean the same or stand for labels, {@code Nearest} finds what is spelt like a word. No engine and no item; next hop:
 * {@code archive.index.search} turns the first two into what its engine understands.
 */
@NullMarked
package amtsblick.query;

import org.jspecify.annotations.NullMarked;
