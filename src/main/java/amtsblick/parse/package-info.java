// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Bytes to headlines: feeds, listings, articles, German dates. Pure: no network, no disk, no clock but the {@code today} it is
 * given to bound years. {@code source.kind} says which of them reads what. Next hop: {@code classify} says what each headline is about.
 *
 * <p>Rooms: {@code feed}, {@code listing}, {@code article} and {@code sitemap} read one kind of document each; {@code date} and {@code
 * document} are what they share.
 *
 * <p>Doors, all that others use of the rooms: {@code article.Article}, {@code article.ArticleParser},
 * {@code date.GermanDates}, {@code document.Document}, {@code document.Encodings}, {@code document.HubLink}, {@code document.Parsed}, {@code document.PlainText}, {@code document.Refresh},
 * {@code document.Teasers}, {@code listing.ListingFinder},
 * {@code listing.ListingParser}, {@code listing.PageLeads}, {@code listing.Selectors}, {@code sitemap.SitemapParser}.
 */
@NullMarked
package amtsblick.parse;

import org.jspecify.annotations.NullMarked;
