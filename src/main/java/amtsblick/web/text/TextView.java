// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.text;

import amtsblick.web.page.Frame;
import amtsblick.web.site.WebSettings.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page of headed paragraphs: their words lie in the message files, what only the operator knows comes from the settings.
 *
 * @param heading of the page
 * @param lead the first sentence
 * @param sections what follows
 */
public record TextView(Frame frame, String heading, String lead, List<Section> sections) {
    /** A heading, empty for none, and paragraphs as plain text. */
    public record Section(String heading, List<String> paragraphs) {}

    static TextView of(String name, Frame frame) {
        List<Section> sections = new ArrayList<>();
        for (int i = 1; frame.m().has(name + "." + i); i++) {
            sections.add(section(name + "." + i, frame));
        }
        if (name.equals("imprint")) {
            sections.addFirst(operator(frame));
        }
        return new TextView(frame, frame.text(name + ".heading"), frame.text(name + ".lead"), sections);
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
