// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.Span;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Headings;
import amtsblick.web.page.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A selection near one that has no news, which has some.
 *
 * @param name in words
 * @param count of its items
 */
public record WayOut(String name, String href, long count) {
    private static final int MOST = 4;

    /** Each leaves out one thing that was chosen; those with the fewest items first, as they are the nearest. */
    static List<WayOut> of(Selection selection, Finding finding, Reader reader) {
        return near(selection).stream()
                .filter(near -> near.query().isFiltered())
                .map(near -> new WayOut(
                        Headings.of(near, reader),
                        reader.href("/", near),
                        finding.find(near.query().withSize(1), Extent.TOTAL).total()))
                .filter(way -> way.count > 0)
                .sorted(Comparator.comparing(WayOut::count))
                .limit(MOST)
                .toList();
    }

    private static List<Selection> near(Selection selection) {
        List<Selection> near = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (!selection.values(dimension).isEmpty() && !dimension.isTerritory()) {
                near.add(selection.with(dimension, List.of()));
            }
        }
        if (!selection.query().span().isAll()) {
            near.add(selection.withDays("", "").asking(q -> q.withSpan(Span.ALL)));
        }
        if (!selection.query().text().isEmpty()) {
            near.add(selection.asking(q -> q.withText("").withPage(1)));
        }
        return near;
    }
}
