// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Finds out how to read a newsroom that was given by its address alone: its feed, its news sitemap, or the repeated dated blocks
 * of the page itself. The crawl asks it for sources of {@code kind: auto} and remembers the answer; {@code sources discover}
 * prints it for an operator.
 */
@NullMarked
package amtsblick.discover;

import org.jspecify.annotations.NullMarked;
