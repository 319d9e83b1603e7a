// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.web.format.XmlText;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;

/** The Atom Syndication Format (RFC 4287). */
public final class AtomFeed {
    private AtomFeed() {}

    public static byte[] write(FeedDocument feed) {
        return XmlText.document(xml -> {
            xml.start(
                    "feed",
                    "xmlns",
                    "http://www.w3.org/2005/Atom",
                    "xmlns:fh",
                    FeedHistory.HISTORY,
                    "xml:lang",
                    feed.lang());
            xml.text("title", feed.title());
            xml.text("subtitle", feed.subtitle());
            xml.text("id", feed.id());
            xml.text("updated", date(feed.updated()));
            xml.empty(
                    "link",
                    "rel",
                    "self",
                    "type",
                    "application/atom+xml",
                    "href",
                    feed.links().self());
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
            if (feed.hub().isPresent()) {
                xml.empty("link", "rel", "hub", "href", feed.hub().get());
            }
            feed.links().write(xml, "link", "application/atom+xml");
            xml.text("generator", "Amtsblick");
            xml.text("rights", feed.rights());
            xml.start("author").text("name", "Amtsblick");
            xml.end();
            for (FeedDocument.FeedEntry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.end();
        });
    }

    private static void entry(XmlText xml, FeedDocument.FeedEntry entry) throws XMLStreamException {
        xml.start("entry", "xml:lang", entry.language());
        xml.text("title", entry.title());
        xml.text("id", entry.id());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.link());
        xml.empty("link", "rel", "related", "type", "text/html", "href", entry.page());
        xml.text("published", date(entry.published()));
        xml.text("updated", date(entry.updated()));
        xml.start("author").text("name", entry.source());
        xml.end();
        for (FeedCategory category : entry.categories()) {
            xml.empty("category", "term", category.term(), "scheme", category.scheme(), "label", category.label());
        }
        if (!entry.summary().isEmpty()) {
            xml.text("summary", entry.summary());
        }
        xml.text("rights", entry.reuse());
        xml.start("source").text("id", entry.origin());
        xml.text("title", entry.source());
        xml.text("updated", date(entry.updated()));
        xml.end();
        xml.end();
    }

    private static String date(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String date(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
