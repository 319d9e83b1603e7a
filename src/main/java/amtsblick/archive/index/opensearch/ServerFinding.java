// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.Kin;
import amtsblick.archive.Suggestion;
import amtsblick.archive.index.opensearch.wire.Refusal;
import amtsblick.archive.index.opensearch.wire.Wire;
import amtsblick.archive.index.opensearch.wire.Wire.Patience;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers from the index that the alias names at the moment. */
final class ServerFinding implements Finding {
    private static final String TIME_LIMIT = "1s";

    private final Wire wire;
    private final String alias;
    private final ServerSearch search;
    private final FilterNames names;
    private final Following following;
    private volatile RemoteLexicon.Known known = RemoteLexicon.Known.nothing("");

    /** Who knows how far the index is. */
    interface Following {
        /** Names the state that is shown. */
        String generation();

        /** Shows what is durable now. */
        void refresh() throws IOException;
    }

    ServerFinding(Wire wire, String alias, ServerSearch search, FilterNames names, Following following) {
        this.wire = wire;
        this.alias = alias;
        this.search = search;
        this.names = names;
        this.following = following;
    }

    /** The server for one question. */
    private final class Asking implements ServerSearch.Server {
        private final RemoteLexicon lexicon;

        Asking() {
            known = known.at(generation());
            lexicon = new RemoteLexicon(this, known);
        }

        @Override
        public JsonNode one(ObjectNode asked) throws IOException {
            return all(List.of(asked)).getFirst();
        }

        @Override
        public List<JsonNode> all(List<ObjectNode> searches) throws IOException {
            StringBuilder lines = new StringBuilder();
            searches.forEach(each ->
                    lines.append("{}\n").append(each.put("timeout", TIME_LIMIT)).append('\n'));
            String path = "/" + alias + "/_msearch?search_type=dfs_query_then_fetch";
            List<JsonNode> answers = new ArrayList<>();
            for (JsonNode answer :
                    wire.ask("POST", path, lines.toString(), Patience.READER).path("responses")) {
                if (answer.has("error")) {
                    throw new IOException(
                            "the server says: " + answer.path("error").toString());
                }
                answers.add(answer);
            }
            return answers;
        }

        @Override
        public RemoteLexicon lexicon() {
            return lexicon;
        }
    }

    /** A question to the server. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Asking server) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.ask(new Asking());
        } catch (IOException e) {
            throw new ArchiveException("the search index cannot be searched: " + e.getMessage(), e);
        }
    }

    @Override
    public NewsPage find(NewsQuery query, Extent extent) {
        return ask(server -> search.find(server, query, extent));
    }

    @Override
    public Set<String> matching(NewsQuery query, Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : ask(server -> search.matching(server, query, ids));
    }

    @Override
    public List<Set<String>> percolate(List<NewsItem> items, List<NewsQuery> queries) {
        return items.isEmpty() || queries.isEmpty()
                ? queries.stream().map(_ -> Set.<String>of()).toList()
                : ask(server -> search.percolate(server, items, queries));
    }

    @Override
    public Optional<NewsItem> get(String id) {
        String path = "/" + alias + "/_doc/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "?realtime=false";
        return id.isEmpty() || id.equals(ServerIndexes.POSITION)
                ? Optional.empty()
                : ask(_ -> {
                    try {
                        return Optional.of(HitsJson.item(wire.ask("GET", path, "", Patience.READER)));
                    } catch (Refusal e) {
                        if (e.isMissing()) {
                            return Optional.empty();
                        }
                        throw e;
                    }
                });
    }

    @Override
    public List<Kin> related(NewsItem item, int most) {
        return ask(server -> search.related(server, item, most));
    }

    @Override
    public Map<String, List<NewsItem>> stories(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : ask(server -> search.stories(server, ids));
    }

    @Override
    public Optional<String> spelling(String text) {
        return text.isBlank() ? Optional.empty() : ask(server -> search.spelling(server, text));
    }

    @Override
    public List<Suggestion> suggest(String text, int most) {
        return ask(server -> search.suggest(server, text, most));
    }

    @Override
    public FilterNames names() {
        return names;
    }

    @Override
    public String generation() {
        return following.generation();
    }

    @Override
    public long size() {
        TermQuestion.All all = new TermQuestion.All();
        return ask(server -> (long) all.read(server.one(all.search())));
    }

    @Override
    public void refresh() {
        try {
            following.refresh();
        } catch (IOException e) {
            throw new ArchiveException("the search index cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
