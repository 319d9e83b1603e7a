// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import java.net.URI;

/**
 * How a source that was given by its address alone is read: what was found out about it.
 *
 * @param kind what lies at the address, never one that is to be found out
 * @param address the feed, sitemap or page with headlines; often not the address that was given
 */
public record Reading(SourceKind kind, URI address) {
    public Reading {
        if (kind.reader().foundOutFirst()) {
            throw new IllegalArgumentException("found out means knowing the kind");
        }
    }
}
