// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon.Entry;
import amtsblick.archive.index.opensearch.dsl.DocumentJson;
import amtsblick.archive.index.opensearch.dsl.PageJson;
import amtsblick.archive.index.opensearch.dsl.QueryJson;
import amtsblick.archive.index.opensearch.dsl.TermText;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One thing that a lexicon is asked, as a search of the server.
 *
 * @param <T> what it is answered with
 */
sealed interface TermQuestion<T> {
    JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The search that answers it. */
    ObjectNode search();

    /** What the server's answer says. */
    T read(JsonNode answer) throws IOException;

    /** What is taken for the answer until it is known. */
    T meanwhile();

    private static ObjectNode count(ObjectNode query) {
        return JSON.objectNode().put("size", 0).put("track_total_hits", true).set("query", query);
    }

    private static int total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").asInt();
    }

    /** How many items there are. */
    record All() implements TermQuestion<Integer> {
        @Override
        public ObjectNode search() {
            return count(QueryJson.everything());
        }

        @Override
        public Integer read(JsonNode answer) {
            return total(answer);
        }

        @Override
        public Integer meanwhile() {
            return 0;
        }
    }

    /** The date of the newest item. */
    record Newest() implements TermQuestion<Long> {
        @Override
        public ObjectNode search() {
            ObjectNode search = JSON.objectNode().put("size", 0);
            search.putObject("aggs").putObject("newest").putObject("max").put("field", ItemDocument.DATE);
            return search;
        }

        @Override
        public Long read(JsonNode answer) {
            return (long)
                    answer.path("aggregations").path("newest").path("value").asDouble();
        }

        @Override
        public Long meanwhile() {
            return 0L;
        }
    }

    /** How many items a query finds. */
    record Matching(Query query) implements TermQuestion<Integer> {
        static Matching having(Term term) {
            return new Matching(new TermQuery(term));
        }

        static Matching beginning(Term term) {
            return new Matching(new PrefixQuery(term));
        }

        @Override
        public ObjectNode search() {
            return count(QueryJson.of(query));
        }

        @Override
        public Integer read(JsonNode answer) {
            return total(answer);
        }

        @Override
        public Integer meanwhile() {
            return 0;
        }
    }

    /** The most frequent terms that begin so, of titles or of labels. */
    record Beginning(Term term, int most) implements TermQuestion<List<Entry>> {
        @Override
        public ObjectNode search() {
            String field = term.field().equals(ItemDocument.TITLE) ? DocumentJson.TITLE_WORD : ItemDocument.FACETS;
            ObjectNode search = JSON.objectNode().put("size", 0);
            search.set("query", QueryJson.of(new PrefixQuery(new Term(field, term.bytes()))));
            search.putObject("aggs")
                    .putObject("terms")
                    .putObject("terms")
                    .put("field", field)
                    .put("include", literally(term.text()) + ".*")
                    .put("size", most)
                    .put("shard_size", PageJson.MOST_TERMS);
            return search;
        }

        /** In the server's regular expressions nearly every sign is one. */
        private static String literally(String text) {
            return text.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
        }

        @Override
        public List<Entry> read(JsonNode answer) {
            List<Entry> found = new ArrayList<>();
            for (JsonNode bucket : answer.path("aggregations").path("terms").path("buckets")) {
                found.add(new Entry(
                        bucket.path("key").asText(), bucket.path("doc_count").asInt()));
            }
            return found;
        }

        @Override
        public List<Entry> meanwhile() {
            return List.of();
        }
    }

    /** Terms that differ by few letters, the most alike first. */
    record Near(Term term, int mistakes, int believed, int most) implements TermQuestion<List<Near.Alike>> {
        /** A term of the index and how much it is like another one, up to 1. */
        record Alike(String term, float likeness, int items) {}

        @Override
        public ObjectNode search() {
            ObjectNode search = JSON.objectNode().put("size", 0);
            search.putObject("suggest")
                    .putObject("near")
                    .put("text", TermText.of(term.text()))
                    .putObject("term")
                    .put("field", term.field())
                    .put("suggest_mode", "always")
                    .put("max_edits", mistakes)
                    .put("prefix_length", believed)
                    .put("min_word_length", 1)
                    .put("accuracy", 0.01)
                    .put("size", most)
                    .put("shard_size", most);
            return search;
        }

        @Override
        public List<Alike> read(JsonNode answer) {
            List<Alike> found = new ArrayList<>();
            for (JsonNode option : answer.path("suggest").path("near").path(0).path("options")) {
                found.add(new Alike(
                        option.path("text").asText(),
                        (float) option.path("score").asDouble(),
                        option.path("freq").asInt()));
            }
            found.sort(Comparator.comparing(Alike::likeness)
                    .thenComparing(Alike::items)
                    .reversed());
            return found;
        }

        @Override
        public List<Alike> meanwhile() {
            return List.of();
        }
    }

    /** The newest item that has a term. */
    record Example(Term term) implements TermQuestion<Optional<NewsItem>> {
        @Override
        public ObjectNode search() {
            ObjectNode search = JSON.objectNode()
                    .put("size", 1)
                    .put("track_total_hits", false)
                    .put("_source", ItemDocument.ITEM)
                    .set("query", QueryJson.of(new TermQuery(term)));
            search.putArray("sort")
                    .add(PageJson.by(ItemDocument.DATE, "desc"))
                    .add(PageJson.by(ItemDocument.ID, "asc"));
            return search;
        }

        @Override
        public Optional<NewsItem> read(JsonNode answer) throws IOException {
            return HitsJson.items(answer).stream().findFirst();
        }

        @Override
        public Optional<NewsItem> meanwhile() {
            return Optional.empty();
        }
    }
}
