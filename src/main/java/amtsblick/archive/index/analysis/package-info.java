// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From text to terms, as Lucene's filters: what an index holds of a word, and what a query asks for. {@code WordAnalysis} is the door: what the
 * configuration says of words, read once. {@code GermanAnalysis} puts the filters in a row: {@code HyphenFilter} cuts at hyphens ({@code Joints} say
 * which letters are one word), {@code CompoundFilter} adds the parts of compounds ({@code CompoundParts}, {@code HeldParts}), {@code StemFilter} makes
 * stems, and {@code ConceptFilter} puts {@code Concepts} beside the words that name them ({@code ConceptNames}). {@code Surface} is what a token looked
 * like before; {@code ForeignAnalysis} is the same for other languages. What a stem, a compound or a stop word is says {@code german}, which words mean
 * the same says {@code query}. Analyzers are shared by all threads ({@code PooledAnalyzer}). Next hop: {@code document}.
 */
@NullMarked
package amtsblick.archive.index.analysis;

import org.jspecify.annotations.NullMarked;
