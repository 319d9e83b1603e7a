// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What RSS 2.0, Atom (RFC 4287), RFC 5005 and JSON Feed 1.1 demand of a feed, as a validator tells it: a line for each rule that is broken. */
final class FeedRules {
    private static final Set<String> RSS_CHANNEL = Set.of(
            "title",
            "link",
            "description",
            "language",
            "generator",
            "ttl",
            "lastBuildDate",
            "copyright",
            "atom:link",
            "fh:archive",
            "fh:complete",
            "item");
    private static final Set<String> RSS_ITEM = Set.of(
            "title",
            "link",
            "description",
            "guid",
            "pubDate",
            "source",
            "category",
            "dc:creator",
            "dc:rights",
            "atom:link");
    /** What only a schema tells in full: a mark that begins with an underscore, a day that is none. */
    private static final Schema JSON_FEED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Objects.requireNonNull(FeedRules.class.getResourceAsStream("json-feed.json")));

    private static final Set<String> RELATIONS = Set.of(
            "self",
            "alternate",
            "related",
            "hub",
            "first",
            "next",
            "previous",
            "last",
            "prev-archive",
            "next-archive",
            "current");

    private final String address;
    private final List<String> broken = new ArrayList<>();

    private FeedRules(String address) {
        this.address = address;
    }

    static List<String> broken(String address, String type, String feed) throws IOException {
        FeedRules rules = new FeedRules(address);
        switch (type) {
            case "rss" -> rules.rss(Jsoup.parse(feed, "", Parser.xmlParser()));
            case "atom" -> rules.atom(Jsoup.parse(feed, "", Parser.xmlParser()));
            default -> rules.json(new ObjectMapper().readTree(feed));
        }
        return rules.broken;
    }

    private void rss(Document feed) {
        Element channel = feed.selectFirst("rss[version=2.0] > channel");
        if (channel == null) {
            broken.add("no channel of RSS 2.0");
            return;
        }
        known(channel, RSS_CHANNEL);
        List.of("title", "link", "description").forEach(name -> once(channel, name));
        channel.select("> lastBuildDate").forEach(date -> rfc822(date.text()));
        demand(channel.select("> ttl").stream().allMatch(ttl -> ttl.text().matches("[1-9]\\d*")), "ttl is no number");
        links(channel, "atom|link");
        unique(channel.select("> item > guid").eachText());
        for (Element item : channel.select("> item")) {
            known(item, RSS_ITEM);
            List.of("title", "link", "guid", "pubDate").forEach(name -> once(item, name));
            demand(item.select("> description").size() <= 1, "two descriptions");
            item.select("> pubDate").forEach(date -> rfc822(date.text()));
            item.select("> link").forEach(link -> absolute(link.text()));
            item.select("> source").forEach(source -> absolute(source.attr("url")));
            item.select("> category")
                    .forEach(category -> demand(!category.text().isBlank(), "an empty category"));
        }
    }

    private void atom(Document document) {
        Element feed = document.selectFirst("feed[xmlns=http://www.w3.org/2005/Atom]");
        if (feed == null) {
            broken.add("no feed of Atom");
            return;
        }
        List.of("id", "title", "updated").forEach(name -> once(feed, name));
        links(feed, "link");
        unique(feed.select("> entry > id").eachText());
        document.select("updated, published").forEach(date -> rfc3339(date.text()));
        document.select("id").forEach(id -> absolute(id.text()));
        document.select("author").forEach(author -> once(author, "name"));
        document.select("category")
                .forEach(category -> demand(!category.attr("term").isEmpty(), "a category without term"));
        for (Element entry : feed.select("> entry")) {
            List.of("id", "title", "updated").forEach(name -> once(entry, name));
            demand(entry.select("> link[rel=alternate]").size() == 1, "not one alternate link");
            demand(entry.select("> author").size() + feed.select("> author").size() > 0, "nobody wrote it");
            entry.select("> link").forEach(link -> absolute(link.attr("href")));
            entry.select("> source")
                    .forEach(source -> List.of("id", "title", "updated").forEach(name -> once(source, name)));
        }
        demand(
                !address.contains("archive=") || !feed.select("> fh|archive").isEmpty(),
                "an archive that does not say so (RFC 5005, 4)");
    }

    private void json(JsonNode feed) {
        JSON_FEED.validate(feed).forEach(error -> broken.add(error.toString()));
        demand(feed.path("feed_url").asText().equals(address), "feed_url is not " + address);
        unique(feed.path("items").findValuesAsText("id"));
    }

    private void links(Element feed, String name) {
        List<Element> links = feed.select("> " + name);
        demand(
                links.stream()
                        .filter(link -> link.attr("rel").equals("self"))
                        .map(link -> link.attr("href"))
                        .toList()
                        .equals(List.of(address)),
                "self is not " + address);
        links.forEach(link -> absolute(link.attr("href")));
        links.forEach(link -> demand(RELATIONS.contains(link.attr("rel")), "no such relation: " + link.attr("rel")));
    }

    private void known(Element parent, Set<String> names) {
        parent.children()
                .forEach(child -> demand(names.contains(child.tagName()), "no such element: " + child.tagName()));
    }

    private void once(Element parent, String name) {
        List<Element> found = parent.select("> " + name);
        demand(found.size() == 1 && !found.getFirst().text().isBlank(), "not one " + name + " in " + parent.tagName());
    }

    private void unique(List<String> ids) {
        demand(new HashSet<>(ids).size() == ids.size(), "an id twice");
    }

    private void absolute(String uri) {
        demand(URI.create(uri).isAbsolute(), "not absolute: " + uri);
    }

    private void rfc822(String date) {
        date(date, DateTimeFormatter.RFC_1123_DATE_TIME::parse);
    }

    private void rfc3339(String date) {
        date(date, OffsetDateTime::parse);
    }

    private void date(String date, Function<String, ?> reader) {
        try {
            reader.apply(date);
        } catch (DateTimeException e) {
            broken.add("not a date: " + date);
        }
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
