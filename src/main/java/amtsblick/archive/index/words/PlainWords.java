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
import amtsblick.query.FilterNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What is asked for by words without quotes, signs or fields that stand in a row. They are read together, because a concept may have a
 * name of several words, and what two of them name may be a label.
 */
final class PlainWords {
    /** Who names a place means there. */
    private static final float PLACE_COVERED = 2 * TextQuery.COVERED;

    private final Analyzer analyzer;
    private final WordQueries queries;
    private final RelatedWords related;
    private final ExactQueries exact;
    private final FilterNames names;

    /** @param exact of the same words */
    PlainWords(WordAnalysis words, ExactQueries exact) {
        analyzer = words.forQuery();
        queries = new WordQueries(words);
        related = new RelatedWords(words, queries);
        names = words.filterNames();
        this.exact = exact;
    }

    /** One for each word that the search knows; none for stop words. */
    List<Ask> asks(List<String> run, Lexicon lexicon) throws IOException {
        if (run.isEmpty()) {
            return List.of();
        }
        String text = String.join(" ", run);
        List<TypedToken> tokens = TypedToken.in(text, analyzer);
        Map<TypedToken, Query> queriesOf = queries(tokens, text, new OtherSpellings(queries, lexicon));
        List<FilterNames.Named> named = names.in(text);
        List<Ask> asks = new ArrayList<>();
        int end = 0;
        for (String word : run) {
            int start = end;
            end += word.length() + 1;
            int until = end;
            List<TypedToken> own = tokens.stream()
                    .filter(token -> token.start() >= start && token.start() < until)
                    .toList();
            if (!own.isEmpty()) {
                asks.add(word(own, queriesOf, labels(own, named, text), text, lexicon));
            }
        }
        return asks;
    }

    /** What is named where these tokens stand, or by the head of a compound: "Digitalstrategie" is a strategy. */
    private Query labels(List<TypedToken> tokens, List<FilterNames.Named> named, String text) {
        int start = tokens.getFirst().start();
        int end = tokens.getLast().end();
        List<FilterNames.Value> values = new ArrayList<>();
        named.stream()
                .filter(name -> name.start() < end && name.end() > start)
                .forEach(name -> values.addAll(name.values()));
        if (values.isEmpty()) {
            String head = related.parts(text.substring(start, end)).getLast();
            names.in(head).forEach(name -> values.addAll(name.values()));
        }
        return queries.labels(values, tokens.stream().map(TypedToken::term).toList());
    }

    private Map<TypedToken, Query> queries(List<TypedToken> tokens, String text, OtherSpellings spellings)
            throws IOException {
        Map<TypedToken, Query> found = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            TypedToken token = tokens.get(i);
            Query itself = queries.term(token.term(), token.typed());
            Optional<Query> changed = spellings.withUmlauts(token.typed());
            List<String> others = new ArrayList<>();
            if (i > 0) {
                joined(tokens.get(i - 1), token, text).ifPresent(others::add);
            }
            if (i + 1 < tokens.size()) {
                joined(token, tokens.get(i + 1), text).ifPresent(others::add);
            }
            GenderForms.doer(token.typed()).ifPresent(others::add);
            others.addAll(OtherSpellings.ofNumber(token.typed()));
            others.addAll(OtherSpellings.ofParted(text, token.start()));
            List<Query> other = new ArrayList<>();
            spellings.apart(token.typed(), token.term()).ifPresent(other::add);
            Query own = spellings.orForeign(changed.orElse(itself), token.typed(), token.term());
            if (tokens.size() > 1) {
                OtherSpellings.ofYear(token.typed()).ifPresent(other::add);
            }
            found.put(token, spellings.orSpelt(own, others, other));
        }
        return found;
    }

    /** Two tokens as one word, where a blank or a hyphen is all there is between them. */
    private static Optional<String> joined(TypedToken left, TypedToken right, String text) {
        boolean close = right.start() == left.end() + 1 && !Character.isLetterOrDigit(text.charAt(left.end()));
        return close ? Optional.of(left.typed() + right.typed()) : Optional.empty();
    }

    /** One word as typed, which may be several tokens: "Anhalt-Bitterfeld". */
    private Ask word(
            List<TypedToken> tokens, Map<TypedToken, Query> queriesOf, Query labels, String text, Lexicon lexicon)
            throws IOException {
        BooleanQuery.Builder strict = new BooleanQuery.Builder();
        List<Query> all = new ArrayList<>();
        for (TypedToken token : tokens) {
            // Several concepts may share a name; then they stand at the same place, and one of them is enough.
            boolean shared = tokens.stream().anyMatch(other -> other != token && other.start() == token.start());
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
        for (TypedToken token : tokens) {
            occurs &= queries.occurs(token.term(), token.typed(), lexicon);
            titles = Math.max(titles, queries.titles(token.term(), lexicon));
        }
        float instead = occurs ? RelatedWords.BESIDE : RelatedWords.INSTEAD;
        float coverage = coverage(tokens, lexicon);
        return new Ask(
                queries.named(words, labels),
                Optional.of(() -> wide(tokens, all, labels, instead, coverage)),
                titles,
                false);
    }

    /** What it counts that a word is answered at all, by itself or by what stands in for it. */
    private float coverage(List<TypedToken> tokens, Lexicon lexicon) throws IOException {
        for (TypedToken token : tokens) {
            if (queries.isPlace(token.term(), lexicon)) {
                return PLACE_COVERED;
            }
        }
        return TextQuery.COVERED;
    }

    /** Whether several tokens were typed as one word; names of concepts have other forms. */
    private boolean isHyphened(List<TypedToken> tokens, String text) {
        boolean hyphened = tokens.size() > 1;
        for (int i = 0; i < tokens.size(); i++) {
            TypedToken token = tokens.get(i);
            hyphened &= !queries.hasOtherNames(token.term());
            hyphened &= i == 0
                    || token.start() == tokens.get(i - 1).end() + 1 && Joints.isHyphen(text.charAt(token.start() - 1));
        }
        return hyphened;
    }

    /** One after the other, or joined: who writes a hyphen means one word. */
    private Query together(List<TypedToken> tokens, String text, Lexicon lexicon) throws IOException {
        String word = text.substring(tokens.getFirst().start(), tokens.getLast().end());
        String joined = tokens.stream().map(token -> token.typed()).collect(joining());
        List<Query> any = new ArrayList<>(List.of(exact.inRow(word)));
        queries.known(Stems.of(joined), lexicon).ifPresent(any::add);
        for (String foreign : ForeignAnalysis.terms(joined)) {
            queries.known(foreign, lexicon).ifPresent(any::add);
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    /**
     * @param instead what counts that stands in for the words
     * @param coverage what it counts that they are answered at all, more than by a part of a word
     */
    private Query wide(List<TypedToken> tokens, List<Query> all, Query labels, float instead, float coverage) {
        BooleanQuery.Builder wide = new BooleanQuery.Builder().add(new BoostQuery(labels, instead), Occur.SHOULD);
        for (int i = 0; i < tokens.size(); i++) {
            TypedToken token = tokens.get(i);
            wide.add(all.get(i), Occur.SHOULD);
            wide.add(new BoostQuery(related.related(token.term(), token.typed()), instead), Occur.SHOULD);
        }
        Query near = wide.build();
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(near, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(near), coverage), Occur.SHOULD);
        tokens.forEach(token -> any.add(new BoostQuery(related.onePart(token.typed()), instead), Occur.SHOULD));
        return any.build();
    }
}
