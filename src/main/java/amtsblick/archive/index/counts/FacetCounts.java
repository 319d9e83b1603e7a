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
import java.util.ArrayList;
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

    private static final Comparator<Count> ORDER =
            Comparator.comparingInt(Count::items).reversed().thenComparing(Count::value);

    private record Count(String value, int items) {}

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
        Map<String, List<Count>> found = found(numbers.labels(), counts);
        Map<Dimension, Map<String, Long>> choices = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            choices.put(dimension, top(found.getOrDefault(dimension.id(), List.of())));
        }
        return new NewsPage.Facets(choices, months(found.getOrDefault(ItemDocument.MONTHS, List.of())));
    }

    private static Map<String, List<Count>> found(List<Label> labels, Map<String, int[]> counts) {
        Map<String, List<Count>> found = new HashMap<>();
        for (int number = 0; number < labels.size(); number++) {
            Label label = labels.get(number);
            int[] own = counts.getOrDefault(label.facet(), new int[0]);
            if (number < own.length && own[number] > 0) {
                found.computeIfAbsent(label.facet(), _ -> new ArrayList<>()).add(new Count(label.value(), own[number]));
            }
        }
        return found;
    }

    private static Map<String, Long> top(List<Count> counts) {
        Map<String, Long> top = new LinkedHashMap<>();
        counts.stream().sorted(ORDER).limit(MOST).forEach(count -> top.put(count.value, (long) count.items));
        return top;
    }

    /** The latest where there are too many, which only wrong dates can be the cause of. */
    private static Map<YearMonth, Long> months(List<Count> counts) {
        TreeMap<YearMonth, Long> known = new TreeMap<>();
        counts.forEach(count -> known.put(ItemDocument.month(count.value), (long) count.items));
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
