// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.web.format.XmlText;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0 (RSS Advisory Board, 2.0.11) with Atom's self link and Dublin Core's creator. */
public final class RssFeed {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private static final Pattern MARKUP = Pattern.compile("<(?=[a-zA-Z/!?])|&(?=[a-zA-Z#])");

    private RssFeed() {}

    public static byte[] write(FeedDocument feed) {
        return XmlText.document(xml -> {
            xml.start(
                    "rss",
                    "version",
                    "2.0",
                    "xmlns:atom",
                    "http://www.w3.org/2005/Atom",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/",
                    "xmlns:fh",
                    FeedHistory.HISTORY);
            xml.start("channel");
            xml.text("title", feed.title());
            xml.text("link", feed.page());
            xml.text("description", feed.subtitle());
            xml.text("language", feed.lang());
            xml.text("copyright", feed.rights());
            xml.text("generator", "Amtsblick");
            xml.text("ttl", "30");
            xml.empty("atom:link", "href", feed.links().self(), "rel", "self", "type", "application/rss+xml");
            if (feed.hub().isPresent()) {
                xml.empty("atom:link", "rel", "hub", "href", feed.hub().get());
            }
            feed.links().write(xml, "atom:link", "application/rss+xml");
            if (!feed.entries().isEmpty()) {
                xml.text(
                        "lastBuildDate",
                        date(feed.updated()
                                .atZone(feed.entries().getFirst().published().getZone())));
            }
            for (FeedDocument.FeedEntry entry : feed.entries()) {
                item(xml, entry);
            }
            xml.end();
            xml.end();
        });
    }

    private static void item(XmlText xml, FeedDocument.FeedEntry entry) throws XMLStreamException {
        xml.start("item");
        xml.text("title", plain(entry.title()));
        xml.text("link", entry.link());
        xml.text("guid", entry.id(), "isPermaLink", "false");
        xml.empty("atom:link", "rel", "related", "type", "text/html", "href", entry.page());
        xml.text("pubDate", date(entry.published()));
        if (!entry.summary().isEmpty()) {
            xml.text("description", escaped(entry.summary()));
        }
        xml.text("dc:creator", entry.source());
        xml.text("dc:rights", entry.reuse());
        xml.text("source", entry.source(), "url", entry.origin());
        for (FeedCategory category : entry.categories()) {
            xml.text("category", category.label(), "domain", category.scheme());
        }
        xml.end();
    }

    private static String date(ZonedDateTime time) {
        return DATE.format(time);
    }

    /**
     * Whether a title is text or HTML the specification leaves open, and readers are divided: what is the same in both stays as it
     * is ("A &amp; B"), what HTML would take for a tag or a character's name is escaped once more.
     */
    static String plain(String title) {
        return MARKUP.matcher(title).replaceAll(found -> found.group().equals("&") ? "&amp;" : "&lt;");
    }

    /** Readers take a description for HTML: plain text has to be escaped once more to stay plain. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
