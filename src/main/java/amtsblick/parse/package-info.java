// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Bytes to headlines: feeds, listings, articles, German dates. Pure: no network, no disk, no clock but the {@code today} it is
 * given to bound years. Next hop: {@code classify} says what each headline is about.
 *
 * <p>Feeds: ROME is the core, {@code Mended} before it makes the document well-formed, {@code RomeFeed} and {@code XmlFeed} behind it put
 * right what ROME gets wrong. Alone ROME 2.1.0 passes 78 % of the conformance cases we measure by, 31 % of their date forms and 24 %
 * of their relative addresses; on mended documents with its own titles, authors and categories, but with addresses, ids, dates and
 * texts read beside it, 98 %, 89 % and 100 %. With ROME's texts the relative addresses fall to 76 %, with its dates the date forms to
 * 82 %, so those stay ours.
 *
 * <p>Rooms: {@code feed}, {@code listing}, {@code article} and {@code sitemap} read one kind of document each; {@code date} and {@code
 * document} are what they share.
 *
 * <p>Doors, all that others use of the rooms: {@code article.Article}, {@code article.ArticleParser}, {@code
 * document.CanonicalLink}, {@code document.Document},
 * {@code document.Parsed}, {@code document.PlainText}, {@code document.Teasers}, {@code feed.Feed}, {@code
 * feed.FeedReader}, {@code listing.ListingFinder}, {@code listing.PageLeads}.
 */
@NullMarked
package amtsblick.parse;

import org.jspecify.annotations.NullMarked;
