// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.json;

import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Encodings;
import amtsblick.parse.document.HubLink;
import amtsblick.parse.document.Markup;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import amtsblick.parse.feed.entry.Feed.Result;
import amtsblick.parse.feed.entry.FeedDates;
import amtsblick.parse.feed.xml.FeedLinks;
import amtsblick.parse.feed.xml.XmlFeed;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.url.WebAddress;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Reads JSON Feed 1 and 1.1 (jsonfeed.org), and what calls itself so: without a version, with numbers for texts, one author where a
 * list belongs.
 */
public final class JsonFeedReader {
    private static final int MOST_TAGS = 20;

    private final Document document;
    private final JsonNode root;

    private JsonFeedReader(Document document, JsonNode root) {
        this.document = document;
        this.root = root;
    }

    public static boolean recognises(String text) {
        return text.stripLeading().startsWith("{");
    }

    public static Result read(Document document, Encodings.Decoded decoded) {
        try {
            JsonNode root = MendedJson.read(decoded.text());
            return root.has("items")
                    ? new Result.Read(new JsonFeedReader(document, root).feed(decoded.charset()))
                    : new Result.Unreadable(decoded.charset(), Remark.of(RemarkCode.NO_JSON_FEED));
        } catch (JsonProcessingException e) {
            return new Result.Unreadable(decoded.charset(), Remark.of(RemarkCode.BAD_JSON, e.getOriginalMessage()));
        }
    }

    private Feed feed(String charset) {
        return new Feed(
                charset,
                first(plain(root, "title"), text(root, "home_page_url")),
                link(root, "home_page_url").or(() -> Optional.of(document.address())),
                text(root, "feed_url"),
                plain(root, "description"),
                Optional.empty(),
                text(root, "language"),
                Optional.empty(),
                hub(),
                each(root, "items")
                        .filter(JsonNode::isObject)
                        .limit(Feed.MOST_ENTRIES)
                        .map(this::entry)
                        .toList());
    }

    /** The first of {@code hubs} that speaks WebSub (JSON Feed 1.1, "hubs"). */
    private Optional<HubLink> hub() {
        String topic = first(text(root, "feed_url"), document.address().toString());
        return each(root, "hubs")
                .filter(hub -> text(hub, "type").equalsIgnoreCase("WebSub"))
                .flatMap(hub -> link(hub, "url").stream())
                .findFirst()
                .map(address -> new HubLink(address, topic));
    }

    private FeedEntry entry(JsonNode item) {
        Optional<URI> link = link(item);
        String html = text(item, "content_html");
        return new FeedEntry(
                title(item, link),
                link,
                text(item, "id"),
                date(item, "date_published"),
                date(item, "date_modified"),
                first(text(item, "date_published"), text(item, "date_modified")),
                escaped(text(item, "summary")),
                html.isEmpty() ? escaped(text(item, "content_text")) : clean(html),
                first(authors(item), authors(root)),
                tags(item));
    }

    /** Without a title an item is called by the beginning of its text. */
    private static String title(JsonNode item, Optional<URI> link) {
        return Stream.of(
                        plain(item, "title"),
                        text(item, "title"), // about markup, and nothing else
                        XmlFeed.beginning(escaped(text(item, "summary"))),
                        XmlFeed.beginning(escaped(text(item, "content_text"))),
                        XmlFeed.beginning(text(item, "content_html")))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .or(() -> link.map(URI::toString))
                .orElse("");
    }

    /** Its page, the page it is about, an id that is an address as ids should be, or the file that it brings. */
    private Optional<URI> link(JsonNode item) {
        return link(item, "url")
                .or(() -> link(item, "external_url"))
                .or(() -> Optional.of(text(item, "id"))
                        .filter(id -> id.matches("(?i)https?://.*"))
                        .flatMap(id -> WebAddress.resolve(document.address(), id)))
                .or(() -> each(item, "attachments")
                        .filter(file -> !text(file, "mime_type").startsWith("image/"))
                        .flatMap(file -> link(file, "url").stream())
                        .findFirst());
    }

    /** Version 1.1's list, version 1's single author, objects or mere names. */
    private static String authors(JsonNode node) {
        return Stream.concat(each(node, "authors"), each(node, "author"))
                .map(author -> author.isObject() ? plain(author, "name") : PlainText.of(author.asText("")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> tags(JsonNode item) {
        return each(item, "tags")
                .map(tag -> tag.isObject() ? plain(tag, "name") : PlainText.of(tag.asText("")))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private Optional<PublicationDate> date(JsonNode node, String field) {
        return FeedDates.read(text(node, field), document.today());
    }

    private Optional<URI> link(JsonNode node, String field) {
        return Optional.of(text(node, field))
                .filter(address -> !FeedLinks.isPlaceholder(address))
                .flatMap(address -> WebAddress.resolve(document.address(), address));
    }

    /** The elements of a list, or the one thing that stands where a list belongs. */
    private static Stream<JsonNode> each(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                : Stream.of(value).filter(one -> !one.isMissingNode() && !one.isNull());
    }

    private static String plain(JsonNode node, String field) {
        return PlainText.of(text(node, field));
    }

    /** A text, or a number or truth value as one; others are none. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull()
                ? ""
                : Markup.withoutControls(
                                value.isIntegralNumber()
                                        ? value.bigIntegerValue().toString()
                                        : value.asText(""))
                        .strip();
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }

    private String clean(String html) {
        return Jsoup.clean(Markup.protect(html), document.address().toString(), Safelist.relaxed());
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
