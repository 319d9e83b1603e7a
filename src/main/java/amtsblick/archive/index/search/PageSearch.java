// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.counts.FacetCounts;
import amtsblick.archive.index.counts.KnownSegments;
import amtsblick.archive.index.counts.TimeLimit;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.lexicon.ReaderLexicon;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** One page of answers, with as much counted as is asked for. */
final class PageSearch {
    private final IndexSearcher searcher;
    private final TimeLimit limit;
    private final KnownSegments segments;
    private final FilterSets selection;
    private final NewsQuery query;
    private final Extent extent;
    /** What counts less, compared with the best answer, is only distantly related. */
    private static final float DISTANT = 0.25f;

    private final Map<Query, Page> firstPages = new IdentityHashMap<>();

    PageSearch(IndexSearcher searcher, TimeLimit limit, KnownSegments segments, NewsQuery query, Extent extent) {
        this.searcher = searcher;
        this.limit = limit;
        this.segments = segments;
        this.query = query;
        this.extent = extent;
        selection = new FilterSets(searcher, limit, segments);
    }

    /**
     * @param docs the numbers of the documents on the page, in order
     * @param near how many of them, from the first, are not far behind the best answer of all
     * @param total how many match in all; those on the page where nothing more is asked for
     */
    record Answer(List<Integer> docs, int near, long total, NewsPage.Facets facets) {}

    private record Page(List<Integer> docs, int near) {
        static Page of(List<Integer> docs) {
            return new Page(docs, docs.size());
        }
    }

    Lexicon lexicon() {
        return new ReaderLexicon(searcher);
    }

    /** How many match, though no more are counted than is asked for, unless all are counted later anyway. */
    long countUpTo(int enough, Query text) throws IOException {
        if (extent != Extent.ITEMS) {
            return Math.min(enough, selection.matches(text).total());
        }
        if (query.page() == 1 && enough <= query.size()) {
            Page first = query.sort() == NewsQuery.Sort.NEWEST
                    ? Page.of(Newest.of(searcher, text, 0, query.size(), limit))
                    : best(text, 0, query.size());
            firstPages.put(text, first); // which is often all that is wanted
            return Math.min(enough, first.docs.size());
        }
        return Newest.of(searcher, text, 0, enough, limit).size();
    }

    Answer run(Optional<Query> text) throws IOException {
        List<Filter> filters = filters(text);
        return switch (extent) {
            case ITEMS -> {
                Page page = page(filters, text.isPresent());
                yield new Answer(page.docs, page.near, page.docs.size(), NewsPage.Facets.NONE);
            }
            case TOTAL -> {
                long total = total(filters);
                Page page = page(filters, text.isPresent());
                yield new Answer(page.docs, page.near, total, NewsPage.Facets.NONE);
            }
            case FACETS -> {
                NewsPage.Facets facets = facets(filters);
                Page page = page(filters, text.isPresent());
                yield new Answer(page.docs, page.near, total(filters), facets);
            }
            case WITHIN -> {
                int[] all = selection.counts(filters);
                NewsPage.Facets within = FacetCounts.of(segments.dictionary(), _ -> all);
                Page page = page(filters, text.isPresent());
                yield new Answer(page.docs, page.near, total(filters), within);
            }
        };
    }

    private List<Filter> filters(Optional<Query> text) {
        List<Filter> filters = new ArrayList<>(Filter.of(query));
        text.ifPresent(words -> filters.addFirst(Filter.text(words)));
        return filters;
    }

    /** Those of these ids whose items match, on whatever page. */
    Set<String> among(Collection<String> ids, Optional<Query> text) throws IOException {
        List<BytesRef> terms = ids.stream().map(BytesRef::new).toList();
        Query some = new BooleanQuery.Builder()
                .add(FilterSets.query(filters(text)), Occur.FILTER)
                .add(new TermInSetQuery(ItemDocument.ID, terms), Occur.FILTER)
                .build();
        Set<String> matching = new HashSet<>();
        for (int doc : Newest.of(searcher, some, 0, ids.size(), limit)) {
            matching.add(StoredItems.id(searcher.getIndexReader(), doc));
        }
        return matching;
    }

    private long total(List<Filter> filters) throws IOException {
        return FilterSets.isCountedAhead(filters)
                ? searcher.count(FilterSets.query(filters))
                : selection.matches(filters).total();
    }

    private NewsPage.Facets facets(List<Filter> filters) throws IOException {
        int[] all = selection.counts(filters);
        return FacetCounts.of(segments.dictionary(), facet -> {
            List<Filter> others = filters.stream()
                    .filter(filter -> !filter.facet().equals(facet))
                    .toList();
            return others.size() == filters.size() ? all : selection.counts(others);
        });
    }

    private Page page(List<Filter> filters, boolean text) throws IOException {
        int end = query.page() * query.size();
        int start = end - query.size();
        if (filters.size() == 1 && firstPages.containsKey(filters.getFirst().query())) {
            return firstPages.get(filters.getFirst().query());
        }
        boolean newest = query.sort() == NewsQuery.Sort.NEWEST || query.sort() == NewsQuery.Sort.RELEVANCE && !text;
        if (!newest) {
            return best(FilterSets.query(filters), start, end);
        }
        return Page.of(
                extent == Extent.ITEMS || FilterSets.isCountedAhead(filters)
                        ? Newest.of(searcher, FilterSets.query(filters), start, end, limit)
                        : Newest.of(searcher, selection.matches(filters), start, end, limit));
    }

    private Sort order() {
        return switch (query.sort()) {
            case DEADLINE -> ItemDocument.SOONEST;
            case OLDEST -> ItemDocument.OLDEST;
            case NEWEST, RELEVANCE -> ItemDocument.RELEVANCE;
        };
    }

    private Page best(Query all, int start, int end) throws IOException {
        TopFieldCollectorManager top = new TopFieldCollectorManager(order(), end, end);
        Query ordered = query.sort() == NewsQuery.Sort.RELEVANCE ? FreshQuery.of(all, searcher.getIndexReader()) : all;
        ScoreDoc[] found = searcher.search(ordered, top).scoreDocs;
        List<Integer> page = new ArrayList<>();
        int near = 0;
        for (int place = start; place < found.length; place++) {
            page.add(found[place].doc);
            near += query.sort() == NewsQuery.Sort.DEADLINE || score(found[place]) >= DISTANT * score(found[0]) ? 1 : 0;
        }
        return new Page(page, near);
    }

    private static float score(ScoreDoc found) {
        return ((FieldDoc) found).fields[0] instanceof Float score ? score : 0;
    }
}
