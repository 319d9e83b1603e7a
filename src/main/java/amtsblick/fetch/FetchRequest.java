// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What to ask for.
 *
 * @param address absolute http or https address
 * @param etag validator of the last visit
 * @param lastModified validator of the last visit
 * @param ignoreRobots whether the operator gave a written reason to go there all the same
 * @param privateAllowed whether the address may lead to a private network
 * @param headOnly whether the answer's head is enough (HEAD)
 * @param headers further ones, sent until a redirect leads to another scheme, host or port
 */
public record FetchRequest(
        URI address,
        Optional<String> etag,
        Optional<String> lastModified,
        boolean ignoreRobots,
        boolean privateAllowed,
        boolean headOnly,
        Map<String, Secret> headers) {

    /** A request for all of it. */
    public FetchRequest(
            URI address,
            Optional<String> etag,
            Optional<String> lastModified,
            boolean ignoreRobots,
            boolean privateAllowed) {
        this(address, etag, lastModified, ignoreRobots, privateAllowed, false, Map.of());
    }

    public FetchRequest with(Optional<String> newEtag, Optional<String> newLastModified) {
        return new FetchRequest(address, newEtag, newLastModified, ignoreRobots, privateAllowed, headOnly, headers);
    }

    /** The same for the head of the answer alone. */
    public FetchRequest head() {
        return new FetchRequest(address, etag, lastModified, ignoreRobots, privateAllowed, true, headers);
    }

    /** A plain request without validators. */
    public static FetchRequest of(URI address) {
        return new FetchRequest(address, Optional.empty(), Optional.empty(), false, false);
    }
}
