// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.dsl;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.search.Filter;
import amtsblick.archive.index.search.FreshQuery;
import amtsblick.archive.index.words.TextQuery;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * The question for one page of answers. What chooses among the values of a facet stands behind the search ({@code post_filter}), so that each
 * facet is counted without its own choice.
 */
public final class PageJson {
    /** The counts of one facet in an answer. */
    public static final String COUNTS = "counts";

    /** Of so many terms, each shard tells how often it has them: what is rare in each may be frequent in all. */
    public static final int MOST_TERMS = 12_000;

    /** Of so many values the counts are told; of months all. */
    private static final int MOST_VALUES = 1_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What is newer counts a little more; reckoned in floats, as the index of one machine does. */
    private static final String FRESH = """
            float half = (float) params.half;
            float gain = (float) params.most * half / (half + (float) Math.max(0L, params.newest - doc['date'].value));
            float score = (float) _score;
            float tier = score >= (float) params.first ? (float) params.first : 0f;
            return tier + (score - tier) * (1f + gain);""";

    private PageJson() {}

    /**
     * @param text what the words of the question ask for; empty where it has none
     * @param newest the date of the newest item of all, in milliseconds
     */
    public static ObjectNode of(NewsQuery query, Optional<Query> text, Extent extent, long newest) {
        boolean facets = extent == Extent.FACETS;
        List<Filter> filters = Filter.of(query);
        List<Filter> choices =
                facets ? filters.stream().filter(PageJson::isChoice).toList() : List.of();
        List<Filter> rest =
                filters.stream().filter(filter -> !choices.contains(filter)).toList();
        ObjectNode json = JSON.objectNode()
                .put("from", (query.page() - 1) * query.size())
                .put("size", query.size())
                .put("track_total_hits", extent != Extent.ITEMS);
        json.set("query", ordered(query.sort(), all(text, rest), text.isPresent(), newest));
        if (!choices.isEmpty()) {
            json.set("post_filter", all(Optional.empty(), choices));
        }
        json.set("sort", sort(query.sort(), text.isPresent()));
        json.put("track_scores", query.sort() == Sort.RELEVANCE && text.isPresent());
        json.put("_source", ItemDocument.ITEM);
        if (facets || extent == Extent.WITHIN) {
            json.set("aggs", counts(choices));
        }
        return json;
    }

    /** All of these; only the text counts for the order. */
    public static ObjectNode all(Optional<Query> text, List<Filter> filters) {
        if (filters.isEmpty()) {
            return text.map(QueryJson::of).orElseGet(QueryJson::everything);
        }
        ObjectNode bool = JSON.objectNode();
        ArrayNode filter = bool.putArray("filter");
        filters.forEach(each -> filter.add(QueryJson.of(each.query())));
        text.ifPresent(words -> bool.putArray("must").add(QueryJson.of(words)));
        return JSON.objectNode().set("bool", bool);
    }

    private static boolean isChoice(Filter filter) {
        return facets().anyMatch(filter.facet()::equals);
    }

    private static Stream<String> facets() {
        return Stream.concat(Stream.of(Dimension.values()).map(Dimension::id), Stream.of(ItemDocument.MONTHS));
    }

    private static ObjectNode ordered(Sort sort, ObjectNode query, boolean text, long newest) {
        if (sort != Sort.RELEVANCE || !text) {
            return query;
        }
        ObjectNode script = JSON.objectNode().put("source", FRESH);
        script.putObject("params")
                .put("most", FreshQuery.MOST)
                .put("half", FreshQuery.HALF_AFTER_MILLIS)
                .put("newest", newest)
                .put("first", TextQuery.FIRST);
        ObjectNode score = JSON.objectNode().<ObjectNode>set("query", query).set("script", script);
        return JSON.objectNode().set("script_score", score);
    }

    private static ArrayNode sort(Sort sort, boolean text) {
        ArrayNode order = JSON.arrayNode();
        switch (sort) {
            case RELEVANCE -> {
                if (text) {
                    order.add("_score");
                }
                order.add(by(ItemDocument.DATE, "desc"));
            }
            case NEWEST -> order.add(by(ItemDocument.DATE, "desc"));
            case OLDEST -> order.add(by(ItemDocument.DATE, "asc"));
            case DEADLINE ->
                order.addObject()
                        .putObject(ItemDocument.DEADLINE)
                        .put("order", "asc")
                        .put("missing", 0);
        }
        order.add(by(ItemDocument.ID, "asc"));
        return order;
    }

    /** In the order of a field. */
    public static ObjectNode by(String field, String direction) {
        return JSON.objectNode().put(field, direction);
    }

    /** Each facet with all choices but its own. */
    private static ObjectNode counts(List<Filter> choices) {
        ObjectNode counts = JSON.objectNode();
        facets().forEach(facet -> {
            List<Filter> others = choices.stream()
                    .filter(Predicate.not(choice -> choice.facet().equals(facet)))
                    .toList();
            ObjectNode one = counts.putObject(facet);
            one.set("filter", all(Optional.empty(), new ArrayList<>(others)));
            one.putObject("aggs").putObject(COUNTS).set("terms", values(facet));
        });
        return counts;
    }

    private static ObjectNode values(String facet) {
        int most = facet.equals(ItemDocument.MONTHS) ? MOST_TERMS : MOST_VALUES;
        return JSON.objectNode()
                .put("field", ItemDocument.FACETS)
                .put("include", ItemDocument.label(facet, "") + ".*")
                .put("size", most)
                .put("shard_size", MOST_TERMS);
    }
}
