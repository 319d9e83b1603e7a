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

    public static String of(Selection selection, Reader reader) {
        String what = what(selection, reader);
        String where = names(selection, Dimension.REGION, reader);
        String places = names(selection, Dimension.PLACE, reader);
        String in = places.isEmpty() ? where : where.isEmpty() ? places : reader.text("heading.and", places, where);
        String heading = in.isEmpty() ? what : reader.text(preposition(selection, reader), what, in);
        String sources = names(selection, Dimension.SOURCE, reader);
        String whose = sources.isEmpty() ? heading : reader.text("heading.from", heading, sources);
        return selection
                .query()
                .since()
                .map(since -> reader.text("heading.since", whose, Times.moment(since, reader.lang())))
                .orElse(whose);
    }

    /** Few regions have an article: "im Saarland", "in der Schweiz". */
    private static String preposition(Selection selection, Reader reader) {
        List<String> regions = selection.values(Dimension.REGION);
        String own = regions.size() == 1 && selection.values(Dimension.PLACE).isEmpty()
                ? "heading.in." + regions.getFirst()
                : "";
        return reader.m().has(own) ? own : "heading.in";
    }

    private static String what(Selection selection, Reader reader) {
        List<String> parts = new ArrayList<>();
        if (!selection.query().text().isEmpty()) {
            parts.add(reader.text("heading.quoted", selection.query().text()));
        }
        for (Dimension dimension : WHAT) {
            String part = names(selection, dimension, reader);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        String named = parts.isEmpty() ? reader.text("heading.all") : String.join(" · ", parts);
        return selection.query().openOn().isPresent() ? reader.text("heading.open", named) : named;
    }

    /** "Thüringen, Sachsen und Bayern"; with more than three, how many more. */
    private static String names(Selection selection, Dimension dimension, Reader reader) {
        List<String> all = selection.values(dimension).stream()
                .map(value -> reader.name(dimension, value))
                .toList();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> all.getFirst();
            case 2, 3 -> reader.text("heading.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
            default -> reader.text("heading.more", String.join(", ", all.subList(0, 2)), all.size() - 2);
        };
    }
}
