// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.classify.territory.Territories.Geocoded;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.web.format.Json;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** What pages show, in the words of schema.org. The article is its publisher's; ours is the page about it. */
public final class LinkedData {
    private LinkedData() {}

    /** The items of a list, in its order. */
    public static ObjectNode list(String name, List<NewsItem> items, Reader reader) {
        ObjectNode list = root("ItemList").put("name", name).put("numberOfItems", items.size());
        ArrayNode elements = list.putArray("itemListElement");
        for (NewsItem item : items) {
            elements.addObject()
                    .put("@type", "ListItem")
                    .put("position", elements.size())
                    .put("url", reader.absolute("/item/" + item.id()))
                    .put("name", item.headline().fullTitle());
        }
        return list;
    }

    /** One item. */
    public static ObjectNode article(NewsItem item, Reader reader) {
        ObjectNode article = root("NewsArticle")
                .put("headline", item.headline().fullTitle())
                .put("url", item.headline().link().toString())
                .put("inLanguage", item.language());
        article.putObject("publisher").put("@type", "Organization").put("name", item.sourceName());
        article.putObject("subjectOf").put("@type", "WebPage").put("url", reader.absolute("/item/" + item.id()));
        if (!item.snippet().isEmpty()) {
            article.put("abstract", item.snippet());
        }
        item.headline()
                .date()
                .map(PublicationDate::day)
                .map(LocalDate::toString)
                .ifPresent(day -> article.put("datePublished", day));
        item.state().changed().ifPresent(at -> article.put("dateModified", at.toString()));
        ArrayNode where = article.putArray("contentLocation");
        item.labels()
                .regionCodes()
                .forEach(code -> place(where, "AdministrativeArea", reader.name(Dimension.REGION, code), code));
        item.labels().placeNames().forEach(name -> place(where, "City", name, ""));
        List<Geocoded> keys = reader.names().geocoded(item.labels());
        keys.forEach(key -> where.addObject()
                .put("@type", "AdministrativeArea")
                .put("name", key.name().startsWith("DE-") ? reader.name(Dimension.REGION, key.name()) : key.name())
                .put("identifier", key.ags())
                .put("sameAs", key.uri()));
        ArrayNode topics = article.putArray("keywords");
        item.labels().topicIds().forEach(id -> topics.add(reader.name(Dimension.TOPIC, id)));
        return article;
    }

    private static void place(ArrayNode where, String type, String name, String code) {
        ObjectNode place = where.addObject().put("@type", type).put("name", name);
        if (!code.isEmpty()) {
            place.put("identifier", code);
        }
    }

    private static ObjectNode root(String type) {
        return Json.object().put("@context", "https://schema.org").put("@type", type);
    }
}
