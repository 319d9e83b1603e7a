// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import static java.util.stream.Collectors.joining;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.analysis.Joints;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.words.TextQuery.Ask;
import amtsblick.german.GenderForms;
import amtsblick.german.Stems;
import amtsblick.query.Clause;
import amtsblick.query.Clause.Kind;
import amtsblick.query.Clause.Scope;
import amtsblick.query.FilterNames;
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
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Turns what was typed into queries: clauses to words, words to terms, terms to where they are looked for. */
public final class TextQueries {
    private final Analyzer analyzer;
    private final WordQueries queries;
    private final ExactQueries exact;
    private final FilterNames names;

    /** A stem or concept, and the stretch of the text it was read from. */
    private record Token(String term, int start, int end) {
        String typed(String text) {
            return text.substring(start, end);
        }
    }

    public TextQueries(WordAnalysis words) {
        analyzer = words.forQuery();
        queries = new WordQueries(words);
        exact = new ExactQueries(words);
        names = words.filterNames();
    }

    /**
     * Empty where nothing can be looked for, as in a text of stop words.
     *
     * @param lexicon knows the words that are similar to others
     * @param work what the query may cost
     */
    public Optional<TextQuery> of(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = asks(clauses, lexicon, work);
        return asks.isEmpty() ? Optional.empty() : Optional.of(TextQuery.of(asks));
    }

