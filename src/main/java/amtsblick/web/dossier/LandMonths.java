// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.web.address.Selection;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which Land had news when: the Länder down, the last twelve months across.
 *
 * @param months oldest first
 * @param rows the Land with the most news first; at least two
 */
public record LandMonths(List<Month> months, List<Row> rows) {
    /** One Land alone is no table. */
    private static final int FEWEST = 2;

    /**
     * A month.
     *
     * @param brief its name, short
     * @param full its name and year
     * @param year where it is another than that of the month before, else empty
     */
    public record Month(String brief, String full, String year) {}

    /**
     * A Land.
     *
     * @param cells one for each month
     * @param total of all of them
     */
    public record Row(String name, String href, List<Cell> cells, String total) {}

    /**
     * A Land in a month.
     *
     * @param title what is counted, in full
     * @param href its news; empty where it has none
     */
    public record Cell(String count, String title, String href) {}

    /**
     * How many items each region has in each month; empty where counting was stopped before its end.
     *
     * @param all how many items there are in each month: where there is none, nobody is asked
     */
    static Optional<Map<YearMonth, Map<String, Long>>> count(
            Finding finding, NewsQuery query, Map<YearMonth, Long> all, LocalDate today) {
        Map<YearMonth, Map<String, Long>> counts = new LinkedHashMap<>();
        for (YearMonth month : MonthCurve.last(today)) {
            if (all.getOrDefault(month, 0L) == 0) {
                counts.put(month, Map.of());
                continue;
            }
            NewsPage page = finding.find(query.withSpan(Span.of(month)).withSize(1), Extent.FACETS);
            if (!page.isWhole()) {
                return Optional.empty();
            }
            counts.put(month, page.facets().of(Dimension.REGION));
        }
        return Optional.of(counts);
    }

    /** Empty where too few Länder have any news. */
    static Optional<LandMonths> of(
            Map<YearMonth, Map<String, Long>> counts, Selection selection, Dossiers dossiers, Reader reader) {
        List<Row> rows = LandMap.states(dossiers).stream()
                .filter(land -> total(counts, land) > 0)
                .sorted(Comparator.comparing((Dossier land) -> total(counts, land))
                        .reversed())
                .map(land -> row(land, counts, selection, reader))
                .toList();
        return rows.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new LandMonths(months(List.copyOf(counts.keySet()), reader), rows));
    }

    private static List<Month> months(List<YearMonth> counted, Reader reader) {
        List<Month> months = new ArrayList<>();
        for (YearMonth month : counted) {
            boolean goesOn = !months.isEmpty() && month.getMonthValue() > 1;
            months.add(new Month(
                    MonthCurve.brief(month, reader),
                    MonthCurve.name(month, reader),
                    goesOn ? "" : Integer.toString(month.getYear())));
        }
        return months;
    }

    private static Row row(Dossier land, Map<YearMonth, Map<String, Long>> counts, Selection selection, Reader reader) {
        String name = reader.name(Dimension.REGION, land.value());
        Selection own = selection.with(Dimension.REGION, List.of(land.value()));
        List<Cell> cells = new ArrayList<>();
        counts.forEach((month, regions) -> {
            long count = regions.getOrDefault(land.value(), 0L);
            cells.add(new Cell(
                    reader.m().number(count),
                    name + ", " + reader.m().count("chart.month", count, MonthCurve.name(month, reader)),
                    count == 0 ? "" : reader.href("/", MonthCurve.within(own, month))));
        });
        return new Row(name, reader.href("/", own), cells, reader.m().number(total(counts, land)));
    }

    private static long total(Map<YearMonth, Map<String, Long>> counts, Dossier land) {
        return counts.values().stream()
                .mapToLong(regions -> regions.getOrDefault(land.value(), 0L))
                .sum();
    }
}
