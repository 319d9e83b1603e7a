// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.news.PublicationDate;
import amtsblick.parse.Feed.FeedEntry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Reads a mended document by its elements' names alone, wherever they stand. The fallback where ROME gives up, and what fills
 * in where ROME stays silent: dates in other forms, relative links under {@code xml:base}, content in XHTML.
 */
final class XmlFeed {
    /** RSS 1.0 syndication module. */
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly",
            Duration.ofHours(1),
            "daily",
            Duration.ofDays(1),
            "weekly",
            Duration.ofDays(7),
            "monthly",
            Duration.ofDays(30),
            "yearly",
            Duration.ofDays(365));

    private static final List<String> PUBLISHED = List.of(
            "pubDate", "published", "issued", "dc|date", "dcterms|issued", "dcterms|created", "created", "date");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "dcterms|modified", "atom|updated", "lastBuildDate");
    private static final List<String> CONTENT = List.of("content|encoded", "content", "xhtml|body", "body", "fullitem");
    private static final List<String> SUMMARY = List.of(
            "description", "summary", "dc|description", "dcterms|abstract", "itunes|summary", "media|description");

    private final Element root;
    private final URI address;
    private final LocalDate today;

    XmlFeed(Element root, URI address, LocalDate today) {
        this.root = root;
        this.address = address;
        this.today = today;
    }

    /** The element that describes the feed itself. */
    Element head() {
        Element channel = root.selectFirst("channel");
        return channel == null ? root : channel;
    }

    List<Element> items() {
        return root.select("item, entry");
    }

    FeedEntry entry(Element item) {
        Optional<String> published = first(item, PUBLISHED);
        Optional<String> updated = first(item, UPDATED);
        return new FeedEntry(
                PlainText.of(
                        first(item, List.of("title", "dc|title", "media|title")).orElse("")),
                link(item),
                id(item),
                published.flatMap(text -> GermanDates.read(text, today)),
                updated.flatMap(text -> GermanDates.read(text, today)),
                published.or(() -> updated).orElse(""),
                html(item, SUMMARY),
                html(item, CONTENT),
                author(item),
                categories(item));
    }

    String text(Element parent, String... tags) {
        return first(parent, List.of(tags)).map(PlainText::of).orElse("");
    }

    Optional<PublicationDate> date(Element parent, String... tags) {
        return first(parent, List.of(tags)).flatMap(text -> GermanDates.read(text, today));
    }

    /** Atom's alternate link before any other, RSS's text, then a guid that is an address. */
    Optional<URI> link(Element item) {
        Stream<String> alternates = item.select("> link[href], > atom|link[href], > a10|link[href]").stream()
                .filter(link -> !List.of("self", "edit", "replies", "enclosure", "hub", "via", "next")
                        .contains(link.attr("rel")))
                .map(link -> link.attr("href"));
        Stream<String> texts =
                item.select("> link, > guid:not([isPermaLink=false])").stream().map(Element::text);
        URI base = base(item);
        return Stream.concat(texts, alternates)
                .filter(text -> !text.isBlank())
                .flatMap(href -> Links.resolve(base, href).stream())
                .findFirst();
    }

    private static String id(Element item) {
        return first(item, List.of("guid", "id", "dc|identifier"))
                .map(PlainText::tidy)
                .orElseGet(() -> item.attr("rdf:about"));
    }

    private String html(Element item, List<String> tags) {
        return tags.stream()
                .map(tag -> item.selectFirst("> " + tag))
                .filter(Objects::nonNull)
                .map(element -> Jsoup.clean(markup(element), base(element).toString(), Safelist.relaxed()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** XHTML stands in the document as elements, other markup as text. */
    private static String markup(Element element) {
        return element.children().isEmpty() ? words(element) : element.html();
    }

    /** The element's text, decoded where the feed says base64 (Atom 0.3's mode, RFC 4287 4.1.3.3 for other media types). */
    private static String words(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        boolean binary =
                type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
        String text = element.wholeText();
        if (!element.attr("mode").equals("base64") && !binary) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // mislabelled: it was text all along
        }
    }

    private String author(Element item) {
        return first(item, List.of("author > name", "author", "dc|creator", "itunes|author"))
                .map(PlainText::of)
                .orElse("");
    }

    private static List<String> categories(Element item) {
        return item.select("> category, > dc|subject").stream()
                .map(c -> c.hasAttr("label") ? c.attr("label") : c.hasAttr("term") ? c.attr("term") : c.text())
                .map(PlainText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    /** How long the feed asks to be left alone: RSS's ttl in minutes, or the period and frequency of the syndication module. */
    Optional<Duration> ttl() {
        return number("channel > ttl")
                .map(Duration::ofMinutes)
                .or(() -> Optional.ofNullable(root.selectFirst("sy|updatePeriod"))
                        .map(period -> PERIODS.get(period.text().strip().toLowerCase(Locale.ROOT)))
                        .map(period -> period.dividedBy(
                                number("sy|updateFrequency").filter(f -> f > 0).orElse(1L))));
    }

    private Optional<Long> number(String css) {
        return Optional.ofNullable(root.selectFirst(css))
                .map(element -> element.text().strip())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::valueOf);
    }

    /** The address that relative links in this element start from: {@code xml:base} of it and all above it (XML Base). */
    private URI base(Element element) {
        URI base = address;
        for (Element parent : Stream.concat(element.parents().reversed().stream(), Stream.of(element))
                .toList()) {
            String own = parent.attr("xml:base");
            if (!own.isBlank()) {
                base = Links.resolve(base, own).orElse(base);
            }
        }
        return base;
    }

    private static Optional<String> first(Element parent, List<String> tags) {
        return tags.stream()
                .map(tag -> parent.selectFirst("> " + tag))
                .filter(Objects::nonNull)
                .map(XmlFeed::words)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
