// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * What stands in {@code Authorization}: by HTTP Basic any user name and the token as password (RFC 7617), or the token alone as Bearer
 * (RFC 6750).
 *
 * @param name the user name; empty where none was given
 */
record Credentials(String name, Secret token) {
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    /** Empty where it is neither. */
    static Optional<Credentials> of(String header) {
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(new Credentials(
                    "", new Secret(header.substring(BEARER.length()).strip())));
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? basic(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private static Optional<Credentials> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), new Secret(pair.substring(colon + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes as long for the first wrong letter as for the last. */
    boolean hold(Secret right) {
        return MessageDigest.isEqual(
                token.reveal().getBytes(StandardCharsets.UTF_8), right.reveal().getBytes(StandardCharsets.UTF_8));
    }
}
