// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.url.AnnouncedLink;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Feeds that a server announces in its answer and not in the page. */
final class LinkHeader {
    private static final Pattern FEED = Pattern.compile("rss|atom|rdf|feed");

    private LinkHeader() {}

    /** The feeds among the links of the header, in its order. */
    static List<URI> feeds(String header, URI base) {
        return AnnouncedLink.of(header, base).stream()
                .filter(link -> link.is("feed")
                        || link.is("alternate") && FEED.matcher(link.type()).find())
                .map(AnnouncedLink::target)
                .distinct()
                .toList();
    }
}
