// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * A page of answers and the counts of all facets. One pass finds both; each filtered dimension takes another pass without its own
 * filter, because its counts are those of the alternatives. (Lucene's DrillSideways does it in one, but can be given no time
 * limit.)
 */
final class FacetedSearch {
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final Query text;
    private final Map<String, Query> filters;

    FacetedSearch(IndexSearcher searcher, SortedSetDocValuesReaderState state, Query text, NewsQuery query) {
        this.searcher = searcher;
        this.state = state;
        this.text = text;
        filters = filters(query);
    }

    /**
     * @param docs the numbers of the documents on the page, in order
     * @param total how many match in all
     */
    record Answer(List<Integer> docs, long total, NewsPage.Facets facets) {}

    Answer run(NewsQuery query, Extent extent) throws IOException {
        int end = query.page() * query.size();
        var top = new TopFieldCollectorManager(
                query.sort() == NewsQuery.Sort.NEWEST ? ItemDocument.NEWEST : ItemDocument.RELEVANCE, end, end);
        if (extent == Extent.ITEMS) {
            TopFieldDocs items = searcher.search(without(""), top);
            return new Answer(
                    page(items, query), Math.max(0, items.scoreDocs.length - end + query.size()), NewsPage.Facets.NONE);
        }
        Object[] found = searcher.search(without(""), new MultiCollectorManager(top, new FacetsCollectorManager()));
        FacetsCollector hits = (FacetsCollector) found[1];
        return new Answer(
                page((TopFieldDocs) found[0], query),
                total(hits),
                extent == Extent.FACETS ? facets(hits) : NewsPage.Facets.NONE);
    }

    private NewsPage.Facets facets(FacetsCollector hits) throws IOException {
        Facets all = new SortedSetDocValuesFacetCounts(state, hits);
        Map<String, Facets> sideways = new HashMap<>();
        for (String dimension : filters.keySet()) {
            FacetsCollector others = searcher.search(without(dimension), new FacetsCollectorManager());
            sideways.put(dimension, new SortedSetDocValuesFacetCounts(state, others));
        }
        return FacetCounts.of(dimension -> sideways.getOrDefault(dimension, all));
    }

    /** The text and all filters but that of one dimension. */
    private Query without(String dimension) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(text, Occur.MUST);
        filters.forEach((filtered, filter) -> {
            if (!filtered.equals(dimension)) {
                query.add(filter, Occur.FILTER);
            }
        });
        return query.build();
    }

    private static long total(FacetsCollector hits) {
        return hits.getMatchingDocs().stream()
                .mapToLong(segment -> segment.totalHits())
                .sum();
    }

    private static List<Integer> page(TopFieldDocs top, NewsQuery query) {
        List<Integer> docs = new ArrayList<>();
        ScoreDoc[] found = top.scoreDocs;
        for (int i = (query.page() - 1) * query.size(); i < found.length; i++) {
            docs.add(found[i].doc);
        }
        return docs;
    }

    private static Map<String, Query> filters(NewsQuery query) {
        Map<String, Query> filters = new LinkedHashMap<>();
        addFilter(filters, ItemDocument.REGIONS, query.regions());
        addFilter(filters, ItemDocument.TOPICS, query.topics());
        addFilter(filters, ItemDocument.KINDS, query.kinds());
        addFilter(filters, ItemDocument.LEVELS, query.levels());
        addFilter(filters, ItemDocument.SOURCES, query.sources());
        addFilter(filters, ItemDocument.PLACES, query.places());
        if (query.from().isPresent() || query.to().isPresent()) {
            long from = query.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = query.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            filters.put(ItemDocument.MONTHS, LongField.newRangeQuery(ItemDocument.DAY, from, to));
        }
        return filters;
    }

    private static void addFilter(Map<String, Query> filters, String dimension, List<String> values) {
        if (!values.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            String field = ItemDocument.FACETS.getDimConfig(dimension).indexFieldName;
            for (String value : values) {
                Term term = DrillDownQuery.term(field, dimension, value);
                any.add(new TermQuery(term), Occur.SHOULD);
            }
            filters.put(dimension, any.build());
        }
    }
}
