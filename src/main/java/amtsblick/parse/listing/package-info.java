// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Headlines of a page without a feed: {@code ListingParser} by the {@code Selectors} of a source, {@code ListingFinder} by the page's own
 * repetition, of several {@code Candidate}s the best, or a {@code SingleBlock}. A {@code Block} is one entry: {@code BlockTitle} is what it is called, {@code
 * BlockDate} and {@code BlockLeaf} when it was published. {@code RowDays} completes days that are not whole, by {@code PageDays}; {@code MissingYears} adds
 * years that a list leaves out. {@code NextPage} leads to what is older, {@code PageLeads} to feeds. Next hop: {@code news.Headline}.
 */
@NullMarked
package amtsblick.parse.listing;

import org.jspecify.annotations.NullMarked;
