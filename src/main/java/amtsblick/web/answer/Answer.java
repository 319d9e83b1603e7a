// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: compressed, and plain too once somebody wanted it so.
 *
 * @param edition what it was made of
 * @param etag names its content, so that a subscriber whose selection has no news gets a 304 whatever else is new; empty where the
 *     answer must not be kept by anybody
 */
record Answer(
        Edition edition,
        int status,
        String type,
        Map<String, String> headers,
        String etag,
        byte[] gzip,
        byte @Nullable [] plain) {

    /** @param edition as it was before the answer was made */
    static Answer of(Response response, Edition edition) {
        boolean keepable = response.status() < 400 && response.matters().isPresent();
        return new Answer(
                response.matters().map(edition::of).orElse(edition),
                response.status(),
                response.type(),
                response.headers(),
                keepable ? "W/\"" + ContentHash.of(response.body()) + "\"" : "",
                Gzip.packed(response.body()),
                null);
    }

    boolean keepable() {
        return !etag.isEmpty();
    }

    /** How much memory it takes, about. */
    int size() {
        return gzip.length + (plain == null ? 0 : plain.length);
    }

    /** The same with these plain bytes. */
    Answer with(byte[] unpacked) {
        return new Answer(edition, status, type, headers, etag, gzip, unpacked);
    }
}
