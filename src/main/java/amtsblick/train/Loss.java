// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import java.util.List;

/**
 * How badly weights say what the lessons teach, plus a penalty on how far they are from where they began: the log-loss of one softmax over the kinds and of a
 * yes or no for each topic. A variable is a weight of a label for a row, those of a row side by side, the bias of each label last.
 */
final class Loss implements Descent.Slope {
    private static final float LEAST = 1e-12f;

    private final List<Example> examples;
    private final int weights;
    private final int kinds;
    private final int width;
    private final double[] start;
    private final double penalty;
    private final boolean moves;

    /**
     * A lesson in numbers.
     *
     * @param rows those that it asks for
     * @param values what each counts
     * @param wanted for each label how far it is right
     * @param ofKinds whether it teaches kinds
     * @param ofTopics whether it teaches topics
     * @param worth as many lessons as it counts for
     */
    record Example(int[] rows, float[] values, float[] wanted, boolean ofKinds, boolean ofTopics, double worth) {}

    /**
     * @param kinds how many labels, of all {@code width}, are kinds; the first ones
     * @param start where weights are without any lesson
     * @param penalty on the square of how far a weight is from there
     * @param moves whether the biases move: a few lessons do not tell how frequent a label is
     */
    Loss(List<Example> examples, int kinds, int width, double[] start, double penalty, boolean moves) {
        this.examples = examples;
        this.start = start;
        this.weights = start.length - width;
        this.kinds = kinds;
        this.width = width;
        this.penalty = penalty;
        this.moves = moves;
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights; i++) {
            double away = point[i] - start[i];
            gradient[i] = penalty * away;
            loss += penalty * away * away / 2;
        }
        for (int label = 0; label < width; label++) {
            gradient[weights + label] = 0;
        }
        for (Example example : examples) {
            double[] scores = scores(example, point);
            loss += turnIntoError(example, scores);
            add(example, scores, gradient);
        }
        return loss;
    }

    private double[] scores(Example example, double[] point) {
        double[] scores = new double[width];
        System.arraycopy(point, weights, scores, 0, width);
        for (int i = 0; i < example.rows.length; i++) {
            int row = example.rows[i] * width;
            float value = example.values[i];
            for (int label = 0; label < width; label++) {
                scores[label] += value * point[row + label];
            }
        }
        return scores;
    }

    /** What was said less what is wanted, in place of the scores; 0 where the lesson teaches nothing. Returns the loss. */
    private double turnIntoError(Example example, double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < kinds; i++) {
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < kinds; i++) {
            sum += Math.exp(scores[i] - most);
        }
        double loss = 0;
        for (int i = 0; i < width; i++) {
            boolean taught = i < kinds ? example.ofKinds : example.ofTopics;
            double said = i < kinds ? Math.exp(scores[i] - most) / sum : 1 / (1 + Math.exp(-scores[i]));
            float wanted = example.wanted[i];
            if (taught) {
                loss -= wanted * Math.log(said + LEAST) + (i < kinds ? 0 : (1 - wanted) * Math.log(1 - said + LEAST));
            }
            scores[i] = taught ? example.worth * (said - wanted) : 0;
        }
        return example.worth * loss;
    }

    private void add(Example example, double[] error, double[] gradient) {
        for (int i = 0; i < example.rows.length; i++) {
            int row = example.rows[i] * width;
            float value = example.values[i];
            for (int label = 0; label < width; label++) {
                gradient[row + label] += value * error[label];
            }
        }
        for (int label = 0; moves && label < width; label++) {
            gradient[weights + label] += error[label];
        }
    }
}
