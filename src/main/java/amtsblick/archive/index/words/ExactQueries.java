// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.german.Stems;
import amtsblick.language.Tongue;
import amtsblick.news.Span;
import amtsblick.query.Clause;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What was typed with quotes, signs or a field: found just so, and never left out. */
final class ExactQueries {
    /** Shorter words are not taken for others. */
    private static final int SHORTEST_FUZZY = 4;
    /** Longer ones may differ by two letters. */
    private static final int LONG = 8;

    private static final int MOST_SPELLINGS = 50;

    private final QueryBuilder rows;
    private final QueryBuilder phrases;
    private final List<QueryBuilder> foreign;

    ExactQueries(WordAnalysis words) {
        rows = new QueryBuilder(words.inRow());
        phrases = new QueryBuilder(words.literal());
        foreign = words.foreign().values().stream().map(QueryBuilder::new).toList();
    }

    Query words(Clause.Words words, Lexicon lexicon, Work work) throws IOException {
        List<String> fields = switch (words.scope()) {
            case ANYWHERE -> Fields.ALL;
            case TITLE -> List.of(ItemDocument.TITLE);
            case PLACE -> List.of(ItemDocument.PLACE_NAMES);
        };
        return switch (words.kind()) {
            case WORD -> inRow(rows, words.text(), fields);
            case PHRASE -> inRow(phrases, words.text(), fields);
            case PREFIX -> prefix(words.text(), fields, lexicon, work);
            case FUZZY -> fuzzy(words.text(), fields, lexicon);
        };
    }

    /** Words in a row, anywhere and in whichever language. */
    Query inRow(String text) {
        return inRow(rows, text, Fields.ALL);
    }

    private Query inRow(QueryBuilder german, String text, List<String> fields) {
        List<Query> any = new ArrayList<>(List.of(Fields.inRow(german, text, fields)));
        foreign.forEach(row -> any.add(Fields.inRow(row, text, fields)));
        return new DisjunctionMaxQuery(any, 0);
    }

    /** What carries a label, which counts nothing for the order. */
    static Query label(Clause.Label label) {
        return unweighed(label(ItemDocument.label(label.dimension(), label.value())));
    }

    static Query label(String label) {
        return new TermQuery(new Term(ItemDocument.FACETS, label));
    }

    static Query days(Span span) {
        return unweighed(ItemDocument.published(
                span.from().orElse(LocalDate.MIN), span.to().orElse(LocalDate.MAX)));
    }

    private static Query unweighed(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    /**
     * Words that begin so; the beginning may end where a stem does not, as in {@code Kommunen*}. What begins too many words is read as
     * a word itself.
     */
    private static Query prefix(String beginning, List<String> fields, Lexicon lexicon, Work work) throws IOException {
        List<Query> places =
                new ArrayList<>(Fields.each(fields, field -> new TermQuery(new Term(field, Stems.of(beginning)))));
        long entries = 0;
        List<String> begun = beginnings(beginning);
        for (String each : begun) {
            for (String field : fields) {
                entries += lexicon.entries(new Term(field, each));
            }
        }
        if (work.allows(entries)) {
            for (String each : begun) {
                places.addAll(Fields.each(fields, field -> new PrefixQuery(new Term(field, each))));
            }
        }
        return new DisjunctionMaxQuery(places, Fields.OTHER_PLACES);
    }

    /** What the terms of words themselves begin with, in any language: the end of a compound is no beginning. */
    private static List<String> beginnings(String typed) {
        List<String> beginnings = new ArrayList<>(Stems.ofBeginning(typed));
        Tongue.FOREIGN.forEach(tongue -> beginnings.add(ForeignAnalysis.beginning(tongue, typed)));
        return beginnings.stream().map(WordAnalysis::literally).toList();
    }

    /** Words that differ by a letter, or by two where they are long. */
    private static Query fuzzy(String word, List<String> fields, Lexicon lexicon) throws IOException {
        String stem = Stems.of(word);
        int edits = stem.length() < SHORTEST_FUZZY ? 0 : stem.length() < LONG ? 1 : 2;
        int same = Math.min(2, stem.length());
        Map<String, Query> similar = new HashMap<>();
        for (String field : fields) {
            FuzzyQuery query = new FuzzyQuery(new Term(field, stem), edits, same, MOST_SPELLINGS, true);
            similar.put(field, lexicon.similar(query));
        }
        return new DisjunctionMaxQuery(
                Fields.each(fields, field -> Objects.requireNonNull(similar.get(field))), Fields.OTHER_PLACES);
    }
}
