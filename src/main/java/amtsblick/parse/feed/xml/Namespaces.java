// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Gives the elements of a feed the names everybody knows them by: whatever prefix a feed chose for a known namespace, and whatever it
 * forgot to declare (Namespaces in XML 1.0, section 4).
 */
final class Namespaces {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("atom", "http://www.w3.org/2005/Atom"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
            Map.entry("media", "http://search.yahoo.com/mrss/"),
            Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            Map.entry("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
            Map.entry("prism", "http://prismstandard.org/namespaces/basic/2.0/"),
            Map.entry("pheedo", "http://www.pheedo.com/namespace/pheedo"),
            Map.entry("sy", "http://purl.org/rss/1.0/modules/syndication/"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"));

    /** Prefixes that are common without a declaration, and what they mean. */
    private static final Map<String, String> CUSTOMARY = Map.of("a10", "atom");

    /** What the elements of a feed itself belong to; they go by their bare names. */
    private static final Set<String> FEED = Set.of(
            "http://purl.org/rss/1.0/",
            "http://my.netscape.com/rdf/simple/0.9/",
            "http://backend.userland.com/rss2",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://purl.org/atom/ns#",
            "http://www.w3.org/2005/atom");

    private Namespaces() {}

    /** Renames the elements below {@code root}. */
    static void settle(Element root) {
        Map<String, String> names = names(root);
        for (Element element : root.getAllElements()) {
            String name = element.tagName();
            int colon = name.indexOf(':');
            boolean prefixed = colon > 0 && colon < name.length() - 1;
            String known = prefixed ? names.get(name.substring(0, colon)) : null;
            if (known != null) {
                element.tagName(
                        known.isEmpty() ? name.substring(colon + 1) : known + name.substring(colon),
                        Parser.NamespaceXml);
            }
        }
    }

    /** For each prefix the one it is known by, which is none for the feed's own elements. */
    private static Map<String, String> names(Element root) {
        Map<String, String> names = new HashMap<>(CUSTOMARY);
        boolean atom = root.normalName().endsWith("feed");
        for (Element element : root.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("xmlns:")) {
                    String prefix = attribute.getKey().substring("xmlns:".length());
                    known(attribute.getValue().strip(), atom).ifPresent(known -> names.put(prefix, known));
                }
            }
        }
        return names;
    }

    private static Optional<String> known(String uri, boolean atom) {
        boolean isAtom = uri.equalsIgnoreCase(KNOWN.get("atom"));
        if (FEED.contains(uri.toLowerCase(Locale.ROOT)) && isAtom == (isAtom && atom)) {
            return Optional.of("");
        }
        return KNOWN.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(uri))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
