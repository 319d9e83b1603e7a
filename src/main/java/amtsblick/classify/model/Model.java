// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import amtsblick.classify.text.HeadlineWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Logistic regression over {@link Features}: one softmax over the kinds, one yes or no for each topic. A weight is one byte, a step of
 * its label's {@code scale}; the weights of all labels for one feature stand side by side, so that a feature costs one look-up.
 * Immutable; safe for many threads.
 */
public final class Model {
    private static final int MOST_WORDS = 3;

    /** Shorter words in small letters are articles and prepositions, which tell a reader nothing. */
    private static final int TELLING = 4;

    private final List<String> kinds;
    private final List<String> topics;
    private final float[] bias;
    private final float[] scale;
    private final Rows rows;
    private final PackedTable table;

    /** @param weights for each row those of all labels, kinds first */
    Model(List<String> kinds, List<String> topics, float[] bias, float[] scale, Rows rows, byte[] weights) {
        this.kinds = List.copyOf(kinds);
        this.topics = List.copyOf(topics);
        this.bias = bias;
        this.scale = scale;
        if (weights.length != rows.size() * width() || bias.length != width() || scale.length != width()) {
            throw new IllegalArgumentException("weights do not fit the labels");
        }
        this.rows = rows;
        this.table = PackedTable.of(weights, width());
    }

    /** The model whose weights are these, each rounded to one of 255 steps. */
    public static Model quantised(List<String> kinds, List<String> topics, float[] bias, Rows rows, float[] weights) {
        int width = kinds.size() + topics.size();
        float[] scale = new float[width];
        for (int i = 0; i < weights.length; i++) {
            scale[i % width] = Math.max(scale[i % width], Math.abs(weights[i]) / Byte.MAX_VALUE);
        }
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float step = scale[i % width];
            bytes[i] = (byte) (step == 0 ? 0 : Math.round(weights[i] / step));
        }
        return new Model(kinds, topics, bias, scale, rows, bytes);
    }

    /**
     * The weights as numbers, for who learns on from them.
     *
     * @return for each row those of all labels, kinds first; then the bias of each label
     */
    public double[] point() {
        byte[] steps = weights();
        double[] point = new double[steps.length + width()];
        for (int i = 0; i < steps.length; i++) {
            point[i] = steps[i] * scale[i % width()];
        }
        for (int label = 0; label < width(); label++) {
            point[steps.length + label] = bias[label];
        }
        return point;
    }

    public List<String> kinds() {
        return kinds;
    }

    public List<String> topics() {
        return topics;
    }

    /** The features that it knows. */
    public Rows rows() {
        return rows;
    }

    float[] bias() {
        return bias;
    }

    float[] scale() {
        return scale;
    }

    byte[] weights() {
        return table.weights();
    }

    /** @param host the publisher's, without {@code www.} */
    public Opinion opinion(HeadlineWords text, String host) {
        Features features = Features.of(text, host, rows);
        double[] scores = scores(features);
        return new Opinion(
                kinds(scores),
                topics(scores),
                kind -> heaviest(kinds.indexOf(kind), features, text, host),
                topic -> heaviest(kinds.size() + topics.indexOf(topic), features, text, host));
    }

    private Map<String, Double> kinds(double[] scores) {
        Map<String, Double> likely = LinkedHashMap.newLinkedHashMap(kinds.size());
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < kinds.size(); i++) {
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < kinds.size(); i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < kinds.size(); i++) {
            likely.put(kinds.get(i), scores[i] / sum);
        }
        return likely;
    }

    private Map<String, Double> topics(double[] scores) {
        Map<String, Double> likely = LinkedHashMap.newLinkedHashMap(topics.size());
        for (int i = 0; i < topics.size(); i++) {
            likely.put(topics.get(i), 1 / (1 + Math.exp(-scores[kinds.size() + i])));
        }
        return likely;
    }

    private double[] scores(Features features) {
        int[] words = table.sum(features, 0, features.words());
        int[] letters = table.sum(features, features.words(), features.text());
        int[] host = table.sum(features, features.text(), features.size());
        double[] scores = new double[width()];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = bias[label]
                    + scale[label]
                            * (features.wordValue() * words[label]
                                    + features.letterValue() * letters[label]
                                    + features.hostValue() * host[label]);
        }
        return scores;
    }

    private int width() {
        return kinds.size() + topics.size();
    }

    /** The words that speak loudest for a label, as printed, and the host where it does. */
    private List<String> heaviest(int label, Features features, HeadlineWords text, String host) {
        List<String> heaviest = new ArrayList<>(MOST_WORDS);
        double[] weights = new double[MOST_WORDS];
        for (int word = 0; word < text.size(); word++) {
            if (text.end(word) - text.start(word) >= TELLING || text.isCapital(word)) {
                Sum sum = new Sum(label, features.wordValue(), features.letterValue());
                Features.ofWord(text, word, sum);
                put(heaviest, weights, text.printed(word, word + 1), sum.weight);
            }
        }
        Sum sum = new Sum(label, features.hostValue(), features.hostValue());
        HostFeatures.of(host, sum);
        put(heaviest, weights, host, sum.weight);
        return heaviest;
    }

    /** Keeps the few heaviest in order, each once. */
    private static void put(List<String> heaviest, double[] weights, String printed, double weight) {
        int at = heaviest.size();
        while (at > 0 && weights[at - 1] < weight) {
            at--;
        }
        if (weight <= 0 || at == MOST_WORDS || heaviest.contains(printed)) {
            return;
        }
        if (heaviest.size() == MOST_WORDS) {
            heaviest.removeLast();
        }
        System.arraycopy(weights, at, weights, at + 1, MOST_WORDS - 1 - at);
        weights[at] = weight;
        heaviest.add(at, printed);
    }

    /** All that one label has of a word or a host; the first that it is given is the word as a whole. */
    private final class Sum implements IntConsumer {
        private final int label;
        private final float rest;
        private float value;
        private double weight;

        Sum(int label, float first, float rest) {
            this.label = label;
            this.value = first;
            this.rest = rest;
        }

        @Override
        public void accept(int bucket) {
            int row = rows.of(bucket);
            weight += row < 0 ? 0 : value * table.weight(row, label);
            value = rest;
        }
    }
}
