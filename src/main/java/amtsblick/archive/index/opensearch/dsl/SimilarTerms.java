// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.dsl;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A query for similar terms that the server finds by itself; names those that it has, so that they can be marked. */
public final class SimilarTerms extends Query {
    private final FuzzyQuery query;
    private final List<Term> terms;

    public SimilarTerms(FuzzyQuery query, List<Term> terms) {
        this.query = query;
        this.terms = List.copyOf(terms);
    }

    FuzzyQuery query() {
        return query;
    }

    /** An index that is read here finds them by itself, too. */
    @Override
    public Query rewrite(IndexSearcher searcher) {
        return query;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.consumeTerms(this, terms.toArray(Term[]::new));
    }

    @Override
    public String toString(String field) {
        return "similar(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SimilarTerms similar && query.equals(similar.query) && terms.equals(similar.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, terms);
    }
}
