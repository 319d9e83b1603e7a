// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.web.format.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
public final class JsonFeed {

    private JsonFeed() {}

    public static byte[] write(FeedDocument feed) {
        ObjectNode root = Json.object();
        root.put("version", "https://jsonfeed.org/version/1.1");
        root.put("title", feed.title());
        root.put("description", feed.subtitle());
        root.put("home_page_url", feed.page());
        root.put("feed_url", feed.links().self());
        feed.links().next().or(feed.links()::older).ifPresent(older -> root.put("next_url", older));
        feed.hub()
                .ifPresent(hub ->
                        root.putArray("hubs").addObject().put("type", "WebSub").put("url", hub));
        root.put("language", feed.lang());
        ArrayNode items = root.putArray("items");
        feed.entries().forEach(entry -> item(items.addObject(), entry));
        return Json.bytes(root);
    }

    private static void item(ObjectNode node, FeedDocument.FeedEntry entry) {
        node.put("id", entry.id());
        node.put("url", entry.link());
        node.put("title", entry.title());
        // One of content_text and content_html is required; where no text may be shown, the title stands for it.
        node.put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
        if (!entry.summary().isEmpty()) {
            node.put("summary", entry.summary());
        }
        node.put("date_published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.published()));
        node.put("date_modified", entry.updated().toString());
        node.put("language", entry.language());
        node.putArray("authors").addObject().put("name", entry.source());
        ArrayNode tags = node.putArray("tags");
        entry.categories().stream().map(FeedCategory::label).distinct().forEach(tags::add);
        // Extensions begin with an underscore and are objects.
        ObjectNode ours = node.putObject("_amtsblick");
        ours.put("page", entry.page());
        ours.put("rights", entry.rights().id());
        entry.state().withdrawn().ifPresent(since -> ours.put("withdrawn", since.toString()));
        entry.state().changed().ifPresent(at -> ours.put("changed", at.toString()));
        ArrayNode geocoding = ours.putArray("geocoding");
        entry.geocoding()
                .forEach(one -> geocoding
                        .addObject()
                        .put("name", one.name())
                        .put("ags", one.ags())
                        .put("uri", one.uri()));
    }
}
