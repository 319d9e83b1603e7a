// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How what is known is found where a machine is not enough: an index on an OpenSearch server that several nodes share. Words are read here, by the
 * same rooms as for the index of one machine, so German is the same; the server has terms and counts. {@code
 * ServerIndex} is the door: {@code ServerFollower} is the thread that follows, {@code ServerCatchUp} brings the index to the state of the store by a {@code BulkWriter} unless an {@code
 * OtherBuilder} does, {@code ServerFinding} answers by {@code
 * ServerSearch} and a {@code RemoteLexicon}; {@code ServerIndexes} makes indexes and switches between them.
 *
 * <p>Rooms: {@code dsl} writes what is asked, {@code wire} sends it.
 */
@NullMarked
package amtsblick.archive.index.opensearch;

import org.jspecify.annotations.NullMarked;
