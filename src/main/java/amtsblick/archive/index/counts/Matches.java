// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that match, as a set of bits for each segment: what is found once can be counted, put in order, and met with other
 * sets, 64 documents at a time.
 */
public final class Matches {
    /** No segments at all. */
    public static final Matches NONE = new Matches(new FixedBitSet[0]);

    private final FixedBitSet[] segments;

    /** @param segments by the segments' places; not to be changed any more */
    Matches(FixedBitSet[] segments) {
        this.segments = segments;
    }

    /** What matches a query, as far as the searcher's time reaches. */
    public static Matches of(IndexSearcher searcher, Query query) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        FixedBitSet[] segments = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            segments[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
        }
        searcher.search(query, new Collecting(segments));
        return new Matches(segments);
    }

    /** What is in both. */
    public Matches and(Matches other) {
        FixedBitSet[] both = new FixedBitSet[segments.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = segments[i].clone();
            both[i].and(other.segments[i]);
        }
        return new Matches(both);
    }

    public FixedBitSet in(LeafReaderContext leaf) {
        return segments[leaf.ord];
    }

    /** The next document after this one. */
    public static int next(FixedBitSet bits, int doc) {
        return doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    public long total() {
        long total = 0;
        for (FixedBitSet segment : segments) {
            total += segment.cardinality();
        }
        return total;
    }

    private record Collecting(FixedBitSet[] segments) implements CollectorManager<Setting, Boolean> {
        @Override
        public Setting newCollector() {
            return new Setting(segments);
        }

        @Override
        public Boolean reduce(Collection<Setting> collectors) {
            return true;
        }
    }

    private static final class Setting extends SimpleCollector {
        private final FixedBitSet[] segments;
        private FixedBitSet bits = new FixedBitSet(0);

        Setting(FixedBitSet[] segments) {
            this.segments = segments;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            bits = segments[leaf.ord];
        }

        @Override
        public void collect(int doc) {
            bits.set(doc);
        }

        @Override
        public void collectRange(int min, int max) {
            bits.set(min, max);
        }

        @Override
        public void collect(DocIdStream docs) throws IOException {
            docs.forEach(bits::set);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
