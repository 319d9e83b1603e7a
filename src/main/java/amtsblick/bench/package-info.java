// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What {@code bench archive} and {@code bench search} do: {@code MadeUpItems} makes any number of items, the same at every run; {@code
 * ArchiveBench} keeps them by the front door of an archive and measures what readers and crawlers wait for; {@code SearchBench} asks
 * its {@code Questions} over HTTP, alone and in a {@code Crowd}; {@code Effort} is the cost of work on many items, {@code Wait} that of one
 * answer. Beside them stands what the bare libraries need for the same, on the same files. {@code load} serves pages beside a bare server,
 * {@code week} crawls for a virtual week.
 *
 * <p>Doors, all that others use of the room: {@code load.WebBench}, {@code week.CrawlWeek}, {@code week.WeekResult}.
 */
@NullMarked
package amtsblick.bench;

import org.jspecify.annotations.NullMarked;
