// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Encodings;
import amtsblick.parse.document.Links;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.Feed.FeedEntry;
import amtsblick.parse.feed.Feed.Result;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST_TITLE = 120;

    private final Document document;

    private JsonFeedReader(Document document) {
        this.document = document;
    }

    static boolean recognises(String text) {
        return text.stripLeading().startsWith("{");
    }

    static Result read(Document document, Encodings.Decoded decoded) {
        try {
            JsonNode root = MAPPER.readTree(decoded.text());
            return root.has("items")
                    ? new Result.Read(new JsonFeedReader(document).feed(root, decoded.charset()))
                    : new Result.Unreadable(decoded.charset(), Remark.of(RemarkCode.NO_JSON_FEED));
        } catch (JsonProcessingException e) {
            return new Result.Unreadable(decoded.charset(), Remark.of(RemarkCode.BAD_JSON, e.getOriginalMessage()));
        }
    }

    private Feed feed(JsonNode root, String charset) {
        List<FeedEntry> entries = new ArrayList<>();
        root.path("items").forEach(item -> entries.add(entry(item)));
        return new Feed(
                charset,
                Optional.of(text(root, "title"))
                        .filter(title -> !title.isEmpty())
                        .orElseGet(() -> root.path("home_page_url").asText("")),
                link(root, "home_page_url").or(() -> Optional.of(document.address())),
                root.path("feed_url").asText(""),
                text(root, "description"),
                Optional.empty(),
                root.path("language").asText(""),
                Optional.empty(),
                entries);
    }

    private FeedEntry entry(JsonNode item) {
        String html = item.path("content_html").asText("");
        List<String> tags = new ArrayList<>();
        item.path("tags").forEach(tag -> tags.add(PlainText.of(tag.asText(""))));
        return new FeedEntry(
                title(item),
                link(item, "url").or(() -> link(item, "external_url")),
                item.path("id").asText(""),
                date(item, "date_published"),
                date(item, "date_modified"),
                item.path("date_published").asText(item.path("date_modified").asText("")),
                item.path("summary").asText(""),
                html.isEmpty()
                        ? item.path("content_text").asText("")
                        : Jsoup.clean(html, document.address().toString(), Safelist.relaxed()),
                author(item),
                tags);
    }

    /**
     * An item may go without a title: then its text begins with what a reader would call it. A title that is nothing but markup
     * is none: JSON Feed's titles are plain text, so it is about markup.
     */
    private static String title(JsonNode item) {
        return Stream.of("title", "summary", "content_text", "content_html")
                .map(field -> text(item, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> Optional.of(PlainText.tidy(item.path("title").asText(""))))
                .map(text -> text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) + " …" : text)
                .orElse("");
    }

    private static String author(JsonNode item) {
        JsonNode authors = item.path("authors");
        JsonNode first = (authors.isArray() ? authors.path(0) : authors).path("name");
        return PlainText.of(first.asText(item.path("author").path("name").asText("")));
    }

    private Optional<PublicationDate> date(JsonNode node, String field) {
        return FeedDates.read(node.path(field).asText(""), document.today());
    }

    private Optional<URI> link(JsonNode node, String field) {
        return Links.resolve(document.address(), node.path(field).asText(""));
    }

    private static String text(JsonNode node, String field) {
        return PlainText.of(node.path(field).asText(""));
    }
}
