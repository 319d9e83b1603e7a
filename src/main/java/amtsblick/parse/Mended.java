// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * XML that a strict parser accepts, made of what feeds really send: jsoup closes what was cut off, drops the DOCTYPE with all
 * its entities, and this class declares what was not declared and protects markup where plain text belongs.
 */
final class Mended {
    private static final Map<String, String> NAMESPACES = Map.of(
            "atom", "http://www.w3.org/2005/Atom",
            "a10", "http://www.w3.org/2005/Atom",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "media", "http://search.yahoo.com/mrss/",
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    /** Elements whose content is text; where a feed puts markup there, ROME would drop the words inside it. */
    private static final Set<String> TEXT =
            Set.of("title", "description", "link", "guid", "category", "pubdate", "content:encoded");

    private Mended() {}

    /** The document, mended, still to be printed by {@link #print}. */
    static org.jsoup.nodes.Document read(String xml) {
        org.jsoup.nodes.Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings(new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml)
                .prettyPrint(false));
        for (Node node : List.copyOf(document.childNodes())) {
            if (!(node instanceof Element)) {
                node.remove();
            }
        }
        Element root = document.firstElementChild();
        if (root != null) {
            declare(root);
            boolean atom = root.normalName().endsWith("feed");
            if (!atom) {
                root.getAllElements().forEach(Mended::protect);
            }
        }
        return document;
    }

    static String print(org.jsoup.nodes.Document document) {
        return document.outerHtml();
    }

    private static void declare(Element root) {
        Set<String> prefixes = new TreeSet<>();
        for (Element element : root.getAllElements()) {
            prefix(element.tagName(), prefixes);
            for (Attribute attribute : element.attributes()) {
                prefix(attribute.getKey(), prefixes);
            }
        }
        for (String prefix : prefixes) {
            if (!root.hasAttr("xmlns:" + prefix)) {
                root.attr("xmlns:" + prefix, NAMESPACES.getOrDefault(prefix, "urn:undeclared:" + prefix));
            }
        }
    }

    private static void prefix(String name, Set<String> prefixes) {
        int colon = name.indexOf(':');
        if (colon > 0 && !name.startsWith("xml")) {
            prefixes.add(name.substring(0, colon));
        }
    }

    private static void protect(Element element) {
        if (TEXT.contains(element.normalName()) && !element.children().isEmpty()) {
            String inner = element.html();
            element.empty();
            element.appendChild(new CDataNode(inner.replace("]]>", "]]&gt;")));
        }
    }
}
