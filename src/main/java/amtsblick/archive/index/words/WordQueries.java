// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.german.Compounds;
import amtsblick.german.Stems;
import amtsblick.news.Dimension;
import amtsblick.news.Span;
import amtsblick.query.Clause;
import amtsblick.query.FilterNames;
import amtsblick.query.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Where a word is looked for and what a hit there counts. Title, teaser and names of places count as one text in which some
 * occurrences weigh more (BM25F: Robertson and Zaragoza 2009, section 3.6), so that a word that is common in one of them is not
 * taken for rare. The labels that a concept stands for count beside it: the best place counts, the others add a little.
 */
final class WordQueries {
    private static final float TITLE = 2;
    private static final float PLACE = 2.5f;
    private static final float TEASER = 1;
    private static final float FULLTEXT = 0.3f;
    private static final float LABEL = 1;
    private static final float PRIMARY_REGION = 3;
    private static final float OTHER_PLACES = 0.3f;

    /** What related words and the parts of a compound count, compared with the word itself. */
    private static final float RELATED = 0.3f;

    /** What the very name that was typed adds to a concept. */
    private static final float AS_TYPED = 0.3f;

    private static final int SHORTEST_PART = 4;

    private static final List<String> FIELDS =
            List.of(ItemDocument.TITLE, ItemDocument.TEASER, ItemDocument.PLACE_NAMES, ItemDocument.FULLTEXT);

    private static final Map<String, Float> WEIGHTS = Map.of(
            ItemDocument.TITLE,
            TITLE,
            ItemDocument.TEASER,
            TEASER,
            ItemDocument.PLACE_NAMES,
            PLACE,
            ItemDocument.FULLTEXT,
            FULLTEXT);

    /** What the label counts that a word names. */
    private static final float NAMED_LABEL = 0.3f;

    private static final Set<Dimension> ASKED =
            EnumSet.of(Dimension.TOPIC, Dimension.KIND, Dimension.LEVEL, Dimension.BODY);

    private final Vocabulary vocabulary;
    private final Compounds compounds;
    private final QueryBuilder rows;
    private final QueryBuilder phrases;

    WordQueries(WordAnalysis words) {
        vocabulary = words.vocabulary();
        compounds = words.compounds();
        rows = new QueryBuilder(words.inRow());
        phrases = new QueryBuilder(words.literal());
    }

    /**
     * A stem or concept, and the labels it stands for. Of several names for one thing, the one that was typed counts a little
     * more.
     */
    Query term(String term, String typed) {
        Query anyName = term(term);
        if (!vocabulary.isConcept(term) || vocabulary.isRegion(term)) {
            return anyName;
        }
        return new BooleanQuery.Builder()
                .add(anyName, Occur.MUST)
                .add(new BoostQuery(inRow(rows, typed, FIELDS), AS_TYPED), Occur.SHOULD)
                .build();
    }

    private Query term(String term) {
        List<Query> places = new ArrayList<>();
        places.add(new CombinedFieldQuery.Builder(term)
                .addField(ItemDocument.TITLE, TITLE)
                .addField(ItemDocument.TEASER, TEASER)
                .addField(ItemDocument.PLACE_NAMES, PLACE)
                .build());
        places.add(new BoostQuery(new TermQuery(new Term(ItemDocument.FULLTEXT, term)), FULLTEXT));
        for (String label : vocabulary.labels(term)) {
            places.add(label(label, LABEL));
            if (label.startsWith(ItemDocument.label(Dimension.REGION, ""))) {
                places.add(label(ItemDocument.primary(label), PRIMARY_REGION));
            }
        }
        return new DisjunctionMaxQuery(places, OTHER_PLACES);
    }

    /** What was typed with quotes or signs, or is looked for in one place only. */
    Query exactly(Clause.Words words, IndexSearcher searcher) throws IOException {
        List<String> fields = switch (words.scope()) {
            case ANYWHERE -> FIELDS;
            case TITLE -> List.of(ItemDocument.TITLE);
            case PLACE -> List.of(ItemDocument.PLACE_NAMES);
        };
        return switch (words.kind()) {
            case WORD -> inRow(rows, words.text(), fields);
            case PHRASE -> inRow(phrases, words.text(), fields);
            case PREFIX -> prefix(words.text(), fields);
            case FUZZY -> searcher.rewrite(fuzzy(words.text(), fields));
        };
    }

