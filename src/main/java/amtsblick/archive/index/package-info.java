// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How what is known is found: a Lucene index on local disk, always derived. {@code SearchIndex} follows the change sequence of the store,
 * shows what it brings and commits on its own rhythm with the number it has reached; {@code IndexBuild} makes a new index of everything;
 * {@code LiveIndex} is one of them; {@code IndexFinding} answers. {@code Follower} is the thread that follows, by {@code LiveCatchUp}, which writes;
 * {@code IndexFolder} knows where indexes lie, {@code Shown} which one is shown. Damage to an index is never loss ({@code IntegrityCheck} looks for it): it is
 * made anew. {@code FrozenIndex} looks at the last commit beside a running server; {@code BareIndex} is the yardstick of benchmarks. {@code opensearch} is a
 * second index, on a server that several nodes share, by the same words.
 *
 * <p>Rooms: {@code follow} brings an index to the state of the store, {@code search} from a query to answers, {@code hint} for what else may be meant, {@code words} from words to queries and marks, {@code
 * lexicon} for which terms there are, {@code counts} for facets, {@code analysis} from text to terms, {@code document} from an item to fields. Doors, all that others use of them: {@code analysis.WordAnalysis}, {@code
 * follow.DerivedIndex}, {@code follow.IndexForReading}, {@code follow.Eagerness}.
 */
@NullMarked
package amtsblick.archive.index;

import org.jspecify.annotations.NullMarked;
