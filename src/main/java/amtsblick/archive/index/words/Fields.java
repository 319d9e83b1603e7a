// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.document.ItemDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Where words are looked for, and what a place counts. Title, teaser and names of places count as one text in which some occurrences
 * weigh more (BM25F: Robertson and Zaragoza 2009, section 3.6), so that a word that is common in one of them is not taken for rare.
 */
public final class Fields {
    /** The best place counts, the others add a little. */
    static final float OTHER_PLACES = 0.3f;

    /** Every field of words. */
    public static final List<String> ALL =
            List.of(ItemDocument.TITLE, ItemDocument.TEASER, ItemDocument.PLACE_NAMES, ItemDocument.FULLTEXT);

    private static final float TITLE = 2;
    private static final float TEASER = 1;
    private static final float PLACE = 2.5f;
    private static final float FULLTEXT = 0.3f;

    private static final Map<String, Float> WEIGHTS = Map.of(
            ItemDocument.TITLE, TITLE,
            ItemDocument.TEASER, TEASER,
            ItemDocument.PLACE_NAMES, PLACE,
            ItemDocument.FULLTEXT, FULLTEXT);

    private static final List<String> HEADLINE =
            List.of(ItemDocument.TITLE, ItemDocument.TEASER, ItemDocument.PLACE_NAMES);

    private Fields() {}

    /** What an occurrence of a word counts in a field. */
    public static float weight(String field) {
        return Objects.requireNonNull(WEIGHTS.get(field));
    }

    /** The fields that count as one text, for one term. */
    public static List<String> headline() {
        return HEADLINE;
    }

    /** One term in title, teaser and places. */
    static Query headline(String term) {
        CombinedFieldQuery.Builder any = new CombinedFieldQuery.Builder(term);
        HEADLINE.forEach(field -> any.addField(field, weight(field)));
        return any.build();
    }

    static Query fulltext(String term) {
        return new BoostQuery(new TermQuery(new Term(ItemDocument.FULLTEXT, term)), FULLTEXT);
    }

    /** The same query in each of some fields, by what each counts. */
    static List<Query> each(List<String> fields, Function<String, Query> query) {
        List<Query> places = new ArrayList<>();
        fields.forEach(field -> places.add(new BoostQuery(query.apply(field), weight(field))));
        return places;
    }

    /** Words in a row; finds nothing where they are stop words only. */
    static Query inRow(QueryBuilder builder, String text, List<String> fields) {
        return new DisjunctionMaxQuery(
                each(
                        fields,
                        field -> Objects.requireNonNullElse(
                                builder.createPhraseQuery(field, text), MatchNoDocsQuery.INSTANCE)),
                OTHER_PLACES);
    }
}
