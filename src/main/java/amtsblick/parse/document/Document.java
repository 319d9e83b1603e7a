// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.fetch.Fetched;
import amtsblick.news.PublicationDate;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a server sent, ready to be read.
 *
 * @param body the bytes
 * @param contentType the Content-Type header, empty where it was missing; not trusted
 * @param address the base of relative links
 * @param today the day of the visit in Berlin: no publication date lies more than a day after it
 */
public record Document(byte[] body, String contentType, URI address, LocalDate today) {

    /** The document of an answer that came at {@code now}. */
    public static Document of(Fetched.Page page, Instant now) {
        return of(page, now.atZone(PublicationDate.ZONE).toLocalDate());
    }

    /** The document of an answer that came on this day. */
    public static Document of(Fetched.Page page, LocalDate today) {
        return new Document(page.body(), page.contentType(), page.address(), today);
    }
}
