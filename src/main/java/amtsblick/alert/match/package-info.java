// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * Which selections an item belongs to: {@code HitFinder} follows the change sequence and asks all watched selections at once ({@code
 * Finding.percolate}); {@code Selections} reads what an address means today. Next hop: {@code archive.alert.Hits}.
 */
@NullMarked
package amtsblick.alert.match;

import org.jspecify.annotations.NullMarked;
