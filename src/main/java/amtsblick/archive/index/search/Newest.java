// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.counts.Matches;
import amtsblick.archive.index.counts.TimeLimit;
import amtsblick.archive.index.document.StoredItems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * A page of the newest. Every segment lies in the order wanted, so that they are merged like sorted files and read no further than
 * the page. What stands before the page is only counted, a moment at a time: a deep page costs no memory, and ids, which order
 * what is of one moment, are compared on the page alone.
 */
final class Newest {
    private final List<Run> runs = new ArrayList<>();
    private final TimeLimit limit;
    private int steps;

    private Newest(TimeLimit limit) {
        this.limit = limit;
    }

    /** The places from {@code start} (inclusive) to {@code end} (exclusive) in what a query finds. */
    static List<Integer> of(IndexSearcher searcher, Query query, int start, int end, TimeLimit limit)
            throws IOException {
        Newest newest = new Newest(limit);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = limit.shouldExit() ? null : weight.scorer(leaf);
            if (scorer != null) {
                newest.runs.add(new Run(leaf, scorer.iterator(), leaf.reader().getLiveDocs()));
            }
        }
        return newest.places(start, end);
    }

    /** The same in what was found already. */
    static List<Integer> of(IndexSearcher searcher, Matches matches, int start, int end, TimeLimit limit)
            throws IOException {
        Newest newest = new Newest(limit);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            newest.runs.add(new Run(leaf, new BitSetIterator(matches.in(leaf), 0), null));
        }
        return newest.places(start, end);
    }

    private List<Integer> places(int start, int end) throws IOException {
        List<Integer> page = new ArrayList<>();
        for (Run run : runs) {
            run.next();
        }
        int place = 0;
        while (place < end) {
            runs.removeIf(Run::isOver);
            if (runs.isEmpty() || limit.passed()) {
                break;
            }
            long moment = newestMoment();
            OneMoment group = new OneMoment();
            for (Run run : runs) {
                takeAll(run, moment, end - place, group);
            }
            group.add(start - place, end - place, page);
            place += group.size();
        }
        return page;
    }

    private long newestMoment() {
        long newest = Long.MIN_VALUE;
        for (Run run : runs) {
            newest = Math.max(newest, run.date);
        }
        return newest;
    }

    private void takeAll(Run run, long moment, int most, OneMoment group) throws IOException {
        int first = group.size();
        group.begin(run.leaf);
        while (!run.isOver() && run.date == moment && group.size() - first < most && !limit.passedAfter(steps++)) {
            group.add(run.doc);
            run.next();
        }
    }

    /** What a query finds in one segment, newest first. */
    private static final class Run {
        private final LeafReaderContext leaf;
        private final DocIdSetIterator docs;
        private final @Nullable Bits live;
        private final NumericDocValues dates;
        private int doc = -1;
        private long date;

        Run(LeafReaderContext leaf, DocIdSetIterator docs, @Nullable Bits live) throws IOException {
            this.leaf = leaf;
            this.docs = docs;
            this.live = live;
            dates = StoredItems.dates(leaf.reader());
        }

        void next() throws IOException {
            do {
                doc = docs.nextDoc();
            } while (live != null && !isOver() && !live.get(doc));
            if (!isOver() && dates.advanceExact(doc)) {
                date = dates.longValue();
            }
        }

        boolean isOver() {
            return doc == DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
