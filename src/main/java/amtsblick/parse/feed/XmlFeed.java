// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.news.PublicationDate;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.Feed.FeedEntry;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

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

    private static final List<String> TITLE = List.of("title", "dc:title", "media:title");
    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "published",
            "atom:published",
            "issued",
            "dc:date",
            "dcterms:issued",
            "dcterms:created",
            "created",
            "date");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "dcterms:modified", "atom:updated", "lastbuilddate");
    private static final List<String> CONTENT =
            List.of("content:encoded", "content", "atom:content", "xhtml:body", "body", "fullitem");
    private static final List<String> SUMMARY = List.of(
            "description",
            "summary",
            "atom:summary",
            "dc:description",
            "dcterms:abstract",
            "itunes:summary",
            "media:description");

    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private static final Safelist SAFE = Safelist.relaxed();
    private static final int LONGEST_TITLE = 120;

    private final Element root;
    private final FeedLinks links;
    private final LocalDate today;
    private final Children head;
    private final Optional<String> headAuthors;

    XmlFeed(Element root, URI address, LocalDate today) {
        this.root = root;
        links = new FeedLinks(address);
        this.today = today;
        Element channel = root.selectFirst("channel");
        head = new Children(channel == null ? root : channel);
        headAuthors = authors(head);
    }

    /** What describes the feed itself. */
    Children head() {
        return head;
    }

    List<Element> items() {
        return root.select("item, entry");
    }

    FeedEntry entry(Element element) {
        Children item = new Children(element);
        Optional<String> published = last(item, PUBLISHED);
        Optional<String> updated = last(item, UPDATED);
        String summary = html(item, SUMMARY);
        String content = html(item, CONTENT);
        return new FeedEntry(
                title(item).orElseGet(() -> beginning(summary.isEmpty() ? content : summary)),
                links.of(item),
                links.id(item),
                published.flatMap(text -> FeedDates.read(text, today)),
                updated.flatMap(text -> FeedDates.read(text, today)),
                published.or(() -> updated).orElse(""),
                summary,
                content,
                authors(item).or(() -> headAuthors).orElse(""),
                categories(item));
    }

    private static Optional<String> title(Children item) {
        return first(item, TITLE).map(PlainText::of).filter(text -> !text.isEmpty());
    }

    /** What a reader would call an entry without a title: the beginning of its text, as JSON Feed readers do. */
    static String beginning(String html) {
        String text = PlainText.of(html);
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) + " …" : text;
    }

    String text(Children parent, String... names) {
        return first(parent, List.of(names)).map(PlainText::of).orElse("");
    }

    Optional<PublicationDate> date(Children parent, String... names) {
        return last(parent, List.of(names)).flatMap(text -> FeedDates.read(text, today));
    }

    Optional<URI> link(Children item) {
        return links.of(item);
    }

    String id(Children item) {
        return links.id(item);
    }

    private String html(Children item, List<String> names) {
        return names.stream()
                .map(item::first)
                .filter(Objects::nonNull)
                .map(this::clean)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private String clean(Element element) {
        String markup = markup(element);
        return isPlain(markup)
                ? markup.trim()
                : Jsoup.clean(markup, links.base(element).toString(), SAFE);
    }

    /** Whether cleaning would change nothing: nothing to remove or escape, and no blanks to tidy, as in most teasers. */
    private static boolean isPlain(String text) {
        return PlainText.isTidy(text)
                && text.chars().allMatch(c -> c < Character.MIN_SURROGATE && "<>&".indexOf(c) < 0);
    }

    /** XHTML stands in the document as elements, other markup as text. */
    private static String markup(Element element) {
        return element.childrenSize() == 0 ? words(element) : element.html();
    }

    /** The element's text, decoded where the feed says base64 (Atom 0.3's mode, RFC 4287 4.1.3.3 for other media types). */
    private static String words(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        boolean binary =
                type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
        String text = element.wholeText();
        if (!binary && !element.attr("mode").equals("base64")) {
            return text;
        }
        String packed = text.replaceAll("\\s", "");
        return BASE64.matcher(packed).matches()
                ? new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8)
                : text; // it was mislabelled, and text all along
    }

    /** All authors, of Atom or of RSS; those of the feed stand for entries that name none (RFC 4287, 4.2.1). */
    private static Optional<String> authors(Children item) {
        return Stream.of(
                        item.named("author")
                                .flatMap(author -> author.children().stream())
                                .filter(part -> part.normalName().equals("name")),
                        item.named("author").filter(author -> author.childrenSize() == 0),
                        item.named("dc:creator", "dc:author"),
                        item.named("itunes:author"))
                .map(authors -> authors.map(author -> PlainText.of(words(author)))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(joined -> !joined.isEmpty())
                .findFirst();
    }

    private static List<String> categories(Children item) {
        return item.named("category", "dc:subject")
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

    private static Optional<String> first(Children parent, List<String> names) {
        return words(names.stream().map(parent::first));
    }

    /** Of several the last, as if it had overwritten the others. */
    private static Optional<String> last(Children parent, List<String> names) {
        return words(names.stream().map(parent::last));
    }

    private static Optional<String> words(Stream<@Nullable Element> elements) {
        return elements.filter(Objects::nonNull)
                .map(XmlFeed::words)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
