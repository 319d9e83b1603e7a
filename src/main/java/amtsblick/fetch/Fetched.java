// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** How one request ended. */
public sealed interface Fetched {

    /** How it ended. */
    default Remark said() {
        return switch (this) {
            case Page page -> Remark.of(RemarkCode.HTTP, page.status);
            case NotModified _ -> Remark.of(RemarkCode.NOT_MODIFIED);
            case Later later -> Remark.of(RemarkCode.LATER, later.status);
            case Disallowed no -> no.reason;
            case Gone _ -> Remark.of(RemarkCode.GONE);
            case Failed failed -> failed.reason;
        };
    }

    /**
     * A full answer.
     *
     * @param address where it came from in the end, the base of relative links
     * @param movedTo the new address, where every redirect on the way was permanent (301, 308)
     * @param status the HTTP status, 2xx
     * @param contentType the header as sent, empty where it was missing
     * @param body decompressed bytes
     * @param etag validator, as sent
     * @param lastModified validator, as sent
     * @param expires how long the server says it stays fresh (Cache-Control max-age, Expires), where it says so
     * @param links the Link headers as sent (RFC 8288), one behind the other
     * @param refresh the Refresh header as sent, empty where there is none
     * @param reserved whether the publisher reserves text and data mining (TDMRep): headline and link only
     */
    record Page(
            URI address,
            Optional<URI> movedTo,
            int status,
            String contentType,
            byte[] body,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<Instant> expires,
            String links,
            String refresh,
            boolean reserved)
            implements Fetched {

        /** The same, where it is to be asked for at this address from now on. */
        public Page at(URI newAddress) {
            return with(Optional.of(newAddress), etag, lastModified);
        }

        /** The same, where the next request goes to another address than the one that gave the validators. */
        public Page withoutValidators() {
            return with(Optional.empty(), Optional.empty(), Optional.empty());
        }

        private Page with(Optional<URI> moved, Optional<String> newEtag, Optional<String> newLastModified) {
            return new Page(
                    address,
                    moved,
                    status,
                    contentType,
                    body,
                    newEtag,
                    newLastModified,
                    expires,
                    links,
                    refresh,
                    reserved);
        }
    }

    /**
     * 304: nothing has changed.
     *
     * @param etag validator, where this answer brought a new one
     * @param lastModified validator, where this answer brought a new one
     */
    record NotModified(
            Optional<URI> movedTo, Optional<Instant> expires, Optional<String> etag, Optional<String> lastModified)
            implements Fetched {}

    /** The server asks us to come back later (429, 503, 418). */
    record Later(int status, Optional<Instant> retryAfter) implements Fetched {}

    /** robots.txt disallows the address, or could not be read because its server is failing. */
    record Disallowed(Remark reason) implements Fetched {}

    /** 410: gone for good. */
    record Gone() implements Fetched {}

    /**
     * No usable answer.
     *
     * @param status the HTTP status, 0 where there was none
     * @param reason what went wrong
     */
    record Failed(int status, Remark reason) implements Fetched {}
}
