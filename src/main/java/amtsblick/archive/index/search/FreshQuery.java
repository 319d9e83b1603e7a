// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.words.TextQuery;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query whose newer answers count a little more: of two that fit alike, the reader wants the newer one. What an item gains sinks
 * with its age and is never more than {@link #MOST} of its score, so that what fits better stays before what is newer. Age is counted
 * from the newest item, not from today: so the same index always gives the same order, and an archive at rest does not lose it.
 */
public final class FreshQuery extends Query {
    /** The greatest part of its score that an item can gain. */
    public static final float MOST = 0.02f;

    /** An item as old as this gains half as much as the newest. */
    public static final float HALF_AFTER_MILLIS = Duration.ofDays(180).toMillis();

    private final Query query;
    private final long newest;

    private FreshQuery(Query query, long newest) {
        this.query = query;
        this.newest = newest;
    }

    static Query of(Query query, IndexReader reader) throws IOException {
        long newest = Long.MIN_VALUE;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues dates = StoredItems.dates(leaf.reader());
            newest = dates.advanceExact(0) ? Math.max(newest, dates.longValue()) : newest;
        }
        return newest == Long.MIN_VALUE ? query : new FreshQuery(query, newest);
    }

    private float gain(long date) {
        return MOST * HALF_AFTER_MILLIS / (HALF_AFTER_MILLIS + Math.max(0, newest - date));
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new FreshQuery(rewritten, newest);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = query.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new Fresh(weight) : weight;
    }

    private final class Fresh extends FilterWeight {
        Fresh(Weight weight) {
            super(FreshQuery.this, weight);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = super.scorerSupplier(leaf);
            if (supplier == null) {
                return null;
            }
            NumericDocValues dates = StoredItems.dates(leaf.reader());
            return new ScorerSupplier() {
                @Override
                public Scorer get(long lead) throws IOException {
                    return new FreshScorer(supplier.get(lead), dates);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }

                @Override
                public void setTopLevelScoringClause() throws IOException {
                    supplier.setTopLevelScoringClause();
                }
            };
        }
    }

    private final class FreshScorer extends FilterScorer {
        private final NumericDocValues dates;

        FreshScorer(Scorer scorer, NumericDocValues dates) {
            super(scorer);
            this.dates = dates;
        }

        @Override
        public float score() throws IOException {
            float gain = dates.advanceExact(docID()) ? gain(dates.longValue()) : 0;
            float score = in.score();
            float tier = score >= TextQuery.FIRST ? TextQuery.FIRST : 0;
            tier += score - tier >= TextQuery.SECOND ? TextQuery.SECOND : 0;
            return tier + (score - tier) * (1 + gain);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) * (1 + MOST);
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            // a little lower, because dividing rounds
            in.setMinCompetitiveScore(Math.nextDown(least / (1 + MOST)));
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "fresh(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreshQuery fresh && newest == fresh.newest && query.equals(fresh.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, newest);
    }
}
