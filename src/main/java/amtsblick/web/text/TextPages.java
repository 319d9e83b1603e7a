// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.text;

import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.site.WebSettings.Operator;
import amtsblick.web.text.TextView.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pages of plain text: their words lie in the message files, what only the operator knows comes from the settings. */
public final class TextPages {
    private TextPages() {}

    /** One of {@code about}, {@code imprint}, {@code privacy}, {@code accessibility}, {@code subscribe}. */
    public static TextView page(String name, Frame frame) {
        List<Section> sections = new ArrayList<>();
        for (int i = 1; frame.m().has(name + "." + i); i++) {
            sections.add(section(name + "." + i, frame));
        }
        if (name.equals("imprint")) {
            sections.addFirst(operator(frame));
        }
        return new TextView(frame, frame.text(name + ".heading"), frame.text(name + ".lead"), sections, List.of());
    }

    /** What went wrong, and where to go from here. */
    public static TextView problem(String heading, String lead, Frame frame) {
        return new TextView(
                frame,
                heading,
                lead,
                List.of(),
                List.of(
                        new NamedLink(frame.text("error.home"), frame.href("/")),
                        new NamedLink(frame.text("error.sources"), frame.href("/sources"))));
    }

    /** "Heading | paragraph | paragraph", each with the operator's particulars filled in. */
    private static Section section(String key, Frame frame) {
        Operator operator = frame.settings().operator();
        String text = frame.text(key)
                .replace("{email}", orMissing(operator.email(), frame))
                .replace("{authority}", orMissing(operator.authority(), frame))
                .replace("{name}", frame.settings().name());
        List<String> parts = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        return new Section(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static Section operator(Frame frame) {
        Operator operator = frame.settings().operator();
        List<String> lines = new ArrayList<>();
        lines.add(orMissing(operator.name(), frame));
        for (String line : orMissing(operator.address(), frame).split("\\|")) {
            lines.add(line.strip());
        }
        lines.add(frame.text("imprint.email", orMissing(operator.email(), frame)));
        if (!operator.phone().isEmpty()) {
            lines.add(frame.text("imprint.phone", operator.phone()));
        }
        lines.add(frame.text("imprint.responsible", orMissing(operator.responsible(), frame)));
        return new Section(frame.text("imprint.operator"), lines);
    }

    private static String orMissing(String value, Frame frame) {
        return value.isEmpty() ? frame.text("operator.missing") : value;
    }
}
