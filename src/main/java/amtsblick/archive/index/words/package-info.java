// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From the words of a query to Lucene's queries, and back to the words that matched: {@code TextQueries} says how strictly, {@code
 * WordQueries} what a word may stand for, {@code ExactQueries} what quotes and fields ask for, {@code Fields} what a place counts, {@code Marks} where it is in a title.
 */
@NullMarked
package amtsblick.archive.index.words;

import org.jspecify.annotations.NullMarked;
