// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Feeds that a server announces in its answer and not in the page (RFC 8288). */
final class LinkHeader {
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>((?:\\s*;\\s*[\\w*!#$&+.^`|~-]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\",;\\s]*))?)*)");
    private static final Pattern RELATIONS = Pattern.compile(";rel=\"?([^\";]*)");
    private static final Pattern TYPE = Pattern.compile(";type=\"?[^\";]*(rss|atom|rdf|feed)");

    private static final int LONGEST = 4_000;

    private LinkHeader() {}

    /** The feeds among the links of the header, in its order. */
    static List<URI> feeds(String header, URI base) {
        return LINK.matcher(header.length() > LONGEST ? header.substring(0, LONGEST) : header)
                .results()
                .filter(link -> isFeed(link.group(2)))
                .map(link -> WebAddress.resolve(base, link.group(1)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean isFeed(String parameters) {
        String bare = parameters.toLowerCase(Locale.ROOT).replaceAll("\\s*([;=])\\s*", "$1");
        Matcher relations = RELATIONS.matcher(bare);
        List<String> rel = relations.find() ? List.of(relations.group(1).split("\\s+")) : List.of();
        return rel.contains("feed")
                || rel.contains("alternate") && TYPE.matcher(bare).find();
    }
}
