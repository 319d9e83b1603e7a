// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.url.PrintedAddress;
import amtsblick.url.WebAddress;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** OPML 2.0 subscription lists, the form in which feed readers exchange their sources (opml.org/spec2.opml). */
public final class Opml {
    /** Line breaks in attributes, and what YAML would take for one. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\u0080-\u00A0\u2028\u2029\uFEFF]+");

    private Opml() {}

    /**
     * One subscription.
     *
     * @param title as shown
     * @param feed address of the feed
     * @param homepage where a person would go
     */
    public record Subscription(String title, URI feed, Optional<URI> homepage) {}

    /** The sources as a subscription list; a listing has no feed, so a reader is given the page's address. */
    public static String write(String title, List<Source> sources) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (Source source : sources) {
                write(xml, source);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Source source) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("text", source.name());
        xml.writeAttribute("title", source.name());
        if (source.kind().reader().subscribable()) {
            xml.writeAttribute("type", "rss");
            xml.writeAttribute("xmlUrl", PrintedAddress.of(source.address()));
        } else {
            xml.writeAttribute("type", "link");
            xml.writeAttribute("url", PrintedAddress.of(source.address()));
        }
        xml.writeAttribute("htmlUrl", PrintedAddress.of(source.homepage()));
    }

    /** The subscriptions of a list, in folders or not, mended where it is broken; those without a usable address are left out. */
    public static List<Subscription> read(String text) {
        List<Subscription> subscriptions = new ArrayList<>();
        for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).getAllElements()) {
            if (outline.normalName().equals("outline")) {
                address(outline, "xmlUrl", "url", "rssUrl", "feedUrl")
                        .ifPresent(feed -> subscriptions.add(
                                new Subscription(name(outline, feed), feed, address(outline, "htmlUrl"))));
            }
        }
        return subscriptions;
    }

    private static String name(Element outline, URI feed) {
        return Stream.of("title", "text")
                .map(name ->
                        BLANKS.matcher(attribute(outline, name)).replaceAll(" ").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> WebAddress.host(feed));
    }

    /** Readers write {@code xmlUrl}, {@code xmlurl} or {@code XMLURL}. */
    private static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    /** The first that is an address of the web, {@code feed://host} included. */
    private static Optional<URI> address(Element outline, String... names) {
        return Stream.of(names)
                .flatMap(name -> WebAddress.of(attribute(outline, name)).stream())
                .findFirst();
    }
}
