// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link that a server announces in its answer and not in the document (RFC 8288).
 *
 * @param relations what the target is to the document, in small letters
 * @param type of the target, empty where it is not said
 */
public record AnnouncedLink(URI target, List<String> relations, String type) {
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>((?:\\s*;\\s*[\\w*!#$&+.^`|~-]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\",;\\s]*))?)*)");
    private static final Pattern RELATIONS = Pattern.compile(";rel=\"?([^\";]*)");
    private static final Pattern TYPE = Pattern.compile(";type=\"?([^\";]*)");
    private static final int LONGEST = 4_000;

    /** The links of a header, in its order; whatever is no web address is left out. */
    public static List<AnnouncedLink> of(String header, URI base) {
        return LINK.matcher(header.length() > LONGEST ? header.substring(0, LONGEST) : header)
                .results()
                .flatMap(link -> link(WebAddress.resolve(base, link.group(1)), link.group(2)))
                .toList();
    }

    private static Stream<AnnouncedLink> link(Optional<URI> target, String parameters) {
        String bare = parameters.toLowerCase(Locale.ROOT).replaceAll("\\s*([;=])\\s*", "$1");
        List<String> relations = List.of(first(RELATIONS, bare).strip().split("\\s+"));
        return target.map(address -> new AnnouncedLink(address, relations, first(TYPE, bare))).stream();
    }

    private static String first(Pattern pattern, String parameters) {
        Matcher matcher = pattern.matcher(parameters);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether this is one of its relations. */
    public boolean is(String relation) {
        return relations.contains(relation);
    }
}
