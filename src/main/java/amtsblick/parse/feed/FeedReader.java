// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.Encodings;
import amtsblick.parse.document.Refresh;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import amtsblick.parse.feed.entry.Feed.Result;
import amtsblick.parse.feed.json.JsonFeedReader;
import amtsblick.parse.feed.xml.Children;
import amtsblick.parse.feed.xml.Mended;
import amtsblick.parse.feed.xml.RomeFeed;
import amtsblick.parse.feed.xml.XmlFeed;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a feed: {@link Encodings} gives its characters, {@link Mended} a tree of elements however broken it came, {@link XmlFeed}
 * reads them; what is no XML may be a JSON Feed.
 */
public final class FeedReader {

    private static final List<String> TITLE = List.of("title", "dc:title");
    private static final List<String> DESCRIPTION =
            List.of("description", "subtitle", "tagline", "dc:description", "itunes:summary");
    private static final List<String> LANGUAGE = List.of("language", "dc:language");
    private static final List<String> UPDATED =
            List.of("updated", "lastbuilddate", "modified", "dcterms:modified", "pubdate", "dc:date", "dcterms:issued");

    private FeedReader() {}

    /** Never throws for bad input. */
    public static Result read(Document document) {
        Encodings.Decoded decoded = Encodings.decode(document.body(), document.contentType());
        if (JsonFeedReader.recognises(decoded.text())) {
            return JsonFeedReader.read(document, decoded);
        }
        org.jsoup.nodes.Document xml = Mended.read(decoded.text());
        Element root = xml.firstElementChild();
        Optional<Remark> odd = whyNoFeed(root, document, decoded.text());
        if (root == null || odd.isPresent()) {
            return new Result.Unreadable(decoded.charset(), odd.orElse(Remark.of(RemarkCode.EMPTY_DOCUMENT)));
        }
        XmlFeed elements = new XmlFeed(root, document.address(), document.today());
        List<Element> items = elements.items();
        List<FeedEntry> own =
                items.stream().limit(Feed.MOST_ENTRIES).map(elements::entry).toList();
        Feed feed = feed(decoded.charset(), elements, own);
        return new Result.Read(feed.withEntries(RomeFeed.credited(xml, items, own)));
    }

    private static Feed feed(String encoding, XmlFeed xml, List<FeedEntry> entries) {
        Children head = xml.head();
        return new Feed(
                encoding,
                Optional.of(xml.text(head, TITLE))
                        .filter(title -> !title.isEmpty())
                        .or(() -> xml.link(head).map(URI::toString))
                        .orElse(""),
                xml.link(head),
                xml.id(head),
                xml.text(head, DESCRIPTION),
                xml.date(head, UPDATED),
                head.parent().hasAttr("xml:lang") ? head.parent().attr("xml:lang") : xml.text(head, LANGUAGE),
                xml.ttl(),
                xml.hub(),
                entries);
    }

    private static Optional<Remark> whyNoFeed(@Nullable Element root, Document document, String text) {
        if (root == null) {
            return Optional.of(Remark.of(text.isBlank() ? RemarkCode.EMPTY_DOCUMENT : RemarkCode.NO_XML));
        }
        String name = root.normalName().replaceFirst(".*:", "");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed", "channel", "item", "entry" -> Optional.empty();
            case "html", "head", "body" -> Optional.of(page(document));
            default -> Optional.of(Remark.of(RemarkCode.NO_FEED, name));
        };
    }

    private static Remark page(Document document) {
        return Refresh.of(document)
                .map(next -> Remark.of(RemarkCode.PAGE_SENDS_ON, next.toString()))
                .orElse(Remark.of(RemarkCode.PAGE_FOR_FEED));
    }
}
