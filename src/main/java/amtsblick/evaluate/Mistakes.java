// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.evaluate.ClassifyEvaluation.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What went wrong, for people who tune the rules: which labels are taken for which, and the items with the most mistakes. */
public final class Mistakes {
    private Mistakes() {}

    /** Lines such as {@code kind opinion, found report: 4}, most frequent first. */
    public static List<String> confusions(List<Answer> answers) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Answer answer : answers) {
            mistakes(answer).forEach(mistake -> counts.merge(mistake, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    /** The items with any mistake, worst first, each with its mistakes. */
    public static List<String> worst(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !mistakes(answer).isEmpty())
                .sorted(Comparator.comparing(answer -> -mistakes(answer).size()))
                .map(answer -> answer.item().id() + "  "
                        + answer.item().headline().fullTitle() + "\n    "
                        + String.join("\n    ", mistakes(answer)))
                .toList();
    }

    private static List<String> mistakes(Answer answer) {
        List<String> mistakes = new ArrayList<>();
        LabelledItem item = answer.item();
        add(mistakes, answer.primaryIsAcceptable(), "region", item.regions().getFirst(), answer.primary());
        add(
                mistakes,
                answer.levelIsRight(),
                "level",
                item.level(),
                answer.labels().level().value());
        add(
                mistakes,
                answer.kindIsAcceptable(),
                "kind",
                item.kind(),
                answer.labels().kind().value());
        List<String> found = answer.labels().topicIds();
        item.topics().stream()
                .filter(topic -> !found.contains(topic))
                .forEach(topic -> mistakes.add("topic " + topic + " missing"));
        found.stream()
                .filter(topic -> !item.topics().contains(topic))
                .forEach(topic -> mistakes.add("topic " + topic + " too much"));
        return mistakes;
    }

    private static void add(List<String> mistakes, boolean right, String facet, String expected, String found) {
        if (!right) {
            mistakes.add(facet + " " + expected + ", found " + found);
        }
    }
}
