// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From a query to a page of answers: {@code NewsSearch} reads the text as a {@code Meaning}, decides how strictly, searches and marks; {@code
 * PageSearch} is one page, by relevance or by day ({@code Newest}, {@code OneMoment}), {@code FreshQuery} lets what is newer count a little more, {@code
 * FilterSets} are the {@code Filter}s of one search, {@code FoundItems} makes hits. {@code Percolator} asks the other way round, which queries find an
 * item ({@code RequiredTerms} leaves most of them out); {@code Related} finds what reads alike and {@code SharedWords} by which words, {@code StoryLookup} the items of stories. All read one
 * {@code View} of the index. Next hops: {@code words} and {@code counts}; what else may be meant says {@code hint}.
 */
@NullMarked
package amtsblick.archive.index.search;

import org.jspecify.annotations.NullMarked;
