// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.classify.model.Features;
import amtsblick.classify.model.Model;
import java.util.List;
import java.util.TreeSet;

/**
 * Learns a {@link Model} by stochastic gradient descent on the log-loss, each row of the table at its own pace: AdaGrad of Duchi, Hazan
 * and Singer, Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, JMLR 12 (2011). A row that was moved often is
 * moved less, so that a rare word learns as fast as a frequent one. Stopping early holds the weights small, as a penalty would. The lessons come in one fixed order: the same lessons
 * give the same model.
 */
public final class Trainer {
    private static final int EPOCHS = 15;
    private static final float RATE = 0.3f;

    /** What a kind that is right too has of the whole, so that telling them apart is not learnt at any price. */
    private static final float ALSO = 0.3f;

    /** A prime beyond the number of lessons there will be: every lesson once an epoch, far from its neighbours in the file. */
    private static final long STRIDE = 1_000_003;

    private static final float LEAST = 1e-8f;

    private final List<String> kinds;
    private final List<String> topics;
    private final int width;
    private final float[] weights;
    private final float[] moved = new float[Features.BUCKETS];
    private final float[] bias;
    private float biasMoved = LEAST;

    private Trainer(List<String> kinds, List<String> topics) {
        this.kinds = kinds;
        this.topics = topics;
        width = kinds.size() + topics.size();
        weights = new float[Features.BUCKETS * width];
        bias = new float[width];
    }

    /**
     * The model of these lessons; it knows the kinds and topics that stand in them.
     *
     * @throws IllegalArgumentException where none of them says a kind or a topic
     */
    public static Model train(List<Lesson> lessons) {
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> topics = new TreeSet<>();
        for (Lesson lesson : lessons) {
            lesson.kind().ifPresent(kinds::add);
            kinds.addAll(lesson.also());
            lesson.topics().ifPresent(topics::addAll);
        }
        if (kinds.isEmpty() && topics.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        Trainer trainer = new Trainer(List.copyOf(kinds), List.copyOf(topics));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch(lessons);
        }
        return Model.quantised(trainer.kinds, trainer.topics, trainer.bias, trainer.weights);
    }

    private void epoch(List<Lesson> lessons) {
        for (long i = 1; i <= lessons.size(); i++) {
            learn(lessons.get((int) (i * STRIDE % lessons.size())));
        }
    }

    private void learn(Lesson lesson) {
        float[] error = error(lesson);
        float square = 0;
        for (float one : error) {
            square += one * one;
        }
        Features features = lesson.features();
        for (int i = 0; i < features.size(); i++) {
            float value = features.value(i);
            int bucket = features.bucket(i);
            moved[bucket] += square * value * value;
            add(weights, bucket * width, error, RATE * value / (float) Math.sqrt(moved[bucket] + LEAST));
        }
        biasMoved += square;
        add(bias, 0, error, RATE / (float) Math.sqrt(biasMoved));
    }

    private static void add(float[] to, int at, float[] error, float factor) {
        for (int label = 0; label < error.length; label++) {
            to[at + label] += factor * error[label];
        }
    }

    /** What should have been said less what the weights say so far; nothing where the lesson teaches nothing. */
    private float[] error(Lesson lesson) {
        float[] said = said(lesson.features());
        float[] error = new float[width];
        lesson.kind().ifPresent(kind -> {
            wanted(kind, lesson.also(), error);
            for (int i = 0; i < kinds.size(); i++) {
                error[i] -= said[i];
            }
        });
        lesson.topics().ifPresent(all -> {
            all.forEach(topic -> error[kinds.size() + topics.indexOf(topic)] = 1);
            for (int i = kinds.size(); i < width; i++) {
                error[i] -= said[i];
            }
        });
        return error;
    }

    private void wanted(String kind, List<String> also, float[] share) {
        share[kinds.indexOf(kind)] = also.isEmpty() ? 1 : 1 - ALSO;
        also.forEach(other -> share[kinds.indexOf(other)] += ALSO / also.size());
    }

    private float[] said(Features features) {
        float[] scores = bias.clone();
        for (int i = 0; i < features.size(); i++) {
            float value = features.value(i);
            int row = features.bucket(i) * width;
            for (int label = 0; label < width; label++) {
                scores[label] += value * weights[row + label];
            }
        }
        double sum = 0;
        for (int i = 0; i < kinds.size(); i++) {
            sum += Math.exp(scores[i]);
        }
        for (int i = 0; i < width; i++) {
            scores[i] = (float) (i < kinds.size() ? Math.exp(scores[i]) / sum : 1 / (1 + Math.exp(-scores[i])));
        }
        return scores;
    }
}
