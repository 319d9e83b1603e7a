// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.news.PublicationDate;
import amtsblick.parse.document.HubLink;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import amtsblick.parse.feed.entry.FeedDates;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mended document by its elements' names alone, wherever they stand, in the order that the table in the package's
 * documentation gives.
 */
public final class XmlFeed {
    private static final List<String> TITLE =
            List.of("title", "atom:title", "dc:title", "dcterms:title", "media:title", "itunes:title");
    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "published",
            "atom:published",
            "issued",
            "dc:date",
            "dcterms:issued",
            "dcterms:available",
            "dcterms:date",
            "dcterms:created",
            "prism:publicationdate",
            "created",
            "date");
    private static final List<String> UPDATED = List.of(
            "updated", "modified", "dcterms:modified", "atom:updated", "prism:modificationdate", "lastbuilddate");
    private static final List<String> CONTENT =
            List.of("content:encoded", "content", "atom:content", "xhtml:body", "body", "fullitem");
    private static final List<String> SUMMARY = List.of(
            "description",
            "summary",
            "atom:summary",
            "dc:description",
            "dcterms:abstract",
            "dcterms:description",
            "itunes:summary",
            "media:description",
            "itunes:subtitle");

    private static final int LONGEST_TITLE = 100;

    private final Element root;
    private final FeedLinks links;
    private final LocalDate today;
    private final Children head;
    private final Optional<String> headAuthors;

    public XmlFeed(Element root, URI address, LocalDate today) {
        this.root = root;
        links = new FeedLinks(address);
        this.today = today;
        Element channel = root.selectFirst("channel");
        head = new Children(channel == null ? root : channel);
        headAuthors = Credits.authors(head);
    }

    /** What describes the feed itself. */
    public Children head() {
        return head;
    }

    public List<Element> items() {
        return root.select("item, entry");
    }

    /** An entry, with the author of the feed where it names none (RFC 4287, 4.2.1). */
    public FeedEntry entry(Element element) {
        Children item = new Children(element);
        String summary = html(item, SUMMARY);
        String content = html(item, CONTENT);
        Optional<URI> link = links.of(item);
        String title = text(item, TITLE);
        Optional<Post> post = title.isEmpty() ? Post.of(link, summary.isEmpty() ? content : summary) : Optional.empty();
        return new FeedEntry(
                Stream.of(title, beginning(post.map(Post::title).orElse("")), beginning(summary), beginning(content))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .or(() -> link.map(URI::toString))
                        .orElse(""),
                post.map(Post::link).or(() -> link),
                links.id(item),
                date(item, PUBLISHED),
                date(item, UPDATED),
                printed(item),
                summary,
                content,
                Credits.authors(item).or(() -> headAuthors).orElse(""),
                Credits.categories(item));
    }

    /** What a reader would call an entry without a title: the beginning of its text, as JSON Feed readers do. */
    public static String beginning(String html) {
        String text = PlainText.of(html);
        return text.codePointCount(0, text.length()) > LONGEST_TITLE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…"
                : text;
    }

    public String text(Children parent, List<String> names) {
        return elements(names.stream().map(parent::first))
                .map(TextConstruct::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first that can be read; of several with one name the last, as if it had overwritten the others. */
    public Optional<PublicationDate> date(Children parent, List<String> names) {
        return dates(parent, names)
                .flatMap(text -> FeedDates.read(text, today).stream())
                .findFirst();
    }

    private static Stream<String> dates(Children parent, List<String> names) {
        return elements(names.stream().map(parent::last))
                .map(element -> PlainText.of(element.text()))
                .filter(text -> !text.isEmpty());
    }

    private static String printed(Children item) {
        return Stream.of(PUBLISHED, UPDATED)
                .flatMap(names -> dates(item, names))
                .findFirst()
                .orElse("");
    }

    public Optional<URI> link(Children item) {
        return links.of(item);
    }

    public String id(Children item) {
        return links.id(item);
    }

    public Optional<Duration> ttl() {
        return Pace.of(root);
    }

    /** The hub that the feed names, and what it calls itself there. */
    public Optional<HubLink> hub() {
        return HubLink.of(relation -> links.rel(head, relation), links.document());
    }

    private String html(Children item, List<String> names) {
        return elements(names.stream().map(item::first))
                .map(element -> TextConstruct.html(element, links.base(element)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(Stream<? extends @Nullable Element> elements) {
        return elements.filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
