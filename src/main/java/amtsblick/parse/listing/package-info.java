// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Headlines of a page without a feed: {@code ListingParser} by the selectors of a source, {@code ListingFinder} by the page's own
 * repetition, {@code NextPage} for what is older. {@code RowDays} completes the days of rows.
 */
@NullMarked
package amtsblick.parse.listing;

import org.jspecify.annotations.NullMarked;
