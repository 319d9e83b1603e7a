// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Period;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filter that is chosen.
 *
 * @param href the selection without it
 */
public record Chip(String name, String href) {

    /** All that is chosen of a selection under this path. */
    public static List<Chip> all(String path, Selection selection, Reader reader) {
        List<Chip> chips = new ArrayList<>();
        if (!selection.query().text().isEmpty()) {
            Selection without =
                    selection.asking(q -> q.withText("").withSort(Sort.NEWEST).withPage(1));
            chips.add(new Chip(reader.quoted(selection.query().text()), reader.href(path, without)));
        }
        for (Dimension dimension : Dimension.values()) {
            for (String value : selection.values(dimension)) {
                chips.add(new Chip(
                        name(dimension, value, selection, reader),
                        reader.href(path, selection.toggled(dimension, value))));
            }
        }
        if (selection.query().openOn().isPresent()) {
            Selection without = selection.asking(q -> q.withoutDeadline().withPage(1));
            chips.add(new Chip(reader.text("deadline.open"), reader.href(path, without)));
        }
        if (!selection.from().isEmpty() || !selection.to().isEmpty()) {
            chips.add(new Chip(Period.of(selection, reader), reader.href(path, selection.withDays("", ""))));
        }
        selection
                .query()
                .since()
                .map(moment -> reader.text("since.chip", Times.moment(moment, reader.lang())))
                .ifPresent(name -> chips.add(new Chip(
                        name,
                        reader.href(path, selection.asking(q -> q.sinceEver().withPage(1))))));
        return chips;
    }

    /** What is called as something else that is chosen is told by its filter. */
    private static String name(Dimension dimension, String value, Selection selection, Reader reader) {
        String name = reader.name(dimension, value);
        boolean shared = Stream.of(Dimension.values())
                .filter(other -> other != dimension)
                .flatMap(other -> selection.values(other).stream().map(one -> reader.name(other, one)))
                .anyMatch(name::equals);
        return shared ? reader.text("filter." + dimension.id()) + " " + name : name;
    }
}
