// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.news.Span;
import amtsblick.query.QueryText;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a selection without items to those beside it that have some: without one of the filters or in a wider
 * span of days, with how many there are. */
final class WaysOut {
    private static final int MOST = 4;

    /** What a span is widened to, narrowest first, as it is typed. */
    private static final List<Wider> WIDER =
            List.of(new Wider("30d", Period.ofDays(30)), new Wider("12m", Period.ofMonths(12)));

    private record Wider(String typed, Period length) {}

    private final String path;
    private final Finding finding;
    private final Reader reader;
    private final List<NamedLink> ways = new ArrayList<>();

    private WaysOut(String path, Finding finding, Reader reader) {
        this.path = path;
        this.finding = finding;
        this.reader = reader;
    }

    static List<NamedLink> of(String path, Finding finding, Selection selection, Reader reader, LocalDate today) {
        WaysOut out = new WaysOut(path, finding, reader);
        NewsQuery query = selection.query();
        for (Dimension dimension : query.values().keySet()) {
            if (!dimension.isTerritory()) {
                out.add(way(dimension), selection.with(dimension, List.of()), reader.text("filter." + dimension.id()));
            }
        }
        if (!query.span().isAll()) {
            out.addTimes(selection, today);
        }
        if (query.openOn().isPresent()) {
            out.add("way.deadline", selection.asking(q -> q.withoutDeadline().withPage(1)), "");
        }
        if (!query.text().isBlank()) {
            String unquoted = QueryText.unquoted(query.text());
            if (!unquoted.equals(query.text())) {
                out.add("way.quotes", selection.asking(q -> q.withText(unquoted).withPage(1)), "");
            }
            boolean filtered = query.withText("").isFiltered();
            if (out.ways.isEmpty() && filtered) {
                out.add(
                        "way.anywhere",
                        Selection.ALL.asking(q -> q.withText(query.text()).withSort(query.sort())),
                        "");
            }
            if (filtered) {
                out.add(
                        "way.words",
                        selection.asking(
                                q -> q.withText("").withSort(Sort.NEWEST).withPage(1)),
                        "");
            }
        }
        return List.copyOf(out.ways);
    }

    private static String way(Dimension dimension) {
        return switch (dimension) {
            case REGION -> "way.region";
            case PLACE -> "way.place";
            default -> "way.filter";
        };
    }

    /** The next wider span that has something, and all times where they have more. */
    private void addTimes(Selection selection, LocalDate today) {
        if (ways.size() >= MOST) {
            return;
        }
        Optional<LocalDate> from = selection.query().span().from();
        long found = 0;
        for (Wider wider : WIDER) {
            LocalDate first = today.minus(wider.length);
            if (found == 0 && from.filter(first::isBefore).isPresent()) {
                Selection wide = selection.withDays(wider.typed, "").asking(q -> q.withSpan(Span.since(first)));
                found = count(wide);
                add("way.time." + wider.typed, wide, "", found);
            }
        }
        Selection ever = selection.withDays("", "").asking(q -> q.withSpan(Span.ALL));
        long all = count(ever);
        add("way.time", ever, "", all > found ? all : 0);
    }

    private void add(String key, Selection selection, String filter) {
        if (ways.size() < MOST) {
            add(key, selection, filter, count(selection));
        }
    }

    private long count(Selection selection) {
        return finding.find(selection.query().withSize(1), Extent.TOTAL).total();
    }

    private void add(String key, Selection selection, String filter, long items) {
        if (items > 0 && ways.size() < MOST) {
            ways.add(new NamedLink(
                    reader.text(key, reader.m().count("filter.count", items), filter), reader.href(path, selection)));
        }
    }
}
