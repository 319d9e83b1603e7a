// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.parse.Feed.FeedEntry;
import amtsblick.parse.Feed.Result;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Bytes to a feed: jsoup mends the document, ROME reads it, and {@link XmlFeed} fills in what ROME leaves out, or reads it
 * alone where ROME gives up.
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
        Optional<String> odd = whyNoFeed(root, decoded.text());
        if (root == null || odd.isPresent()) {
            return new Result.Unreadable(decoded.charset(), odd.orElse("the document is empty"));
        }
        XmlFeed elements = new XmlFeed(root, document.address(), document.today());
        List<SyndEntry> entries = rome(xml);
        List<Element> items = elements.items();
        boolean aligned = entries.size() == items.size();
        List<FeedEntry> read = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), MOST_ENTRIES); i++) {
            FeedEntry own = elements.entry(items.get(i));
            read.add(aligned ? merged(entries.get(i), own) : own);
        }
        return new Result.Read(feed(decoded.charset(), elements, read));
    }

    private static Feed feed(String encoding, XmlFeed xml, List<FeedEntry> entries) {
        Element head = xml.head();
        return new Feed(
                encoding,
                Optional.of(xml.text(head, "title", "dc|title"))
                        .filter(title -> !title.isEmpty())
                        .or(() -> xml.link(head).map(URI::toString))
                        .orElse(""),
                xml.link(head),
                xml.id(head),
                xml.text(head, "description", "subtitle", "tagline"),
                xml.date(head, "updated", "lastBuildDate", "modified", "dcterms|modified", "pubDate", "dc|date", "dcterms|issued"),
                head.hasAttr("xml:lang") ? head.attr("xml:lang") : xml.text(head, "language", "dc|language"),
                xml.ttl(),
                entries);
    }

    private static Optional<String> whyNoFeed(@org.jspecify.annotations.Nullable Element root, String text) {
        if (root == null) {
            return Optional.of(text.isBlank() ? "the document is empty" : "the document is no XML");
        }
        String name = root.normalName().replaceFirst(".*:", "");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed", "channel", "item", "entry" -> Optional.empty();
            case "html", "head", "body" -> Optional.of("a web page came instead of a feed");
            default -> Optional.of("not a feed: its root is <" + name + ">");
        };
    }

    /** ROME's entries; none where it cannot read the document even after mending. */
    private static List<SyndEntry> rome(org.jsoup.nodes.Document xml) {
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(Mended.print(xml)));
            return feed.getEntries();
        } catch (FeedException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            return List.of(); // the elements are read by name instead
        }
    }

    private static FeedEntry merged(SyndEntry rome, FeedEntry own) {
        String title = PlainText.of(Objects.requireNonNullElse(rome.getTitle(), ""));
        return new FeedEntry(
                own.title().isEmpty() ? title : own.title(),
                own.link(),
                own.id().isEmpty() ? Objects.requireNonNullElse(rome.getUri(), "") : own.id(),
                own.published(),
                own.updated(),
                own.printedDate(),
                own.summary().isEmpty() ? description(rome) : own.summary(),
                own.content(),
                own.author().isEmpty() ? PlainText.of(Objects.requireNonNullElse(rome.getAuthor(), "")) : own.author(),
                own.categories());
    }

    private static String description(SyndEntry entry) {
        return Stream.ofNullable(entry.getDescription())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .map(text -> org.jsoup.Jsoup.clean(text, org.jsoup.safety.Safelist.relaxed()))
                .findFirst()
                .orElse("");
    }
}
