// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.parse.document.Markup;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A tree of elements, made of what feeds really send: jsoup closes what was cut off, drops the DOCTYPE with all its entities,
 * {@link Namespaces} gives elements the names everybody knows, and characters that XML forbids cost nothing but their place.
 */
public final class Mended {
    /** Of a text with words in angle brackets; longer ones are content, and markup. */
    private static final int LONGEST_TEXT = 2_000;

    private static final Set<String> FEED = Set.of("rss", "rdf", "feed", "channel", "entry", "item");
    private static final Set<String> PAGE = Set.of("html", "head", "body");

    /** Texts in which words may stand between angle brackets, though XML forbids it. */
    private static final Pattern TEXT_TAG = Pattern.compile("(?i)<(title|description|summary)(\\s[^<>]*)?>");

    private Mended() {}

    /** The document, mended. */
    public static org.jsoup.nodes.Document read(String xml) {
        org.jsoup.nodes.Document document = Jsoup.parse(wellFormed(xml), "", Parser.xmlParser());
        document.outputSettings(new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml)
                .prettyPrint(false));
        Element root = root(document);
        document.empty();
        if (root != null) {
            document.appendChild(root);
            Namespaces.settle(root);
        }
        return document;
    }

    /** The feed, behind whatever a server's notices put before it; the first element where that is a web page or nothing is a feed. */
    private static @Nullable Element root(org.jsoup.nodes.Document document) {
        Element first = document.firstElementChild();
        return first == null || PAGE.contains(first.normalName())
                ? first
                : document.getAllElements().stream()
                        .filter(element -> FEED.contains(element.normalName().replaceFirst(".*:", "")))
                        .findFirst()
                        .orElse(first);
    }

    private static String wellFormed(String xml) {
        String possible = Markup.wellFormed(xml);
        return possible.contains("<") ? withWords(possible) : possible;
    }

    private static String withWords(String xml) {
        StringBuilder mended = new StringBuilder(xml.length());
        Matcher tag = TEXT_TAG.matcher(xml);
        int done = 0;
        while (tag.find(done)) {
            int end = xml.indexOf("</" + tag.group(1), tag.end(), Math.min(xml.length(), tag.end() + LONGEST_TEXT));
            String text = end < 0 ? "" : xml.substring(tag.end(), end);
            boolean plain =
                    !text.contains("<![CDATA[") && !TEXT_TAG.matcher(text).find();
            mended.append(xml, done, tag.end()).append(plain ? Markup.protect(text) : "");
            done = plain ? tag.end() + text.length() : tag.end();
        }
        return mended.append(xml, done, xml.length()).toString();
    }
}
