// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.subscribe;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.web.words.Messages;
import java.time.LocalDate;
import java.util.List;

/** How much a subscription brings: counted over four weeks, or a year where that is too little, and told in the largest unit that gives a whole number. */
public final class Volume {
    private static final int FOUR_WEEKS = 28;
    private static final int YEAR = 365;

    private Volume() {}

    /** A unit, how many of it the counted days have, and which days. */
    private record Unit(String name, int times, int days) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("day", FOUR_WEEKS, FOUR_WEEKS),
            new Unit("week", FOUR_WEEKS / 7, FOUR_WEEKS),
            new Unit("month", 12, YEAR),
            new Unit("year", 1, YEAR));

    /** In a sentence; empty where counting was stopped early. */
    public static String of(Finding finding, NewsQuery query, LocalDate today, Messages m) {
        for (Unit unit : UNITS) {
            NewsPage counted = count(finding, query, today.minusDays(unit.days() - 1L));
            if (!counted.isWhole()) {
                return "";
            }
            if (counted.total() >= unit.times()) {
                return m.count("abo.volume." + unit.name(), Math.round((double) counted.total() / unit.times()));
            }
        }
        return m.get("abo.volume.none");
    }

    private static NewsPage count(Finding finding, NewsQuery query, LocalDate since) {
        NewsQuery recent = query.withSpan(Span.since(since)).withPage(1).withSize(1);
        return finding.find(recent, Extent.TOTAL);
    }
}
