// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.evaluate.ClassifyEvaluation.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How well bodies and facts are met: of each kind, the share of what was found that is right, and of what is right that was found. */
public final class FactEvaluation {
    private FactEvaluation() {}

    /** {@code bodies} and each kind of fact; only what the lines are labelled with. */
    public static Map<String, Scores.PrecisionRecall> scores(List<Answer> answers) {
        Map<String, Scores.PrecisionRecall> scores = new LinkedHashMap<>();
        overlaps(answers).forEach((kind, overlap) -> scores.put(kind, overlap.scores()));
        return scores;
    }

    /** The same before they are shares. */
    static Map<String, Overlap> overlaps(List<Answer> answers) {
        Map<String, Overlap> overlaps = new LinkedHashMap<>();
        List<Answer> named = answers.stream()
                .filter(answer -> answer.item().bodies().isPresent())
                .toList();
        if (!named.isEmpty()) {
            overlaps.put("bodies", bodies(named));
        }
        List<Answer> said = answers.stream()
                .filter(answer -> answer.item().said().isPresent())
                .toList();
        if (!said.isEmpty()) {
            LabelledFacts.KINDS.forEach(kind -> overlaps.put(kind, facts(kind, said)));
        }
        return overlaps;
    }

    private static Overlap bodies(List<Answer> answers) {
        Overlap overlap = new Overlap();
        answers.forEach(answer -> overlap.add(found(answer), expected(answer)));
        return overlap;
    }

    private static Set<String> found(Answer answer) {
        return normal(answer.labels().bodyNames());
    }

    private static Set<String> expected(Answer answer) {
        return normal(answer.item().bodies().orElseThrow());
    }

    private static Set<String> normal(List<String> names) {
        return new TreeSet<>(names.stream().map(LabelledFacts::normal).toList());
    }

    private static Overlap facts(String kind, List<Answer> answers) {
        Overlap overlap = new Overlap();
        answers.forEach(answer -> overlap.add(found(kind, answer), expected(kind, answer)));
        return overlap;
    }

    private static Set<String> found(String kind, Answer answer) {
        Set<String> found = LabelledFacts.of(answer.labels().facts()).byKind().getOrDefault(kind, Set.of());
        return LabelledFacts.matched(kind, found, expected(kind, answer));
    }

    private static Set<String> expected(String kind, Answer answer) {
        return answer.item().said().orElseThrow().byKind().getOrDefault(kind, Set.of());
    }

    /** A line for each item that a kind is not met of, with what was expected and what was found. */
    public static List<String> mistakes(List<Answer> answers) {
        List<String> mistakes = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.item().bodies().isPresent()) {
                add(mistakes, "bodies", answer, expected(answer), found(answer));
            }
            if (answer.item().said().isPresent()) {
                LabelledFacts.KINDS.forEach(
                        kind -> add(mistakes, kind, answer, expected(kind, answer), found(kind, answer)));
            }
        }
        return mistakes;
    }

    private static void add(
            List<String> mistakes, String kind, Answer answer, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            mistakes.add(kind + " " + answer.item().id() + ": expected " + expected + ", found " + found);
        }
    }
}
