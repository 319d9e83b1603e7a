// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.dsl;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.words.Fields;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.NumericDocValuesRangeQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.NumericUtils;

/** One of our queries as the server reads it; both find the same and weigh it alike. */
public final class QueryJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QueryJson() {}

    /** @throws IllegalArgumentException of a kind of query that we do not make */
    public static ObjectNode of(Query query) {
        return of(query, 1);
    }

    /** The query that finds nothing. */
    public static ObjectNode nothing() {
        return kind("match_none", JSON.objectNode());
    }

    /** Every item; what the index says about itself is none. */
    public static ObjectNode everything() {
        return of(MatchAllDocsQuery.INSTANCE);
    }

    private static ObjectNode of(Query query, float boost) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
            case TermQuery term -> term("term", term.getTerm(), boost);
            case PrefixQuery prefix -> term("prefix", prefix.getPrefix(), boost);
            case PhraseQuery phrase -> phrase(phrase, boost);
            case MultiPhraseQuery phrase -> phrase(phrase, boost);
            case CombinedFieldQuery combined -> combined(combined, boost);
            case SimilarTerms similar -> similar(similar.query(), boost);
            case BooleanQuery bool -> bool(bool, boost);
            case DisjunctionMaxQuery any -> any(any, boost);
            case ConstantScoreQuery constant ->
                kind("constant_score", boosted(JSON.objectNode(), boost).set("filter", of(constant.getQuery(), 1)));
            case TermInSetQuery terms -> terms(terms, boost);
            case IndexOrDocValuesQuery either -> of(either.getIndexQuery(), boost);
            case PointRangeQuery range ->
                range(
                        range.getField(),
                        NumericUtils.sortableBytesToLong(range.getLowerPoint(), 0),
                        NumericUtils.sortableBytesToLong(range.getUpperPoint(), 0),
                        boost);
            case NumericDocValuesRangeQuery range ->
                range(range.getField(), range.lowerValue(), range.upperValue(), boost);
            case MatchAllDocsQuery _ ->
                kind("exists", boosted(JSON.objectNode(), boost).put("field", ItemDocument.DATE));
            case MatchNoDocsQuery _ -> nothing();
            default -> throw new IllegalArgumentException("no server is asked " + query.getClass() + ": " + query);
        };
    }

    private static ObjectNode kind(String name, ObjectNode content) {
        return JSON.objectNode().set(name, content);
    }

    private static ObjectNode boosted(ObjectNode content, float boost) {
        return boost == 1 ? content : content.put("boost", boost);
    }

    /** Terms of words are written as the server has them, labels as they are. */
    static String text(String field, String term) {
        return Fields.ALL.contains(field) ? TermText.of(term) : term;
    }

    private static ObjectNode term(String kind, Term term, float boost) {
        ObjectNode value = boosted(JSON.objectNode().put("value", text(term.field(), term.text())), boost);
        return kind(kind, JSON.objectNode().set(term.field(), value));
    }

    private static ObjectNode terms(TermInSetQuery query, float boost) {
        ArrayNode values = JSON.arrayNode();
        try {
            BytesRefIterator terms = query.getBytesRefIterator();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                values.add(text(query.getField(), term.utf8ToString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading terms in memory", e);
        }
        return kind("terms", boosted(JSON.objectNode(), boost).set(query.getField(), values));
    }

    private static ObjectNode phrase(PhraseQuery query, float boost) {
        Term[] terms = query.getTerms();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.length; i++) {
            int places = i == 0 ? 1 : query.getPositions()[i] - query.getPositions()[i - 1];
            TermText.add(TermText.of(terms[i].text()), places, text);
        }
        return phrase(query.getField(), text.toString(), boost);
    }

    private static ObjectNode phrase(MultiPhraseQuery query, float boost) {
        Term[][] terms = query.getTermArrays();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.length; i++) {
            int places = i == 0 ? 1 : query.getPositions()[i] - query.getPositions()[i - 1];
            for (Term term : terms[i]) {
                TermText.add(TermText.of(term.text()), places, text);
                places = 0;
            }
        }
        return phrase(terms[0][0].field(), text.toString(), boost);
    }

    private static ObjectNode phrase(String field, String text, float boost) {
        ObjectNode value = boosted(JSON.objectNode().put("query", text), boost);
        return kind("match_phrase", JSON.objectNode().set(field, value));
    }

    /** The fields that a term has in common; there is one such set only. */
    private static ObjectNode combined(CombinedFieldQuery query, float boost) {
        Set<String> term = new TreeSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... terms) {
                for (Term each : terms) {
                    term.add(each.text());
                }
            }
        });
        ObjectNode content = boosted(JSON.objectNode(), boost).put("query", TermText.of(String.join(" ", term)));
        ArrayNode fields = content.putArray("fields");
        Fields.headline().forEach(field -> fields.add(field + "^" + Fields.weight(field)));
        return kind("combined_fields", content);
    }

    private static ObjectNode similar(FuzzyQuery query, float boost) {
        ObjectNode value = boosted(JSON.objectNode(), boost)
                .put("value", TermText.of(query.getTerm().text()))
                .put("fuzziness", query.getMaxEdits())
                .put("prefix_length", query.getPrefixLength())
                .put("max_expansions", FuzzyQuery.defaultMaxExpansions)
                .put("transpositions", query.getTranspositions());
        return kind("fuzzy", JSON.objectNode().set(query.getField(), value));
    }

    private static ObjectNode any(DisjunctionMaxQuery query, float boost) {
        if (query.getDisjuncts().isEmpty()) {
            return nothing();
        }
        ObjectNode content = boosted(JSON.objectNode(), boost).put("tie_breaker", query.getTieBreakerMultiplier());
        ArrayNode queries = content.putArray("queries");
        query.getDisjuncts().forEach(each -> queries.add(of(each)));
        return kind("dis_max", content);
    }

    private static final Map<BooleanClause.Occur, String> OCCURS = Map.of(
            BooleanClause.Occur.MUST, "must",
            BooleanClause.Occur.SHOULD, "should",
            BooleanClause.Occur.FILTER, "filter",
            BooleanClause.Occur.MUST_NOT, "must_not");

    private static ObjectNode bool(BooleanQuery query, float boost) {
        List<BooleanClause> clauses = query.clauses();
        if (clauses.stream().allMatch(BooleanClause::isProhibited)) {
            return nothing(); // which the server would read as everything, or everything else
        }
        ObjectNode content = boosted(JSON.objectNode(), boost);
        for (BooleanClause clause : clauses) {
            content.withArray("/" + OCCURS.get(clause.occur())).add(of(clause.query()));
        }
        if (query.getMinimumNumberShouldMatch() > 0) {
            content.put("minimum_should_match", query.getMinimumNumberShouldMatch());
        }
        return kind("bool", content);
    }

    private static ObjectNode range(String field, long first, long last, float boost) {
        ObjectNode bounds = boosted(JSON.objectNode(), boost).put("gte", first).put("lte", last);
        return kind("range", JSON.objectNode().set(field, bounds));
    }
}
