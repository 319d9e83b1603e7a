// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Finds out how to read a newsroom that was given by its address alone: its feed, its news sitemap, or the repeated dated blocks
 * of the page itself. {@code Discovery} is the door and makes a {@code Search} for each address; each way it finds is a {@code Find} with its {@code Confidence},
 * all of them are what was {@code Discovered}; {@code Lacks} says what a feed has not, {@code LinkHeader} reads feeds that a server announces. The crawl asks it for sources of {@code kind: auto} and
 * remembers the answer; {@code sources discover} prints it for an operator. Next hops: {@code fetch} and {@code parse}.
 */
@NullMarked
package amtsblick.discover;

import org.jspecify.annotations.NullMarked;
