// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.classify.model.Features;
import amtsblick.classify.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Learns a {@link Model}: the weights with the least log-loss on the lessons, held small by a penalty on their squares (logistic
 * regression, Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd edition, 4.4.4). A rare word may weigh more
 * than one that stands everywhere: each feature counts by its inverse document frequency (Spärck Jones 1972), which ends up in its weights, so that who applies
 * the model need not know it. {@link #trainOn} starts from a model instead: the penalty is on the distance from it, features count alike,
 * and biases stay. The same lessons give the same model.
 */
public final class Trainer {
    /** What a kind that is right too has of the whole, so that telling them apart is not learnt at any price. */
    private static final float ALSO = 0.3f;

    /** On the squares of the weights; of a quarter, a tenth and a twentieth the middle was best on publishers not seen. */
    private static final double PENALTY = 0.1;

    private final List<Lesson> lessons;
    private final List<String> kinds;
    private final List<String> topics;
    private final double[] start;
    private final boolean fresh;
    private final float[] rarity = new float[Features.BUCKETS];

    private Trainer(List<Lesson> lessons, Optional<Model> before) {
        this.lessons = lessons;
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> topics = new TreeSet<>();
        before.ifPresent(model -> {
            kinds.addAll(model.kinds());
            topics.addAll(model.topics());
        });
        for (Lesson lesson : lessons) {
            lesson.kind().ifPresent(kinds::add);
            kinds.addAll(lesson.also());
            lesson.topics().ifPresent(topics::addAll);
        }
        if (kinds.isEmpty() && topics.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        this.kinds = List.copyOf(kinds);
        this.topics = List.copyOf(topics);
        start = new double[(Features.BUCKETS + 1) * (kinds.size() + topics.size())];
        fresh = before.isEmpty();
        before.ifPresentOrElse(this::beginWith, this::weighRarity);
    }

    /**
     * The model of these lessons alone; it knows the kinds and topics that stand in them.
     *
     * @throws IllegalArgumentException where none of them says a kind or a topic
     */
    public static Model train(List<Lesson> lessons) {
        return new Trainer(lessons, Optional.empty()).model();
    }

    /** A model that knows these lessons, too, and of what they do not touch what it knew before. */
    public static Model trainOn(Model before, List<Lesson> lessons) {
        return new Trainer(lessons, Optional.of(before)).model();
    }

    private Model model() {
        int width = kinds.size() + topics.size();
        List<Loss.Example> examples = lessons.stream().map(this::example).toList();
        Loss loss = new Loss(examples, kinds.size(), width, start, PENALTY, fresh);
        double[] learnt = Descent.lowest(loss, start);
        float[] weights = new float[Features.BUCKETS * width];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) learnt[i] * rarity[i / width];
        }
        float[] bias = new float[width];
        for (int label = 0; label < width; label++) {
            bias[label] = (float) learnt[weights.length + label];
        }
        return Model.quantised(kinds, topics, bias, weights);
    }

    /** A few lessons say nothing of how rare a feature is: all count the same. */
    private void beginWith(Model before) {
        Arrays.fill(rarity, 1);
        double[] point = before.point();
        List<String> now = labels(kinds, topics);
        int[] places = labels(before.kinds(), before.topics()).stream()
                .mapToInt(now::indexOf)
                .toArray();
        for (int i = 0; i < point.length; i++) {
            start[i / places.length * now.size() + places[i % places.length]] = point[i];
        }
    }

    /** A kind and a topic may have the same name. */
    private static List<String> labels(List<String> kinds, List<String> topics) {
        return Stream.concat(
                        kinds.stream().map(kind -> "kind " + kind),
                        topics.stream().map(topic -> "topic " + topic))
                .toList();
    }

    /** How rare each feature is, as a share of what the features of a headline have on average. */
    private void weighRarity() {
        int[] headlines = new int[Features.BUCKETS];
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.features().size(); i++) {
                headlines[lesson.features().bucket(i)]++;
            }
        }
        double sum = 0;
        long count = 0;
        for (int bucket = 0; bucket < rarity.length; bucket++) {
            rarity[bucket] = (float) (1 + Math.log((1.0 + lessons.size()) / (1 + headlines[bucket])));
            sum += (double) headlines[bucket] * rarity[bucket] * rarity[bucket];
            count += headlines[bucket];
        }
        float usual = (float) Math.sqrt(sum / Math.max(1, count));
        for (int bucket = 0; bucket < rarity.length; bucket++) {
            rarity[bucket] /= usual;
        }
    }

    private Loss.Example example(Lesson lesson) {
        Features features = lesson.features();
        int[] buckets = new int[features.size()];
        float[] values = new float[features.size()];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = features.bucket(i);
            values[i] = features.value(i) * rarity[buckets[i]];
        }
        float[] wanted = new float[kinds.size() + topics.size()];
        lesson.kind().ifPresent(kind -> {
            wanted[kinds.indexOf(kind)] = lesson.also().isEmpty() ? 1 : 1 - ALSO;
            lesson.also()
                    .forEach(other ->
                            wanted[kinds.indexOf(other)] += ALSO / lesson.also().size());
        });
        lesson.topics().stream()
                .flatMap(List::stream)
                .forEach(topic -> wanted[kinds.size() + topics.indexOf(topic)] = 1);
        return new Loss.Example(
                buckets,
                values,
                wanted,
                lesson.kind().isPresent(),
                lesson.topics().isPresent(),
                lesson.worth());
    }
}
