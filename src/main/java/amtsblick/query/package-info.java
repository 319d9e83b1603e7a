// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What a reader types and what it means, above any engine: {@code QueryText} takes a text apart into {@code Clause}s ({@code
 * Lexer} into the signs of Lucene's grammar, its parser, {@code Grammar} out of its tree), {@code Vocabulary} says which words mean the same
 * or stand for labels, {@code FilterNames} which name a filter, {@code LikelyLabels} which labels a word stands for, {@code SpokenDay} ({@code MovingDays}, {@code CalendarDays}) which days are meant, {@code LooseWords} what stands for itself, {@code Nearest} finds what is spelt like a
 * word. No index and no item; next hop: {@code archive.index.words} turns clauses into queries.
 */
@NullMarked
package amtsblick.query;

import org.jspecify.annotations.NullMarked;
