// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Kin;
import amtsblick.archive.Suggestion;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.counts.FacetCounts;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.hint.Spelling;
import amtsblick.archive.index.hint.Suggestions;
import amtsblick.archive.index.hint.Surfaces;
import amtsblick.archive.index.lexicon.ReaderLexicon;
import amtsblick.archive.index.opensearch.dsl.PageJson;
import amtsblick.archive.index.opensearch.dsl.QueryJson;
import amtsblick.archive.index.search.Filter;
import amtsblick.archive.index.search.FoundItems;
import amtsblick.archive.index.search.Meaning;
import amtsblick.archive.index.search.NewsSearch;
import amtsblick.archive.index.search.Percolator;
import amtsblick.archive.index.search.Related;
import amtsblick.archive.index.search.SharedWords;
import amtsblick.archive.index.search.SharedWords.Word;
import amtsblick.archive.index.search.StoryLookup;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Answers questions by searches of the server: the text is read here, as for an index of this machine, and so are the marks made. */
final class ServerSearch {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What counts less, compared with the best answer, is only distantly related. */
    private static final float DISTANT = 0.25f;

    private final Meaning meaning;
    private final FoundItems found;
    private final Related related;
    private final Spelling spelling;
    private final Suggestions suggestions;
    private final Percolator percolator;

    /** The server, asked for one question. */
    interface Server extends RemoteLexicon.Searching {
        JsonNode one(ObjectNode search) throws IOException;

        RemoteLexicon lexicon();
    }

    ServerSearch(WordAnalysis words) {
        KnownWords known = new KnownWords(words.forIndex());
        meaning = new Meaning(words, InstantSource.system());
        found = new FoundItems(known, words);
        related = new Related(known);
        Surfaces surfaces = new Surfaces(known);
        spelling = new Spelling(surfaces, words.vocabulary());
        suggestions = new Suggestions(words.filterNames(), surfaces);
        percolator = new Percolator(meaning, words);
    }

    NewsPage find(Server server, NewsQuery query, Extent extent) throws IOException {
        List<String> notes = new ArrayList<>();
        Optional<Query> text = meaning.of(query, server.lexicon(), counting(server), notes);
        boolean best = text.isPresent() && query.sort() == NewsQuery.Sort.RELEVANCE;
        JsonNode answer = server.one(
                PageJson.of(query, text, extent, best ? server.lexicon().newest() : 0));
        List<NewsItem> items = HitsJson.items(answer);
        long total = extent == Extent.ITEMS ? items.size() : total(answer);
        NewsSearch.tell(answer.path("timed_out").asBoolean(), total, notes);
        boolean counted = extent == Extent.FACETS || extent == Extent.WITHIN;
        NewsPage.Facets facets = counted ? FacetCounts.of(HitsJson.counts(answer)) : NewsPage.Facets.NONE;
        return new NewsPage(query, found.hits(items, best ? near(answer) : items.size(), text), total, facets, notes);
    }

    private static int near(JsonNode answer) {
        double least = DISTANT * answer.path("hits").path("max_score").asDouble();
        int near = 0;
        for (JsonNode hit : HitsJson.hits(answer)) {
            near += hit.path("_score").asDouble() >= least ? 1 : 0;
        }
        return near;
    }

    private static long total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").asLong();
    }

    private static Meaning.Counting counting(Server server) {
        return (enough, text) -> {
            ObjectNode search = JSON.objectNode().put("size", 0);
            search.put("track_total_hits", enough);
            return Math.min(enough, total(server.one(search.set("query", QueryJson.of(text)))));
        };
    }

    Set<String> matching(Server server, NewsQuery query, Collection<String> ids) throws IOException {
        Optional<Query> text = meaning.of(query.withPage(1), server.lexicon(), counting(server), new ArrayList<>());
        ObjectNode bool = JSON.objectNode();
        ArrayNode all = bool.putArray("filter").add(PageJson.all(text, Filter.of(query)));
        ArrayNode some = all.addObject().putObject("terms").putArray(ItemDocument.ID);
        ids.forEach(some::add);
        ObjectNode search = JSON.objectNode().put("size", ids.size()).put("_source", false);
        search.putObject("query").set("bool", bool);
        Set<String> matching = new HashSet<>();
        JsonNode answer = server.one(search);
        if (answer.path("timed_out").asBoolean()) {
            throw NewsSearch.tooSlow();
        }
        HitsJson.hits(answer).forEach(hit -> matching.add(hit.path("_id").asText()));
        return matching;
    }

    List<Set<String>> percolate(Server server, List<NewsItem> items, List<NewsQuery> queries) throws IOException {
        return percolator.matching(
                fresh -> new JoinedLexicon(server.lexicon(), new ReaderLexicon(new IndexSearcher(fresh))),
                items,
                queries);
    }

    List<Kin> related(Server server, NewsItem item, int most) throws IOException {
        List<Word> rare = server.lexicon().answer(lexicon -> related.rare(lexicon, item));
        ObjectNode bool = JSON.objectNode();
        bool.putArray("must").add(QueryJson.of(Related.query(item, rare)));
        ArrayNode told = bool.putArray("should");
        for (int i = 0; i < rare.size(); i++) {
            ObjectNode named =
                    told.addObject().putObject("constant_score").put("boost", 0).put("_name", "" + i);
            named.set("filter", QueryJson.of(Related.having(rare.get(i))));
        }
        ObjectNode search = JSON.objectNode().put("size", most).put("_source", ItemDocument.ITEM);
        search.putObject("query").set("bool", bool);
        ArrayNode order = search.putArray("sort").add("_score");
        order.addObject().put(ItemDocument.DATE, "desc");
        order.addObject().put(ItemDocument.ID, "asc");
        List<Kin> kin = new ArrayList<>();
        for (JsonNode hit : HitsJson.hits(server.one(search))) {
            Set<String> names = new HashSet<>();
            hit.path("matched_queries").forEach(name -> names.add(name.asText()));
            List<Word> shared = new ArrayList<>();
            for (int i = 0; i < rare.size(); i++) {
                if (names.contains("" + i)) {
                    shared.add(rare.get(i));
                }
            }
            kin.add(Kin.of(item, HitsJson.item(hit), SharedWords.told(shared)));
        }
        return kin;
    }

    Map<String, List<NewsItem>> stories(Server server, Collection<String> ids) throws IOException {
        List<ObjectNode> searches = new ArrayList<>();
        for (String id : ids) {
            Term story = new Term(ItemDocument.LABELS, ItemDocument.label(ItemDocument.STORY, id));
            ObjectNode search = JSON.objectNode().put("size", StoryLookup.MOST).put("_source", ItemDocument.ITEM);
            search.putArray("sort").addObject().put(ItemDocument.DATE, "desc");
            searches.add(search.set("query", QueryJson.of(new TermQuery(story))));
        }
        Map<String, List<NewsItem>> stories = new LinkedHashMap<>();
        List<JsonNode> answers = server.all(searches);
        int i = 0;
        for (String id : ids) {
            List<NewsItem> items = HitsJson.items(answers.get(i++));
            if (!items.isEmpty()) {
                stories.put(id, StoryLookup.oldestFirst(items));
            }
        }
        return stories;
    }

    Optional<String> spelling(Server server, String text) throws IOException {
        return meaning.spelling(text, spelling, server.lexicon(), counting(server));
    }

    List<Suggestion> suggest(Server server, String text, int most) throws IOException {
        return server.lexicon().answer(lexicon -> suggestions.of(lexicon, text, most));
    }
}
