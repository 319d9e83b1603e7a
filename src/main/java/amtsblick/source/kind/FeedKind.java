// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source.kind;

import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.feed.FeedParser;
import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** RSS, RDF, Atom or JSON Feed; which one is found by looking. */
public final class FeedKind implements SourceReader {
    @Override
    public boolean reads(DocumentFormat format) {
        return switch (format) {
            case RSS, RDF, ATOM, JSON_FEED -> true;
            case HTML, SITEMAP, SITEMAP_INDEX, UNKNOWN -> false;
        };
    }

    @Override
    public Parsed.Read read(Document document, Optional<Selectors> selectors, Further further) {
        return FeedParser.parse(document);
    }

    @Override
    public boolean subscribable() {
        return true;
    }
}
