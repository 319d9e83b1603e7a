// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The embedded archive: one Lucene index in the data folder, opened by one process. An item is one document that also stores the
 * item's JSON, so that everything else in the index can be rebuilt from it; visits lie in the commit's user data, so that one
 * commit holds the items of a visit and the visit.
 */
@NullMarked
package amtsblick.archive.index;

import org.jspecify.annotations.NullMarked;
