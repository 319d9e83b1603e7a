// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an answer sends us. Pure. */
public final class Redirects {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private Redirects() {}

    /** Whether it says that the address is another one for good (RFC 9110, 15.4: 301 and 308). */
    public static boolean permanent(Transport.Response response) {
        return PERMANENT.contains(response.status());
    }

    /** The absolute next address without a fragment; empty where the answer is no redirect or a broken one. */
    public static Optional<URI> next(Transport.Response response, URI address) {
        String location = response.header("Location").strip().replaceFirst("#.*", "");
        if (!REDIRECTS.contains(response.status()) || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI next = URI.create(escaped(location));
            // RFC 3986, 5.2.2 keeps the path under a bare query; java.net.URI would drop its last segment.
            return Optional.of(
                    next.toString().startsWith("?")
                            ? URI.create(address.toString().replaceFirst("[?#].*", "") + next)
                            : address.resolve(next));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Servers send addresses with blanks, umlauts and brackets; a header's characters are bytes (RFC 9110, 5.5). */
    private static String escaped(String location) {
        StringBuilder out = new StringBuilder();
        for (byte b : location.getBytes(StandardCharsets.ISO_8859_1)) {
            char c = (char) (b & 0xff);
            if (c <= ' ' || c > '~' || "\"<>[\\]^`{|}".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
