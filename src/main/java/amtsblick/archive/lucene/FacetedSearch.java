// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * One pass over the index for a page of answers and the counts of all facets. Facets are counted "sideways": a dimension's
 * counts leave out that dimension's own filter.
 */
final class FacetedSearch {
    private FacetedSearch() {}

    /**
     * @param docs the numbers of the documents on the page, in order
     * @param total how many match in all
     */
    record Answer(List<Integer> docs, long total, NewsPage.Facets facets) {}

    static Answer run(View view, Query text, NewsQuery query) throws IOException {
        Optional<SortedSetDocValuesReaderState> state = view.facets();
        if (state.isEmpty()) {
            return new Answer(List.of(), 0, NewsPage.Facets.NONE);
        }
        List<String> filtered = new ArrayList<>();
        DrillDownQuery drill = drill(text, query, filtered);
        int end = query.page() * query.size();
        var top = new TopFieldCollectorManager(
                query.sort() == NewsQuery.Sort.NEWEST ? ItemDocument.NEWEST : ItemDocument.RELEVANCE, end, end);
        DrillSideways.Result<Object[], FacetsCollector> result = new DrillSideways(
                        view, ItemDocument.FACETS, state.get())
                .search(
                        drill,
                        new MultiCollectorManager(top, new FacetsCollectorManager()),
                        filtered.stream().map(_ -> new FacetsCollectorManager()).toList());
        FacetsCollector hits = (FacetsCollector) result.drillDownResult()[1];
        return new Answer(
                page((TopFieldDocs) result.drillDownResult()[0], query),
                hits.getMatchingDocs().stream()
                        .mapToLong(docs -> docs.totalHits())
                        .sum(),
                counts(state.get(), hits, filtered, result.drillSidewaysResults()));
    }

    private static DrillDownQuery drill(Query text, NewsQuery query, List<String> filtered) {
        DrillDownQuery drill = new DrillDownQuery(ItemDocument.FACETS, text);
        filters(query).forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                values.forEach(value -> drill.add(dimension, value));
                filtered.add(dimension);
            }
        });
        if (query.from().isPresent() || query.to().isPresent()) {
            long from = query.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = query.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            drill.add(ItemDocument.MONTHS, LongField.newRangeQuery(ItemDocument.DAY, from, to));
            filtered.add(ItemDocument.MONTHS);
        }
        return drill;
    }

    private static Map<String, List<String>> filters(NewsQuery query) {
        return Map.of(
                ItemDocument.REGIONS, query.regions(),
                ItemDocument.TOPICS, query.topics(),
                ItemDocument.KINDS, query.kinds(),
                ItemDocument.LEVELS, query.levels(),
                ItemDocument.SOURCES, query.sources(),
                ItemDocument.PLACES, query.places());
    }

    private static List<Integer> page(TopFieldDocs top, NewsQuery query) {
        List<Integer> docs = new ArrayList<>();
        ScoreDoc[] found = top.scoreDocs;
        for (int i = (query.page() - 1) * query.size(); i < found.length; i++) {
            docs.add(found[i].doc);
        }
        return docs;
    }

    private static NewsPage.Facets counts(
            SortedSetDocValuesReaderState state,
            FacetsCollector hits,
            List<String> filtered,
            List<FacetsCollector> sideways)
            throws IOException {
        Facets all = new SortedSetDocValuesFacetCounts(state, hits);
        Map<String, Facets> own = new HashMap<>();
        for (int i = 0; i < filtered.size(); i++) {
            own.put(filtered.get(i), new SortedSetDocValuesFacetCounts(state, sideways.get(i)));
        }
        return FacetCounts.of(dimension -> own.getOrDefault(dimension, all));
    }
}
