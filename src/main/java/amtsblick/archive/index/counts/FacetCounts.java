// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import amtsblick.archive.index.counts.LabelNumbers.Label;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one search in the words of {@link NewsPage.Facets}: the most frequent first, and in the order of their letters. */
public final class FacetCounts {
    /** More choices than this are of no use to a reader; sources and counties stay well below. */
    private static final int MOST = 1000;

    /** Months between two that have items; more is no gap but a date that is wrong, such as the year 1 or 12025. */
    private static final long LONGEST_GAP = 120;

    private static final YearMonth FIRST_WITHOUT_GAPS = YearMonth.of(1990, 1);
    private static final YearMonth LAST_WITHOUT_GAPS = YearMonth.of(2069, 12);

    private static final Comparator<Map.Entry<String, Integer>> ORDER =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private FacetCounts() {}

    /** Counts by the number of a label. */
    @FunctionalInterface
    public interface Counted {
        int[] without(String facet) throws IOException;
    }

    /** @param counted the counts that belong to a facet, without that facet's own filter */
    public static NewsPage.Facets of(LabelNumbers numbers, Counted counted) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            counts.put(dimension.id(), counted.without(dimension.id()));
        }
        counts.put(ItemDocument.MONTHS, counted.without(ItemDocument.MONTHS));
        return of(found(numbers.labels(), counts));
    }

    /** @param counts how many items each value of each facet has */
    public static NewsPage.Facets of(Map<String, Map<String, Integer>> counts) {
        Map<Dimension, Map<String, Long>> choices = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            choices.put(dimension, top(counts.getOrDefault(dimension.id(), Map.of())));
        }
        return new NewsPage.Facets(choices, months(counts.getOrDefault(ItemDocument.MONTHS, Map.of())));
    }

    private static Map<String, Map<String, Integer>> found(List<Label> labels, Map<String, int[]> counts) {
        Map<String, Map<String, Integer>> found = new HashMap<>();
        for (int number = 0; number < labels.size(); number++) {
            Label label = labels.get(number);
            int[] own = counts.getOrDefault(label.facet(), new int[0]);
            if (number < own.length && own[number] > 0) {
                found.computeIfAbsent(label.facet(), _ -> new HashMap<>()).put(label.value(), own[number]);
            }
        }
        return found;
    }

    private static Map<String, Long> top(Map<String, Integer> counts) {
        Map<String, Long> top = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(ORDER)
                .limit(MOST)
                .forEach(count -> top.put(count.getKey(), (long) count.getValue()));
        return top;
    }

    /** The latest where there are too many, which only wrong dates can be the cause of. */
    private static Map<YearMonth, Long> months(Map<String, Integer> counts) {
        TreeMap<YearMonth, Long> known = new TreeMap<>();
        counts.forEach((month, items) -> known.put(ItemDocument.month(month), (long) items));
        while (known.size() > MOST) {
            known.pollFirstEntry();
        }
        Map<YearMonth, Long> months = new LinkedHashMap<>();
        known.forEach((month, items) -> {
            YearMonth before = known.lowerKey(month);
            if (before != null && isGap(before, month)) {
                for (YearMonth gap = before.plusMonths(1); gap.isBefore(month); gap = gap.plusMonths(1)) {
                    months.put(gap, 0L);
                }
            }
            months.put(month, items);
        });
        return months;
    }

    private static boolean isGap(YearMonth before, YearMonth month) {
        return !before.isBefore(FIRST_WITHOUT_GAPS)
                && !month.isAfter(LAST_WITHOUT_GAPS)
                && before.until(month, ChronoUnit.MONTHS) <= LONGEST_GAP;
    }
}
