// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.news.Dimension;
import amtsblick.query.FilterNames;
import amtsblick.query.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What one plain word may stand for and what each of it counts: itself, its concept, the labels it names. */
final class WordQueries {
    /** What a label counts beside a word. */
    static final float LABEL = 1;

    private static final float PRIMARY_REGION = 3;

    /** What the very name that was typed adds to a concept. */
    private static final float AS_TYPED = 0.3f;

    /** What a title counts more that has the word itself, and not only as a part of another. */
    private static final float ITSELF = 0.2f;

    /** What a label adds that a word names. */
    private static final float NAMED = 0.6f;

    /** Regions count with their words already. */
    private static final Set<Dimension> NAMEABLE =
            EnumSet.of(Dimension.TOPIC, Dimension.KIND, Dimension.LEVEL, Dimension.BODY);

    private final Vocabulary vocabulary;
    private final QueryBuilder rows;

    WordQueries(WordAnalysis words) {
        vocabulary = words.vocabulary();
        rows = new QueryBuilder(words.inRow());
    }

    /** A stem or concept, and the labels it stands for. Of several names for one thing, the one that was typed counts a little more. */
    Query term(String term, String typed) {
        Query anyName = term(term);
        if (vocabulary.isRegion(term)) {
            return anyName;
        }
        Query itself = vocabulary.isConcept(term)
                ? new BoostQuery(Fields.inRow(rows, typed, Fields.ALL), AS_TYPED)
                : new BoostQuery(new TermQuery(new Term(ItemDocument.TITLE, WordAnalysis.literally(term))), ITSELF);
        return preferring(anyName, itself);
    }

    Query term(String term) {
        List<Query> places = new ArrayList<>(List.of(Fields.headline(term), Fields.fulltext(term)));
        for (String label : vocabulary.labels(term)) {
            places.add(label(label, LABEL));
            if (label.startsWith(ItemDocument.label(Dimension.REGION, ""))) {
                places.add(label(ItemDocument.primary(label), PRIMARY_REGION));
            }
        }
        return new DisjunctionMaxQuery(places, Fields.OTHER_PLACES);
    }

    private static Query preferring(Query words, Query more) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(more, Occur.SHOULD)
                .build();
    }

    /** The same, first what has one of the labels, too. */
    Query named(Query words, Query labels) {
        return labels instanceof MatchNoDocsQuery ? words : preferring(words, new BoostQuery(labels, NAMED));
    }

    /** The labels that words name, and those related to their concepts: what carries one is likely meant. */
    Query labels(Collection<FilterNames.Value> values, List<String> terms) {
        Stream<String> named = values.stream()
                .filter(value -> NAMEABLE.contains(value.dimension()))
                .map(value -> ItemDocument.label(value.dimension(), value.value()));
        Stream<String> related = terms.stream()
                .flatMap(term -> vocabulary.related(term).stream())
                .filter(Vocabulary::isLabel)
                .map(Vocabulary::label);
        List<Query> labels = Stream.concat(named, related)
                .distinct()
                .map(ExactQueries::label)
                .toList();
        return labels.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(labels, Fields.OTHER_PLACES);
    }

    /** The stem alone, where some item has it. */
    Optional<Query> known(String stem, Lexicon lexicon) throws IOException {
        return occurs(stem, lexicon) ? Optional.of(term(stem)) : Optional.empty();
    }

    boolean occurs(String term, Lexicon lexicon) throws IOException {
        for (String field : Fields.ALL) {
            if (lexicon.items(new Term(field, term)) > 0) {
                return true; // most words are in a title
            }
        }
        return false;
    }

    /** Whether some item has a term, or the word it was typed as in another language. */
    boolean occurs(String term, String typed, Lexicon lexicon) throws IOException {
        boolean occurs = occurs(term, lexicon);
        for (String foreign : ForeignAnalysis.terms(typed)) {
            occurs = occurs || occurs(foreign, lexicon);
        }
        return occurs;
    }

    /** How many items have a term in the place where most have it. */
    int items(String term, Lexicon lexicon) throws IOException {
        int most = 0;
        for (String field : Fields.ALL) {
            most = Math.max(most, lexicon.items(new Term(field, term)));
        }
        return most;
    }

    /** How many titles have a term: what news is about, not what is done with it ("beantragen"). */
    int titles(String term, Lexicon lexicon) throws IOException {
        return lexicon.items(new Term(ItemDocument.TITLE, term));
    }

    /** Whether a term is a region or mostly the name of a place. */
    boolean isPlace(String term, Lexicon lexicon) throws IOException {
        int places = lexicon.items(new Term(ItemDocument.PLACE_NAMES, term));
        return vocabulary.isRegion(term) || places > 0 && 2 * places >= titles(term, lexicon);
    }

    /** Whether a term stands for several names of a thing. */
    boolean hasOtherNames(String term) {
        return vocabulary.hasOtherNames(term);
    }

    Query inRow(String text) {
        return Fields.inRow(rows, text, Fields.ALL);
    }

    /** A level stands among the facets alone. */
    static Query label(String label, float weight) {
        boolean level = label.startsWith(ItemDocument.label(Dimension.LEVEL, ""));
        return new BoostQuery(
                level ? ExactQueries.label(label) : new TermQuery(new Term(ItemDocument.LABELS, label)), weight);
    }
}
