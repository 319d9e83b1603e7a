// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.Encodings;
import amtsblick.parse.feed.Feed.FeedEntry;
import amtsblick.parse.feed.Feed.Result;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import com.rometools.rome.feed.synd.SyndEntry;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a feed: jsoup mends the document, ROME reads it, and {@link XmlFeed} corrects what ROME is known to get wrong, or reads
 * it alone where ROME gives up; see the package's documentation for the measured reasons.
 */
public final class FeedReader {
    private static final int MOST_ENTRIES = 2_000;

    private FeedReader() {}

    /** Never throws for bad input. */
    public static Result read(Document document) {
        Encodings.Decoded decoded = Encodings.decode(document.body(), document.contentType());
        if (JsonFeedReader.recognises(decoded.text())) {
            return JsonFeedReader.read(document, decoded);
        }
        org.jsoup.nodes.Document xml = Mended.read(decoded.text());
        Element root = xml.firstElementChild();
        Optional<Remark> odd = whyNoFeed(root, decoded.text());
        if (root == null || odd.isPresent()) {
            return new Result.Unreadable(decoded.charset(), odd.orElse(Remark.of(RemarkCode.EMPTY_DOCUMENT)));
        }
        XmlFeed elements = new XmlFeed(root, document.address(), document.today());
        List<Element> items = elements.items();
        List<FeedEntry> own =
                items.stream().limit(MOST_ENTRIES).map(elements::entry).toList();
        Feed feed = feed(decoded.charset(), elements, own);
        return new Result.Read(feed.withEntries(corrected(own, RomeFeed.entries(xml, items), items.size())));
    }

    /** The entries with what ROME reads better, where it found as many. */
    private static List<FeedEntry> corrected(List<FeedEntry> own, List<SyndEntry> rome, int count) {
        return rome.size() == count
                ? IntStream.range(0, own.size())
                        .mapToObj(i -> RomeFeed.corrected(rome.get(i), own.get(i)))
                        .toList()
                : own;
    }

    private static Feed feed(String encoding, XmlFeed xml, List<FeedEntry> entries) {
        Children head = xml.head();
        return new Feed(
                encoding,
                Optional.of(xml.text(head, "title", "dc:title"))
                        .filter(title -> !title.isEmpty())
                        .or(() -> xml.link(head).map(URI::toString))
                        .orElse(""),
                xml.link(head),
                xml.id(head),
                xml.text(head, "description", "subtitle", "tagline"),
                xml.date(
                        head,
                        "updated",
                        "lastbuilddate",
                        "modified",
                        "dcterms:modified",
                        "pubdate",
                        "dc:date",
                        "dcterms:issued"),
                head.parent().hasAttr("xml:lang")
                        ? head.parent().attr("xml:lang")
                        : xml.text(head, "language", "dc:language"),
                xml.ttl(),
                entries);
    }

    private static Optional<Remark> whyNoFeed(@Nullable Element root, String text) {
        if (root == null) {
            return Optional.of(Remark.of(text.isBlank() ? RemarkCode.EMPTY_DOCUMENT : RemarkCode.NO_XML));
        }
        String name = root.normalName().replaceFirst(".*:", "");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed", "channel", "item", "entry" -> Optional.empty();
            case "html", "head", "body" -> Optional.of(Remark.of(RemarkCode.PAGE_FOR_FEED));
            default -> Optional.of(Remark.of(RemarkCode.NO_FEED, name));
        };
    }
}
