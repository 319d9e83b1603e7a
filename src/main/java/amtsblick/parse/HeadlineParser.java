// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.feed.FeedParser;
import amtsblick.parse.listing.ListingFinder;
import amtsblick.parse.listing.ListingParser;
import amtsblick.parse.sitemap.SitemapParser;
import amtsblick.source.Reading;
import amtsblick.source.Source;

/** Reads the headlines of a source's document, whatever its kind. */
public final class HeadlineParser {
    private HeadlineParser() {}

    /** The headlines of {@code document}, read as {@code source} says; never throws for bad input. */
    public static Parsed parse(Document document, Source source) {
        return switch (source.kind()) {
            case FEED -> FeedParser.parse(document);
            case SITEMAP -> SitemapParser.parse(document);
            case AUTO ->
                parse(
                        document,
                        source.read(
                                new Reading(DocumentFormat.of(document.body()).kind(), document.address())));
            case LISTING ->
                source.selectors()
                        .map(selectors -> ListingParser.parse(document, selectors))
                        .orElseGet(() -> ListingFinder.find(document));
        };
    }
}
