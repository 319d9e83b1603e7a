// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.news.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Facts in sentences, each with the words of the item that say it. */
final class FactSentences {
    private FactSentences() {}

    static List<String> of(Facts facts) {
        List<String> sentences = new ArrayList<>();
        facts.deadline()
                .ifPresent(due -> sentences.add(
                        "Deadline " + due.date() + " (" + due.what().id() + ")" + because(due.words())));
        facts.event()
                .ifPresent(event -> sentences.add("Event " + event.date()
                        + event.end().map(end -> " to " + end).orElse("") + because(event.words())));
        facts.amounts()
                .forEach(amount -> sentences.add("Amount "
                        + BigDecimal.valueOf(amount.value())
                                .stripTrailingZeros()
                                .toPlainString() + " "
                        + amount.currency() + because(amount.words())));
        if (!facts.parties().isEmpty()) {
            sentences.add("Parties " + String.join(", ", facts.parties()));
        }
        facts.person()
                .ifPresent(person -> sentences.add("Person " + person.name() + ", " + person.office() + " ("
                        + person.move().id() + ")"));
        facts.document().ifPresent(document -> sentences.add("Document " + document));
        return sentences;
    }

    private static String because(String words) {
        return ", because of \u201c" + words + "\u201d";
    }
}
