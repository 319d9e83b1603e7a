// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.NewsPage;
import java.io.IOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;

/** Counts of one search in the words of {@link NewsPage.Facets}. */
final class FacetCounts {
    /** More choices than this are of no use to a reader; sources and counties stay well below. */
    private static final int MOST = 1000;

    private FacetCounts() {}

    /** @param counts the counts that belong to a dimension, without that dimension's own filter */
    static NewsPage.Facets of(Function<String, Facets> counts) throws IOException {
        return new NewsPage.Facets(
                top(counts, ItemDocument.REGIONS),
                top(counts, ItemDocument.TOPICS),
                top(counts, ItemDocument.KINDS),
                top(counts, ItemDocument.LEVELS),
                top(counts, ItemDocument.SOURCES),
                top(counts, ItemDocument.PLACES),
                months(counts.apply(ItemDocument.MONTHS)));
    }

    private static Map<String, Long> top(Function<String, Facets> counts, String dimension) throws IOException {
        FacetResult result = counts.apply(dimension).getTopChildren(MOST, dimension);
        Map<String, Long> top = new LinkedHashMap<>();
        if (result != null) {
            for (LabelAndValue entry : result.labelValues) {
                top.put(entry.label, entry.value.longValue());
            }
        }
        return top;
    }

    private static Map<YearMonth, Long> months(Facets counts) throws IOException {
        FacetResult result = counts.getAllChildren(ItemDocument.MONTHS);
        TreeMap<YearMonth, Long> known = new TreeMap<>();
        if (result != null) {
            for (LabelAndValue entry : result.labelValues) {
                known.put(YearMonth.parse(entry.label), entry.value.longValue());
            }
        }
        return known.isEmpty() ? Map.of() : withoutGaps(known);
    }

    private static Map<YearMonth, Long> withoutGaps(TreeMap<YearMonth, Long> known) {
        Map<YearMonth, Long> months = new LinkedHashMap<>();
        for (YearMonth month = known.firstKey(); !month.isAfter(known.lastKey()); month = month.plusMonths(1)) {
            months.put(month, known.getOrDefault(month, 0L));
        }
        return months;
    }
}
