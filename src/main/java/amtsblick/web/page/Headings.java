// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a selection is called: "Förderung in Thüringen und Sachsen". */
public final class Headings {
    /** Says what it is about, kind before topic; all but where and from whom. */
    private static final List<Dimension> WHAT = what();

    private Headings() {}

    private static List<Dimension> what() {
        Set<Dimension> what = new LinkedHashSet<>(List.of(Dimension.KIND, Dimension.TOPIC));
        what.addAll(List.of(Dimension.values()));
        what.removeAll(List.of(Dimension.REGION, Dimension.PLACE, Dimension.SOURCE));
        return List.copyOf(what);
    }

    public static String of(Selection selection, Names names, Messages m) {
        String what = what(selection, names, m);
        String where = names(selection, Dimension.REGION, names, m);
        String places = names(selection, Dimension.PLACE, names, m);
        String in = places.isEmpty() ? where : where.isEmpty() ? places : m.get("heading.and", places, where);
        String heading = in.isEmpty() ? what : m.get("heading.in", what, in);
        String sources = names(selection, Dimension.SOURCE, names, m);
        return sources.isEmpty() ? heading : m.get("heading.from", heading, sources);
    }

    private static String what(Selection selection, Names names, Messages m) {
        List<String> parts = new ArrayList<>();
        if (!selection.query().text().isEmpty()) {
            parts.add(m.get("heading.quoted", selection.query().text()));
        }
        for (Dimension dimension : WHAT) {
            String part = names(selection, dimension, names, m);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? m.get("heading.all") : String.join(" · ", parts);
    }

    /** "Thüringen, Sachsen und Bayern"; with more than three, how many more. */
    private static String names(Selection selection, Dimension dimension, Names names, Messages m) {
        List<String> all = selection.values(dimension).stream()
                .map(value -> names.of(dimension, value))
                .toList();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> all.getFirst();
            case 2, 3 -> m.get("heading.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
            default -> m.get("heading.more", String.join(", ", all.subList(0, 2)), all.size() - 2);
        };
    }
}
