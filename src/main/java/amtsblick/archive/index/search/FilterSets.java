// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.counts.DocumentLabels;
import amtsblick.archive.index.counts.KnownSegments;
import amtsblick.archive.index.counts.Matches;
import amtsblick.archive.index.counts.SegmentLabels;
import amtsblick.archive.index.counts.TimeLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is asked in one search: the filters that must all hold, and what each of them matches, found once. Every answer is the
 * meeting of such sets, so that the counts of a dimension, which leave out its own filter, take no search of their own.
 */
final class FilterSets {
    private final IndexSearcher searcher;
    private final TimeLimit limit;
    private final KnownSegments segments;
    private final Map<Query, Matches> found = new IdentityHashMap<>();

    FilterSets(IndexSearcher searcher, TimeLimit limit, KnownSegments segments) {
        this.searcher = searcher;
        this.limit = limit;
        this.segments = segments;
    }

    /** All of these filters as one query; only the text counts for the order. */
    static Query query(List<Filter> filters) {
        if (filters.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(filter.query(), filter.isText() ? Occur.MUST : Occur.FILTER));
        return all.build();
    }

    /** What matches all of these, of which there is at least one. */
    Matches matches(List<Filter> filters) throws IOException {
        Matches all = matches(filters.getFirst());
        for (Filter filter : filters.subList(1, filters.size())) {
            all = all.and(matches(filter));
        }
        return all;
    }

    private Matches matches(Filter filter) throws IOException {
        return filter.label().isPresent()
                ? segments.with(filter.label().get(), searcher.getIndexReader())
                : matches(filter.query());
    }

    /** What matches a query, found once. */
    Matches matches(Query query) throws IOException {
        Matches matches = found.get(query);
        if (matches == null) {
            matches = Matches.of(searcher, query);
            found.put(query, matches);
        }
        return matches;
    }

    /** Whether the counts of these filters need no search. */
    static boolean isCountedAhead(List<Filter> filters) {
        return filters.isEmpty()
                || filters.size() == 1 && filters.getFirst().label().isPresent();
    }

    /** How often each label occurs in what matches all of these, by its number. */
    int[] counts(List<Filter> filters) throws IOException {
        List<int[]> counts = new ArrayList<>();
        Matches matches = isCountedAhead(filters) ? Matches.NONE : matches(filters);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            SegmentLabels labels = segments.labels(reader);
            if (filters.isEmpty()) {
                counts.add(segments.counts().all(reader, labels));
            } else if (isCountedAhead(filters)) {
                String label = filters.getFirst().label().orElseThrow();
                counts.add(segments.counts().with(label, reader, labels, limit));
            } else {
                counts.add(count(matches.in(leaf), reader, labels));
            }
        }
        return sum(counts);
    }

    private int[] count(FixedBitSet docs, LeafReader reader, SegmentLabels labels) throws IOException {
        int[] counts = new int[labels.numbers().length];
        DocumentLabels documents = segments.documents(reader);
        int seen = 0;
        for (int doc = docs.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = Matches.next(docs, doc)) {
            if (limit.passedAfter(seen++)) {
                break;
            }
            documents.count(doc, 1, counts);
        }
        return counts;
    }

    private int[] sum(List<int[]> counts) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int[] sum = new int[segments.dictionary().labels().size()];
        for (LeafReaderContext leaf : leaves) {
            segments.labels(leaf.reader()).addTo(sum, counts.get(leaf.ord));
        }
        return sum;
    }
}