    /** Plain words in a row are read together, because a concept may have a name of several words. */
    private List<Ask> asks(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Words words && isPlain(words)) {
                run.add(words.text());
            } else {
                asks.addAll(words(run, lexicon));
                run.clear();
                ask(clause, lexicon, work).ifPresent(asks::add);
            }
        }
        asks.addAll(words(run, lexicon));
        return asks;
    }

    private static boolean isPlain(Clause.Words words) {
        return words.kind() == Kind.WORD && words.scope() == Scope.ANYWHERE;
    }

    private Optional<Ask> ask(Clause clause, Lexicon lexicon, Work work) throws IOException {
        return switch (clause) {
            case Clause.Words words when isPlain(words) -> all(List.of(words), lexicon, work);
            case Clause.Words words -> Optional.of(Ask.exactly(exact.words(words, lexicon, work)));
            case Clause.Label label -> Optional.of(Ask.exactly(ExactQueries.label(label)));
            case Clause.Days days -> Optional.of(Ask.exactly(ExactQueries.days(days.span())));
            case Clause.Not not -> ask(not.clause(), lexicon, work).map(Ask::not);
            case Clause.All all -> all(all.clauses(), lexicon, work);
            case Clause.Any any -> any(any.clauses(), lexicon, work);
        };
    }

    private Optional<Ask> all(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = asks(clauses, lexicon, work);
        return asks.isEmpty() ? Optional.empty() : Optional.of(asks.size() == 1 ? asks.getFirst() : Ask.all(asks));
    }

    private Optional<Ask> any(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = new ArrayList<>();
        for (Clause clause : clauses) {
            ask(clause, lexicon, work).ifPresent(asks::add);
        }
        return asks.isEmpty() ? Optional.empty() : Optional.of(Ask.any(asks));
    }

    private List<Ask> words(List<String> run, Lexicon lexicon) throws IOException {
        if (run.isEmpty()) {
            return List.of();
        }
        String text = String.join(" ", run);
        List<Token> tokens = tokens(text);
        Map<Token, Query> queriesOf = queries(tokens, text, new OtherSpellings(queries, lexicon));
        List<FilterNames.Named> named = names.in(text);
        List<Ask> asks = new ArrayList<>();
        int end = 0;
        for (String word : run) {
            int start = end;
            end += word.length() + 1;
            int until = end;
            List<Token> own = tokens.stream()
                    .filter(token -> token.start >= start && token.start < until)
                    .toList();
            if (!own.isEmpty()) {
                asks.add(word(own, queriesOf, labels(own, named, text), text, lexicon));
            }
        }
        return asks;
    }

    /** What is named where these tokens stand, or by the head of a compound: "Digitalstrategie" is a strategy. */
    private Query labels(List<Token> tokens, List<FilterNames.Named> named, String text) {
        int start = tokens.getFirst().start;
        int end = tokens.getLast().end;
        List<FilterNames.Value> values = new ArrayList<>();
        named.stream()
                .filter(name -> name.start() < end && name.end() > start)
                .forEach(name -> values.addAll(name.values()));
        if (values.isEmpty()) {
            String head = queries.parts(text.substring(start, end)).getLast();
            names.in(head).forEach(name -> values.addAll(name.values()));
        }
        return queries.labels(values, tokens.stream().map(Token::term).toList());
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
            GenderForms.doer(token.typed(text)).ifPresent(joined::add);
            joined.addAll(OtherSpellings.ofNumber(token.typed(text)));
            joined.addAll(OtherSpellings.ofParted(text, token.start));
            List<Query> other = new ArrayList<>();
            spellings.apart(token.typed(text), token.term).ifPresent(other::add);
            Query own = spellings.orForeign(changed.orElse(itself), token.typed(text), token.term);
            found.put(token, spellings.orJoined(own, joined, other));
        }
        return found;
    }

    /** Two tokens as one word, where a blank or a hyphen is all there is between them. */
    private static Optional<String> joined(Token left, Token right, String text) {
        boolean close = right.start == left.end + 1 && !Character.isLetterOrDigit(text.charAt(left.end));
        return close ? Optional.of(left.typed(text) + right.typed(text)) : Optional.empty();
    }

    /** One word as typed, which may be several tokens: "Anhalt-Bitterfeld". */
    private Ask word(List<Token> tokens, Map<Token, Query> queriesOf, Query labels, String text, Lexicon lexicon)
            throws IOException {
        BooleanQuery.Builder strict = new BooleanQuery.Builder();
        List<Query> all = new ArrayList<>();
        for (Token token : tokens) {
            // Several concepts may share a name; then they stand at the same place, and one of them is enough.
            boolean shared = tokens.stream().anyMatch(other -> other != token && other.start == token.start);
            Query query = Objects.requireNonNull(queriesOf.get(token));
            all.add(query);
            strict.add(query, shared ? Occur.SHOULD : Occur.MUST);
        }
        if (isHyphened(tokens, text)) {
            strict.add(together(tokens, text, lexicon), Occur.FILTER);
        }
        Query words = strict.build();
        boolean occurs = true;
        int titles = 0;
        for (Token token : tokens) {
            occurs &= queries.occurs(token.term, token.typed(text), lexicon);
            titles = Math.max(titles, queries.titles(token.term, lexicon));
        }
        float instead = occurs ? WordQueries.BESIDE : WordQueries.INSTEAD;
        return new Ask(
                queries.named(words, labels),
                Optional.of(() -> wide(tokens, all, labels, text, instead)),
                titles,
                false);
    }

    /** Whether several tokens were typed as one word; names of concepts have other forms. */
    private boolean isHyphened(List<Token> tokens, String text) {
        boolean hyphened = tokens.size() > 1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            hyphened &= !queries.isConcept(token.term);
            hyphened &=
                    i == 0 || token.start == tokens.get(i - 1).end + 1 && Joints.isHyphen(text.charAt(token.start - 1));
        }
        return hyphened;
    }

    /** One after the other, or joined: who writes a hyphen means one word. */
    private Query together(List<Token> tokens, String text, Lexicon lexicon) throws IOException {
        String word = text.substring(tokens.getFirst().start, tokens.getLast().end);
        String joined = tokens.stream().map(token -> token.typed(text)).collect(joining());
        List<Query> any = new ArrayList<>(List.of(exact.inRow(word)));
        queries.known(Stems.of(joined), lexicon).ifPresent(any::add);
        for (String foreign : ForeignAnalysis.terms(joined)) {
            queries.known(foreign, lexicon).ifPresent(any::add);
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    /** @param instead what counts that stands in for the words */
    private Query wide(List<Token> tokens, List<Query> all, Query labels, String text, float instead) {
        BooleanQuery.Builder wide = new BooleanQuery.Builder().add(new BoostQuery(labels, instead), Occur.SHOULD);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            wide.add(all.get(i), Occur.SHOULD);
            wide.add(new BoostQuery(queries.related(token.term, token.typed(text)), instead), Occur.SHOULD);
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
