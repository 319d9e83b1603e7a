// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.opensearch.dsl.SimilarTerms;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/**
 * The terms of an index on a server. A question would ask dozens of things one by one; so it is asked with what is known, what it lacked is
 * fetched at once, and it is asked again, until it lacks nothing. Two or three rounds are enough for what people type.
 */
final class RemoteLexicon implements Lexicon {
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_KNOWN = 50_000;

    private final Searching server;
    private final Known known;
    private final boolean inRounds;
    private final Set<TermQuestion<?>> lacking = new LinkedHashSet<>();

    /** Sends several searches at once. */
    @FunctionalInterface
    interface Searching {
        List<JsonNode> all(List<ObjectNode> searches) throws IOException;
    }

    /** What was found out about one state of the index. Safe for use by many threads. */
    record Known(String state, Map<TermQuestion<?>, Object> answers) {
        static Known nothing(String state) {
            return new Known(state, new ConcurrentHashMap<>());
        }

        /** The same where it is still this state and has room. */
        Known at(String now) {
            return state.equals(now) && answers.size() < MOST_KNOWN ? this : nothing(now);
        }
    }

    RemoteLexicon(Searching server, Known known) {
        this(server, known, false);
    }

    private RemoteLexicon(Searching server, Known known, boolean inRounds) {
        this.server = server;
        this.known = known;
        this.inRounds = inRounds;
    }

    @Override
    public <T> T answer(Question<T> question) throws IOException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            RemoteLexicon asked = new RemoteLexicon(server, known, true);
            T answer = question.ask(asked);
            if (asked.lacking.isEmpty()) {
                return answer;
            }
            fetch(List.copyOf(asked.lacking));
        }
        throw new IOException("the words of a question lead from one to the next without an end");
    }

    private void fetch(List<TermQuestion<?>> all) throws IOException {
        List<ObjectNode> searches = new ArrayList<>();
        all.forEach(each -> searches.add(each.search()));
        List<JsonNode> answers = server.all(searches);
        for (int i = 0; i < all.size(); i++) {
            known.answers.put(all.get(i), all.get(i).read(answers.get(i)));
        }
    }

    /** What is known, or is taken for it in this round. */
    @SuppressWarnings("unchecked") // an answer is kept under its own question alone
    private <T> T ask(TermQuestion<T> asked) throws IOException {
        if (!known.answers.containsKey(asked)) {
            if (inRounds) {
                lacking.add(asked);
                return asked.meanwhile();
            }
            fetch(List.of(asked));
        }
        return (T) Objects.requireNonNull(known.answers.get(asked));
    }

    /** The date of the newest item, in milliseconds. */
    long newest() throws IOException {
        return ask(new TermQuestion.Newest());
    }

    @Override
    public int items() throws IOException {
        return ask(new TermQuestion.All());
    }

    @Override
    public int items(Term term) throws IOException {
        return ask(TermQuestion.Matching.having(term));
    }

    @Override
    public int found(Term term) throws IOException {
        return items(term);
    }

    @Override
    public long entries(Term beginning) throws IOException {
        return ask(TermQuestion.Matching.beginning(beginning));
    }

    @Override
    public List<Entry> beginning(Term beginning, int most) throws IOException {
        return ask(new TermQuestion.Beginning(beginning, most));
    }

    /** The word itself, too: the server does not name it among those near it. */
    @Override
    public Query similar(FuzzyQuery query) throws IOException {
        Term term = query.getTerm();
        List<Term> terms = new ArrayList<>(List.of(term));
        if (query.getMaxEdits() > 0) {
            TermQuestion.Near near = new TermQuestion.Near(
                    term, query.getMaxEdits(), query.getPrefixLength(), FuzzyQuery.defaultMaxExpansions);
            ask(near).forEach(each -> terms.add(new Term(term.field(), each.term())));
        }
        return new SimilarTerms(query, terms);
    }

    @Override
    public Optional<String> nearest(Term term, int mistakes, int believed) throws IOException {
        return ask(new TermQuestion.Near(term, mistakes, believed, FuzzyQuery.defaultMaxExpansions)).stream()
                .map(TermQuestion.Near.Alike::term)
                .findFirst();
    }

    @Override
    public Optional<NewsItem> example(Term term) throws IOException {
        return ask(new TermQuestion.Example(term));
    }
}
