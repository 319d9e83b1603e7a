// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From the words of a query to Lucene's queries, and back to the words that matched: {@code TextQueries} reads clauses, {@code
 * PlainWords} what words in a row ask for, each a {@code TypedToken} or several, {@code WordQueries} what a word may stand for, {@code RelatedWords} what stands in for it, {@code ExactQueries} what quotes and fields ask for, {@code
 * Fields} what a place counts, {@code OtherSpellings} what else a word may be spelt like, {@code Work} how much a query may cost; a {@code TextQuery} is what
 * comes of it. {@code Marks} say where it is in a title, with what is {@code Wanted} of the {@code KnownWords} of a text, {@code OpenWords} in it and the
 * {@code Beginnings} of words. Next hop: {@code search}.
 */
@NullMarked
package amtsblick.archive.index.words;

import org.jspecify.annotations.NullMarked;
