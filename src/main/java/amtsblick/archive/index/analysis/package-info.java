// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From text to terms, as Lucene's filters: what an index holds of a word, and what a query asks for. What a stem, a compound or a
 * stop word is says {@code german}, which words mean the same says {@code query}. Analyzers are shared by all threads.
 */
@NullMarked
package amtsblick.archive.index.analysis;

import org.jspecify.annotations.NullMarked;
