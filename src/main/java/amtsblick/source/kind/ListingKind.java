// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source.kind;

import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.ListingFinder;
import amtsblick.parse.listing.ListingParser;
import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** A web page that lists dated headlines: read by selectors where the source has some, else by its repeated blocks. */
public final class ListingKind implements SourceReader {
    /** What is not recognised is tried as a page. */
    @Override
    public boolean reads(DocumentFormat format) {
        return format == DocumentFormat.HTML || format == DocumentFormat.UNKNOWN;
    }

    @Override
    public Parsed.Read read(Document document, Optional<Selectors> selectors, Further further) {
        return selectors
                .map(known -> ListingParser.parse(document, known))
                .orElseGet(() -> ListingFinder.find(document));
    }
}
