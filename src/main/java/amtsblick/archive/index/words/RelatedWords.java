// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.german.ActNouns;
import amtsblick.german.Compounds;
import amtsblick.german.Stems;
import amtsblick.query.LikelyLabels;
import amtsblick.query.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What stands in for a word where few items have it: related words, the labels it likely stands for, its parts. */
final class RelatedWords {
    /** What counts that stands in for a word that occurs, and for one that nothing has. */
    static final float BESIDE = 0.5f;

    static final float INSTEAD = 1;

    private static final float OTHER_FORM = 0.3f;

    private static final int SHORTEST_PART = 4;

    /** What counts of the parts of a word that are there alone. */
    private static final float HEAD = 0.6f;

    private static final float MODIFIER = 0.3f;

    private final Vocabulary vocabulary;
    private final Compounds compounds;
    private final LikelyLabels likely;
    private final Analyzer analyzer;
    private final WordQueries queries;

    /** @param queries of the same words */
    RelatedWords(WordAnalysis words, WordQueries queries) {
        vocabulary = words.vocabulary();
        compounds = words.compounds();
        likely = words.likely();
        analyzer = words.forQuery();
        this.queries = queries;
    }

    /** The parts of a compound from left to right; the word alone where it is none. */
    List<String> parts(String word) {
        return compounds.split(word.toLowerCase(Locale.GERMAN));
    }

    /**
     * What is worth showing where few items have the word itself: related words, the labels it likely stands for, the doing for what
     * is done, and all parts of a compound.
     */
    Query related(String term, String surface) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String item : vocabulary.related(term)) {
            any.add(
                    Vocabulary.isLabel(item)
                            ? WordQueries.label(Vocabulary.label(item), WordQueries.LABEL)
                            : named(item),
                    Occur.SHOULD);
        }
        likely.of(surface)
                .forEach(value -> any.add(
                        WordQueries.label(ItemDocument.label(value.dimension(), value.value()), WordQueries.LABEL),
                        Occur.SHOULD));
        for (String word : words(surface)) {
            ActNouns.others(word)
                    .forEach(other -> any.add(new BoostQuery(queries.term(Stems.of(other)), OTHER_FORM), Occur.SHOULD));
            allParts(word).ifPresent(all -> any.add(all, Occur.SHOULD));
        }
        return orNothing(any);
    }

    /** What is called so, by whichever of its names; words in a row where they are no name. */
    private Query named(String words) {
        List<TypedToken> tokens = TypedToken.in(words, analyzer);
        return tokens.size() == 1 ? queries.term(tokens.getFirst().term()) : queries.inRow(words);
    }

    private Optional<Query> allParts(String word) {
        List<String> parts =
                parts(word).stream().filter(RelatedWords::isTelling).toList();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part(part), Occur.MUST));
        return parts.size() > 1 ? Optional.of(all.build()) : Optional.empty();
    }

    /** One of the parts of a compound; of a "Verwaltungspreis" a prize says more than an administration. */
    Query onePart(String surface) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words(surface)) {
            List<String> parts = parts(word);
            for (String part : parts.size() > 1 ? parts : List.<String>of()) {
                if (isTelling(part)) {
                    any.add(new BoostQuery(part(part), part.equals(parts.getLast()) ? HEAD : MODIFIER), Occur.SHOULD);
                }
            }
        }
        return orNothing(any);
    }

    private static String[] words(String surface) {
        return surface.split("[\\s-]+");
    }

    private static boolean isTelling(String part) {
        return part.length() >= SHORTEST_PART;
    }

    private Query part(String part) {
        return queries.term(Stems.of(part));
    }

    private static Query orNothing(BooleanQuery.Builder any) {
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : query;
    }
}
