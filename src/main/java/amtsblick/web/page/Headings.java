// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.address.Selection;
import amtsblick.web.address.Selection.Filter;
import java.util.ArrayList;
import java.util.List;

/** What a selection is called: "Förderung in Thüringen und Sachsen". */
public final class Headings {
    private Headings() {}

    public static String of(Selection selection, Reader reader) {
        String what = what(selection, reader);
        String where = names(selection, Filter.REGION, reader);
        String places = names(selection, Filter.PLACE, reader);
        String in = places.isEmpty() ? where : where.isEmpty() ? places : reader.text("heading.and", places, where);
        String heading = in.isEmpty() ? what : reader.text("heading.in", what, in);
        String sources = names(selection, Filter.SOURCE, reader);
        return sources.isEmpty() ? heading : reader.text("heading.from", heading, sources);
    }

    private static String what(Selection selection, Reader reader) {
        List<String> parts = new ArrayList<>();
        if (!selection.query().text().isEmpty()) {
            parts.add(reader.text("heading.quoted", selection.query().text()));
        }
        for (Filter filter : List.of(Filter.KIND, Filter.TOPIC, Filter.LEVEL)) {
            String part = names(selection, filter, reader);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? reader.text("heading.all") : String.join(" · ", parts);
    }

    /** "Thüringen, Sachsen und Bayern"; with more than three, how many more. */
    private static String names(Selection selection, Filter filter, Reader reader) {
        List<String> all = selection.values(filter).stream()
                .map(value -> reader.name(filter, value))
                .toList();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> all.getFirst();
            case 2, 3 -> reader.text("heading.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
            default -> reader.text("heading.more", String.join(", ", all.subList(0, 2)), all.size() - 2);
        };
    }
}
