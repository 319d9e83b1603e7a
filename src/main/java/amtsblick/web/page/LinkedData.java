// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.classify.territory.Territories.Geocoded;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.web.format.Json;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        if (item.rights()
                != Rights.OPEN) { // what anybody may pass on may be nobody's: official texts, licences of others
            article.putObject("copyrightHolder").put("@type", "Organization").put("name", item.sourceName());
        }
        article.put("copyrightNotice", reader.text("reuse." + item.rights().id(), item.sourceName()));
        article.putObject("subjectOf").put("@type", "WebPage").put("url", reader.absolute("/item/" + item.id()));
        if (!item.snippet().isEmpty()) {
            article.put("abstract", item.snippet());
        }
        item.headline()
                .date()
                .map(date ->
                        date.instant().map(Instant::toString).orElse(date.day().toString()))
                .ifPresent(when -> article.put("datePublished", when));
        item.state().changed().ifPresent(at -> article.put("dateModified", at.toString()));
        places(article.putArray("contentLocation"), item, reader);
        ArrayNode topics = article.putArray("keywords");
        item.labels().topicIds().forEach(id -> topics.add(reader.name(Dimension.TOPIC, id)));
        return article;
    }

    /** Each once, with all its keys. */
    private static void places(ArrayNode where, NewsItem item, Reader reader) {
        Map<String, ObjectNode> places = new LinkedHashMap<>();
        for (String code : item.labels().regionCodes()) {
            ObjectNode region = where.addObject()
                    .put("@type", "AdministrativeArea")
                    .put("name", reader.name(Dimension.REGION, code));
            region.putArray("identifier").add(code);
            places.put(code, region);
        }
        for (String name : item.labels().placeNames()) {
            places.put(name, where.addObject().put("@type", "City").put("name", name));
        }
        for (Geocoded key : reader.names().geocoded(item.labels())) {
            ObjectNode place = places.getOrDefault(key.name(), Json.object());
            place.withArray("identifier").add(key.ags());
            place.put("sameAs", key.uri());
        }
    }

    private static ObjectNode root(String type) {
        return Json.object().put("@context", "https://schema.org").put("@type", type);
    }
}
