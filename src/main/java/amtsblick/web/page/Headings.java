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

    public static String of(Selection selection, Names names, Messages m) {
        String what = what(selection, names, m);
        String where = names(selection, Filter.REGION, names, m);
        String places = names(selection, Filter.PLACE, names, m);
        String in = places.isEmpty() ? where : where.isEmpty() ? places : m.get("heading.and", places, where);
        String heading = in.isEmpty() ? what : m.get("heading.in", what, in);
        String sources = names(selection, Filter.SOURCE, names, m);
        return sources.isEmpty() ? heading : m.get("heading.from", heading, sources);
    }

    private static String what(Selection selection, Names names, Messages m) {
        List<String> parts = new ArrayList<>();
        if (!selection.query().text().isEmpty()) {
            parts.add(m.get("heading.quoted", selection.query().text()));
        }
        for (Filter filter : List.of(Filter.KIND, Filter.TOPIC, Filter.LEVEL)) {
            String part = names(selection, filter, names, m);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? m.get("heading.all") : String.join(" · ", parts);
    }

    /** "Thüringen, Sachsen und Bayern"; with more than three, how many more. */
    private static String names(Selection selection, Filter filter, Names names, Messages m) {
        List<String> all = selection.values(filter).stream()
                .map(value -> names.of(filter, value))
                .toList();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> all.getFirst();
            case 2, 3 -> m.get("heading.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
            default -> m.get("heading.more", String.join(", ", all.subList(0, 2)), all.size() - 2);
        };
    }
}
