// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * XML that a strict parser accepts, made of what feeds really send: jsoup closes what was cut off, drops the DOCTYPE with all
 * its entities, {@link Namespaces} declares what was not declared, and markup is protected where plain text belongs.
 */
final class Mended {
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
            Namespaces.settle(root);
            if (!root.normalName().endsWith("feed")) {
                root.getAllElements().forEach(Mended::protect);
            }
        }
        return document;
    }

    static String print(org.jsoup.nodes.Document document) {
        return document.outerHtml();
    }

    private static void protect(Element element) {
        if (TEXT.contains(element.normalName()) && !element.children().isEmpty()) {
            String inner = element.html();
            element.empty();
            element.appendChild(new CDataNode(inner.replace("]]>", "]]&gt;")));
        }
    }
}
