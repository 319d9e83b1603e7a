// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source.kind;

import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.Selectors;
import java.util.List;
import java.util.Optional;

/** Whatever is found at the address: its feed, its news sitemap, or the page itself; {@code discover} finds out which. */
public final class AutoKind implements SourceReader {
    private static final List<SourceReader> KINDS = List.of(new FeedKind(), new SitemapKind(), new ListingKind());

    /** Nothing is of this kind by itself. */
    @Override
    public boolean reads(DocumentFormat format) {
        return false;
    }

    /** Reads it as what it looks like. */
    @Override
    public Parsed.Read read(Document document, Optional<Selectors> selectors, Further further)
            throws InterruptedException {
        DocumentFormat format = DocumentFormat.of(document.body());
        SourceReader reader =
                KINDS.stream().filter(kind -> kind.reads(format)).findFirst().orElseThrow();
        return reader.read(document, selectors, further);
    }

    @Override
    public boolean foundOutFirst() {
        return true;
    }
}
