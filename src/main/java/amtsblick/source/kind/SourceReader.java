// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source.kind;

import amtsblick.fetch.Fetched;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.Selectors;
import java.net.URI;
import java.util.Optional;

/** How one kind of source is read: one class for each, named in {@code SourceKind}. Keeps nothing. */
public interface SourceReader {

    /** Whether a document that looks so at first glance is one of this kind. */
    boolean reads(DocumentFormat format);

    /**
     * The headlines of a document; never throws for bad input.
     *
     * @param selectors how to read it, where its source says so
     * @param further asks for documents that this one leads to, where the headlines are only there
     */
    Parsed.Read read(Document document, Optional<Selectors> selectors, Further further) throws InterruptedException;

    /** Whether it must be found out first what lies at the address. */
    default boolean foundOutFirst() {
        return false;
    }

    /** Whether a feed reader could subscribe to the address. */
    default boolean subscribable() {
        return false;
    }

    /** Asks for one more document, with all the manners of a visit. */
    @FunctionalInterface
    interface Further {
        Fetched get(URI address) throws InterruptedException;
    }
}
