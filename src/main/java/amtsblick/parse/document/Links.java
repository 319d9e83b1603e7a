// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.Optional;

/** Addresses in documents, made absolute. */
public final class Links {
    private Links() {}

    /** The absolute http(s) address of {@code href} as seen from {@code base}; empty where it is none. */
    public static Optional<URI> resolve(URI base, String href) {
        return WebAddress.resolve(base, href);
    }
}