    /** What carries a label, which counts nothing for the order. */
    Query label(Clause.Label label) {
        return unweighed(facet(ItemDocument.label(label.dimension(), label.value())));
    }

    Query days(Span span) {
        return unweighed(ItemDocument.published(
                span.from().orElse(LocalDate.MIN), span.to().orElse(LocalDate.MAX)));
    }

    private static Query unweighed(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static Query facet(String label) {
        return new TermQuery(new Term(ItemDocument.FACETS, label));
    }

    /** Labels that words name: what carries one is likely meant; nothing where they name none. Regions count with their words already. */
    Query labels(Collection<FilterNames.Value> values) {
        List<Query> labels = values.stream()
                .filter(value -> ASKED.contains(value.dimension()))
                .map(value -> facet(ItemDocument.label(value.dimension(), value.value())))
                .distinct()
                .toList();
        return labels.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : new BoostQuery(new DisjunctionMaxQuery(labels, OTHER_PLACES), NAMED_LABEL);
    }

    /** The same, first what has one of the labels, too. */
    Query preferring(Query words, Query labels) {
        return labels instanceof MatchNoDocsQuery
                ? words
                : new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(labels, Occur.SHOULD)
                        .build();
    }

    /** The last part of a compound, which says what it is. */
    Optional<String> head(String word) {
        List<String> parts = compounds.split(word.toLowerCase(Locale.GERMAN));
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.getLast());
    }

    /** Words in a row; finds nothing where they are stop words only. */
    private static Query inRow(QueryBuilder builder, String text, List<String> fields) {
        return new DisjunctionMaxQuery(
                inFields(
                        fields,
                        field -> Objects.requireNonNullElse(
                                builder.createPhraseQuery(field, text), MatchNoDocsQuery.INSTANCE)),
                OTHER_PLACES);
    }

    /** Words that begin so; the beginning may end where a stem does not, as in {@code Kommunen*}. */
    private static Query prefix(String beginning, List<String> fields) {
        List<Query> places =
                new ArrayList<>(inFields(fields, field -> new TermQuery(new Term(field, Stems.of(beginning)))));
        for (String each : Stems.ofBeginning(beginning)) {
            places.addAll(inFields(fields, field -> new PrefixQuery(new Term(field, each))));
        }
        return new DisjunctionMaxQuery(places, OTHER_PLACES);
    }

    /** The stem alone, where some item has it. */
    Optional<Query> known(String stem, IndexSearcher searcher) throws IOException {
        for (String field : FIELDS) {
            if (searcher.getIndexReader().docFreq(new Term(field, stem)) > 0) {
                return Optional.of(term(stem));
            }
        }
        return Optional.empty();
    }

    /** Words that differ by a letter, or by two where they are long. */
    private static Query fuzzy(String word, List<String> fields) {
        String stem = Stems.of(word);
        int edits = stem.length() < 4 ? 0 : stem.length() < 8 ? 1 : 2;
        return new DisjunctionMaxQuery(
                inFields(
                        fields,
                        field -> new FuzzyQuery(new Term(field, stem), edits, Math.min(2, stem.length()), 50, true)),
                OTHER_PLACES);
    }

    /** What is worth showing where few items have the word itself: related words, and the parts of a compound. */
    Query related(String term, String surface) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String item : vocabulary.related(term)) {
            any.add(
                    Vocabulary.isLabel(item) ? label(Vocabulary.label(item), LABEL) : inRow(rows, item, FIELDS),
                    Occur.SHOULD);
        }
        for (String word : surface.toLowerCase(Locale.GERMAN).split("[\\s-]+")) {
            List<String> parts = compounds.split(word);
            parts.stream()
                    .filter(part -> parts.size() > 1 && part.length() >= SHORTEST_PART)
                    .forEach(part -> any.add(term(Stems.of(part)), Occur.SHOULD));
        }
        BooleanQuery related = any.build();
        return related.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : new BoostQuery(related, RELATED);
    }

    private static List<Query> inFields(List<String> fields, Function<String, Query> query) {
        List<Query> places = new ArrayList<>();
        fields.forEach(field -> places.add(new BoostQuery(query.apply(field), WEIGHTS.getOrDefault(field, TEASER))));
        return places;
    }

    private static Query label(String label, float weight) {
        return new BoostQuery(new TermQuery(new Term(ItemDocument.LABELS, label)), weight);
    }
}
