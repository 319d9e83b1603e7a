// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.words.TextQuery.Ask;
import amtsblick.query.QueryText.Clause;
import amtsblick.query.QueryText.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Turns what was typed into queries: clauses to words, words to terms, terms to where they are looked for. */
public final class TextQueries {
    private final Analyzer analyzer;
    private final WordQueries queries;

    /** A stem or concept, and the stretch of the text it was read from. */
    private record Token(String term, int start, int end) {
        String typed(String text) {
            return text.substring(start, end);
        }
    }

    public TextQueries(WordAnalysis words) {
        analyzer = words.forQuery();
        queries = new WordQueries(words);
    }

    /**
     * Empty where nothing can be looked for, as in a text of stop words.
     *
     * @param searcher knows the words that are similar to others
     */
    public Optional<TextQuery> of(List<Clause> clauses, IndexSearcher searcher) throws IOException {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < clauses.size(); ) {
            int end = endOfRun(clauses, i);
            asks.addAll(asks(clauses.subList(i, end), searcher));
            i = end;
        }
        return asks.isEmpty() ? Optional.empty() : Optional.of(TextQuery.of(asks));
    }

    /** Plain words in a row are read together, because a concept may have a name of several words. */
    private static int endOfRun(List<Clause> clauses, int start) {
        int end = start;
        while (end < clauses.size() && isPlain(clauses, end)) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isPlain(List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        boolean alternative =
                clause.or() || i + 1 < clauses.size() && clauses.get(i + 1).or();
        return clause.kind() == Kind.WORD && !clause.excluded() && !alternative;
    }

    private List<Ask> asks(List<Clause> run, IndexSearcher searcher) throws IOException {
        Clause clause = run.getFirst();
        return switch (clause.kind()) {
            case WORD -> words(run, new OtherSpellings(queries, searcher));
            case PREFIX -> exactly(queries.prefix(clause.text()), clause);
            case FUZZY -> exactly(searcher.rewrite(queries.fuzzy(clause.text())), clause);
            case PHRASE -> exactly(queries.phrase(clause.text()), clause);
        };
    }

    private static List<Ask> exactly(Query query, Clause clause) {
        return List.of(new Ask(query, Optional.empty(), clause.excluded(), clause.or()));
    }

    private List<Ask> words(List<Clause> run, OtherSpellings spellings) throws IOException {
        String text = String.join(" ", run.stream().map(Clause::text).toList());
        List<Token> tokens = tokens(text);
        Map<Token, Query> queriesOf = queries(tokens, text, spellings);
        List<Ask> asks = new ArrayList<>();
        int end = 0;
        for (Clause clause : run) {
            int start = end;
            end += clause.text().length() + 1;
            int until = end;
            List<Token> own = tokens.stream()
                    .filter(token -> token.start >= start && token.start < until)
                    .toList();
            if (!own.isEmpty()) {
                asks.add(word(own, queriesOf, text, clause));
            }
        }
        return asks;
    }

    private Map<Token, Query> queries(List<Token> tokens, String text, OtherSpellings spellings) throws IOException {
        Map<Token, Query> found = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Query itself = queries.term(token.term, token.typed(text));
            Optional<Query> changed = spellings.withUmlauts(token.typed(text));
            List<String> joined = new ArrayList<>();
            if (i > 0) {
                joined(tokens.get(i - 1), token, text).ifPresent(joined::add);
            }
            if (i + 1 < tokens.size()) {
                joined(token, tokens.get(i + 1), text).ifPresent(joined::add);
            }
            found.put(token, spellings.orJoined(changed.orElse(itself), joined));
        }
        return found;
    }

    /** Two tokens as one word, where a blank or a hyphen is all there is between them. */
    private static Optional<String> joined(Token left, Token right, String text) {
        boolean close = right.start == left.end + 1 && !Character.isLetterOrDigit(text.charAt(left.end));
        return close ? Optional.of(left.typed(text) + right.typed(text)) : Optional.empty();
    }

    /** One word as typed, which may be several tokens: "Anhalt-Bitterfeld". */
    private Ask word(List<Token> tokens, Map<Token, Query> queriesOf, String text, Clause clause) {
        BooleanQuery.Builder strict = new BooleanQuery.Builder();
        List<Query> all = new ArrayList<>();
        for (Token token : tokens) {
            // Several concepts may share a name; then they stand at the same place, and one of them is enough.
            boolean shared = tokens.stream().anyMatch(other -> other != token && other.start == token.start);
            Query query = Objects.requireNonNull(queriesOf.get(token));
            all.add(query);
            strict.add(query, shared ? Occur.SHOULD : Occur.MUST);
        }
        return new Ask(strict.build(), Optional.of(() -> wide(tokens, all, text)), clause.excluded(), clause.or());
    }

    private Query wide(List<Token> tokens, List<Query> all, String text) {
        BooleanQuery.Builder wide = new BooleanQuery.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            wide.add(all.get(i), Occur.SHOULD);
            wide.add(queries.related(token.term, token.typed(text)), Occur.SHOULD);
        }
        return wide.build();
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }
}
