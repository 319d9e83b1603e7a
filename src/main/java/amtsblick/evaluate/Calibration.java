// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.news.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was said of how sure a label is, against how often it was right, by tens.
 *
 * @param from the lowest confidence of the row, in percent
 * @param labels how many labels are in it
 * @param said their mean confidence, from 0 to 1
 * @param right the share of those that are as labelled by hand
 */
public record Calibration(int from, int labels, double said, double right) {
    private static final int STEP = 10;
    private static final int LAST = 90;
    private static final double PERCENT = 100;

    /** The kinds, strictly. */
    public static List<Calibration> kinds(List<Answer> answers) {
        return of(answers, false);
    }

    public static List<Calibration> topics(List<Answer> answers) {
        return of(answers, true);
    }

    private static List<Calibration> of(List<Answer> answers, boolean topics) {
        Map<Integer, List<double[]>> rows = new TreeMap<>();
        for (Answer answer : answers) {
            List<Label> labels =
                    topics ? answer.labels().topics() : List.of(answer.labels().kind());
            for (Label label : labels) {
                label.confidence().ifPresent(said -> {
                    boolean right = topics ? answer.item().topics().contains(label.value()) : answer.kindIsRight();
                    rows.computeIfAbsent(Math.min(LAST, said / STEP * STEP), _ -> new ArrayList<>())
                            .add(new double[] {said / PERCENT, right ? 1 : 0});
                });
            }
        }
        return rows.entrySet().stream()
                .map(row -> new Calibration(
                        row.getKey(), row.getValue().size(), mean(row.getValue(), 0), mean(row.getValue(), 1)))
                .toList();
    }

    private static double mean(List<double[]> pairs, int at) {
        return Scores.round(
                pairs.stream().mapToDouble(pair -> pair[at]).average().orElse(0));
    }
}
