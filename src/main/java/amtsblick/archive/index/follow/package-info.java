// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How an index follows the store, wherever it lies: {@code CatchUp} brings a {@code FollowingIndex} to a later {@code Position} in the sequence of
 * changes. {@code DerivedIndex} is what an archive sees of an index. Next hop: {@code document}.
 */
@NullMarked
package amtsblick.archive.index.follow;

import org.jspecify.annotations.NullMarked;
