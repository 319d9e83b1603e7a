// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What every feed gives, whatever its format: {@code Feed} with its entries, and the days and moments in all the forms in which feeds print
 * them, {@code FeedDates}, of which {@code ClassicDates} reads those of mail and news.
 */
@NullMarked
package amtsblick.parse.feed.entry;

import org.jspecify.annotations.NullMarked;
