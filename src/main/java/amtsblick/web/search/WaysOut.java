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
import java.util.ArrayList;
import java.util.List;

/** From a selection without items to those beside it that have some: without one of the filters, with how many there are. */
final class WaysOut {
    private static final int MOST = 4;

    private final String path;
    private final Finding finding;
    private final Reader reader;
    private final List<NamedLink> ways = new ArrayList<>();

    private WaysOut(String path, Finding finding, Reader reader) {
        this.path = path;
        this.finding = finding;
        this.reader = reader;
    }

    static List<NamedLink> of(String path, Finding finding, Selection selection, Reader reader) {
        WaysOut out = new WaysOut(path, finding, reader);
        NewsQuery query = selection.query();
        for (Dimension dimension : query.values().keySet()) {
            if (!dimension.isTerritory()) {
                out.add(way(dimension), selection.with(dimension, List.of()), reader.text("filter." + dimension.id()));
            }
        }
        if (!query.span().isAll()) {
            out.add("way.time", selection.withDays("", "").asking(q -> q.withSpan(Span.ALL)), "");
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

    private void add(String key, Selection selection, String filter) {
        if (ways.size() < MOST) {
            long items =
                    finding.find(selection.query().withSize(1), Extent.TOTAL).total();
            if (items > 0) {
                ways.add(new NamedLink(
                        reader.text(key, reader.m().count("filter.count", items), filter),
                        reader.href(path, selection)));
            }
        }
    }
}
