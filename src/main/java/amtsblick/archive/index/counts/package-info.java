// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How many items have which label: {@code KnownCounts} knows the counts of a whole index and of single filters per generation, {@code
 * LabelSets} which documents have a label, {@code FacetCounts} counts the rest; {@code KeptOfSegments} bounds what is kept. Labels of a
 * document are read from {@code SegmentLabels} as {@code DocumentLabels}, of large segments from {@code LabelMemory}; {@code Matches} are the documents
 * that a search found, {@code TimeLimit} ends it in time. Next hop: {@code news.NewsPage.Facets}.
 */
@NullMarked
package amtsblick.archive.index.counts;

import org.jspecify.annotations.NullMarked;
