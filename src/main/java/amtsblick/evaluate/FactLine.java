// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Facts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Facts in the form of a labelled line, see labels/README.md: those there are, each by its name, in the order deadline, event, amounts,
 * parties, person, document. The keys of each stand in one order, too, so that two runs of one program can be compared line by line:
 * {@code {"deadline":{"date":"2027-01-31","words":"bis 31. Januar","what":"application"}}}.
 */
public final class FactLine {
    private FactLine() {}

    /** As Jackson writes it; days as ISO 8601, sums in whole units of the currency that is their key. */
    public static Map<String, Object> of(Facts facts) {
        Map<String, Object> line = new LinkedHashMap<>();
        facts.deadline()
                .ifPresent(due -> line.put(
                        "deadline",
                        ordered(
                                "date",
                                due.date().toString(),
                                "words",
                                due.words(),
                                "what",
                                due.what().id())));
        facts.event().ifPresent(event -> {
            Map<String, Object> days = new LinkedHashMap<>();
            days.put("date", event.date().toString());
            days.put("end", event.end().map(Object::toString).orElse(null));
            days.put("words", event.words());
            line.put("event", days);
        });
        if (!facts.amounts().isEmpty()) {
            line.put("amounts", facts.amounts().stream().map(FactLine::of).toList());
        }
        if (!facts.parties().isEmpty()) {
            line.put("parties", facts.parties());
        }
        facts.person()
                .ifPresent(person -> line.put(
                        "person",
                        ordered(
                                "name",
                                person.name(),
                                "office",
                                person.office(),
                                "move",
                                person.move().id())));
        facts.document().ifPresent(document -> line.put("document", document));
        return line;
    }

    private static Map<String, Object> of(Amount amount) {
        return ordered(amount.currency().toLowerCase(Locale.ROOT), amount.value(), "words", amount.words());
    }

    /** Names and values by turns, kept in this order. */
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put((String) pairs[i], pairs[i + 1]);
        }
        return ordered;
    }
}
