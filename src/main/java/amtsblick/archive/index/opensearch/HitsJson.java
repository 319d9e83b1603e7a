// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.opensearch.dsl.PageJson;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the server found. */
final class HitsJson {
    private HitsJson() {}

    /** The items of an answer in its order. */
    static List<NewsItem> items(JsonNode answer) throws IOException {
        List<NewsItem> items = new ArrayList<>();
        for (JsonNode hit : hits(answer)) {
            items.add(item(hit));
        }
        return items;
    }

    static JsonNode hits(JsonNode answer) {
        return answer.path("hits").path("hits");
    }

    static NewsItem item(JsonNode hit) throws IOException {
        String packed = hit.path("_source").path(ItemDocument.ITEM).asText();
        try {
            return StoredItems.shown(Base64.getDecoder().decode(packed));
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "an item that cannot be read: " + hit.path("_id").asText(), e);
        }
    }

    /** How many items each value of each facet has. */
    static Map<String, Map<String, Integer>> counts(JsonNode answer) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        answer.path("aggregations").properties().forEach(facet -> {
            Map<String, Integer> values = new HashMap<>();
            for (JsonNode bucket : facet.getValue().path(PageJson.COUNTS).path("buckets")) {
                String label = bucket.path("key").asText();
                values.put(
                        label.substring(facet.getKey().length() + 1),
                        bucket.path("doc_count").asInt());
            }
            counts.put(facet.getKey(), values);
        });
        return counts;
    }
}
