// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import amtsblick.archive.lucene.QueryText.Clause;
import amtsblick.archive.lucene.QueryText.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a reader typed as Lucene queries.
 *
 * @param strict every word occurs
 * @param wide for when {@link #strict} finds little: some of the words occur, or related words, or parts of compounds; what
 *     strict would have found comes first
 */
record TextQuery(Query strict, Query wide) {
    /** Above any sum of weights, so that what has all words comes before what has some. */
    private static final float FIRST = 1000;

    /** One clause: what it asks for strictly and widely. */
    private record Ask(Query strict, Query wide, boolean optional, boolean excluded, boolean or) {
        static Ask exactly(Query query, Clause clause) {
            return new Ask(query, query, false, clause.excluded(), clause.or());
        }
    }

    /** A stem or concept, and the stretch of the text it came from. */
    private record Token(List<String> terms, int start, int end) {}

    /** Turns clauses into queries. Safe for use by many threads. */
    static final class Builder {
        private final Analyzer analyzer;
        private final WordQueries words;

        Builder(Vocabulary vocabulary, Compounds compounds) {
            analyzer = GermanAnalysis.forQuery(vocabulary);
            words = new WordQueries(vocabulary, compounds);
        }

        /** Empty where nothing can be looked for, as in a text of stop words. */
        Optional<TextQuery> build(List<Clause> clauses) {
            List<Ask> asks = new ArrayList<>();
            for (int i = 0; i < clauses.size(); ) {
                int end = endOfRun(clauses, i);
                asks.addAll(asks(clauses.subList(i, end)));
                i = end;
            }
            return asks.isEmpty() ? Optional.empty() : Optional.of(combine(asks));
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

        private List<Ask> asks(List<Clause> run) {
            Clause clause = run.getFirst();
            return switch (clause.kind()) {
                case WORD -> words(run);
                case PREFIX -> List.of(Ask.exactly(words.prefix(clause.text()), clause));
                case FUZZY -> List.of(Ask.exactly(words.fuzzy(clause.text()), clause));
                case PHRASE -> List.of(Ask.exactly(words.phrase(clause.text()), clause));
            };
        }

        private List<Ask> words(List<Clause> run) {
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (Clause clause : run) {
                starts.add(text.length());
                text.append(clause.text()).append(' ');
            }
            List<Ask> asks = new ArrayList<>();
            List<Token> tokens = tokens(text.toString());
            for (int i = 0, word = 0; i < tokens.size(); word++) {
                int from = i;
                int next = word + 1 < starts.size() ? starts.get(word + 1) : text.length();
                while (i < tokens.size() && tokens.get(i).start < next) {
                    i++;
                }
                if (i > from) {
                    asks.add(word(tokens.subList(from, i), text.toString(), run.get(word)));
                }
            }
            return asks;
        }

        /** One word as typed, which may be several tokens: "Anhalt-Bitterfeld". */
        private Ask word(List<Token> tokens, String text, Clause clause) {
            BooleanQuery.Builder strict = new BooleanQuery.Builder();
            BooleanQuery.Builder wide = new BooleanQuery.Builder();
            for (Token token : tokens) {
                for (String term : token.terms) {
                    Query query = words.term(term);
                    strict.add(query, token.terms.size() == 1 ? Occur.MUST : Occur.SHOULD);
                    wide.add(query, Occur.SHOULD);
                    wide.add(words.related(term, text.substring(token.start, token.end)), Occur.SHOULD);
                }
            }
            return new Ask(strict.build(), wide.build(), true, clause.excluded(), clause.or());
        }

        private List<Token> tokens(String text) {
            List<Token> tokens = new ArrayList<>();
            try (TokenStream stream = analyzer.tokenStream("", text)) {
                CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
                OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
                PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    if (increment.getPositionIncrement() > 0 || tokens.isEmpty()) {
                        tokens.add(new Token(new ArrayList<>(), offset.startOffset(), offset.endOffset()));
                    }
                    tokens.getLast().terms.add(term.toString());
                }
                stream.end();
                return tokens;
            } catch (IOException e) {
                throw new UncheckedIOException("reading a text in memory", e);
            }
        }

        private static TextQuery combine(List<Ask> asks) {
            BooleanQuery.Builder strict = new BooleanQuery.Builder();
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            BooleanQuery.Builder wide = new BooleanQuery.Builder();
            int optional = 0;
            boolean anyWanted = false;
            for (int i = 0; i < asks.size(); ) {
                int end = i + 1;
                while (end < asks.size() && asks.get(end).or()) {
                    end++;
                }
                List<Ask> group = asks.subList(i, end);
                i = end;
                Ask first = group.getFirst();
                Query alternatives = any(group.stream().map(Ask::strict).toList());
                if (first.excluded()) {
                    strict.add(alternatives, Occur.MUST_NOT);
                    wide.add(alternatives, Occur.MUST_NOT);
                    continue;
                }
                anyWanted = true;
                strict.add(alternatives, Occur.MUST);
                if (first.optional()) {
                    optional++;
                    some.add(any(group.stream().map(Ask::wide).toList()), Occur.SHOULD);
                } else {
                    wide.add(alternatives, Occur.MUST);
                }
            }
            if (!anyWanted) {
                strict.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
                return new TextQuery(strict.build(), strict.build());
            }
            Query all = strict.build();
            if (optional == 0) {
                return new TextQuery(all, all);
            }
            wide.add(some.setMinimumNumberShouldMatch((optional + 1) / 2).build(), Occur.MUST);
            wide.add(new BoostQuery(new ConstantScoreQuery(all), FIRST), Occur.SHOULD);
            return new TextQuery(all, wide.build());
        }

        private static Query any(List<Query> alternatives) {
            if (alternatives.size() == 1) {
                return alternatives.getFirst();
            }
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            alternatives.forEach(query -> any.add(query, Occur.SHOULD));
            return any.build();
        }
    }
}
