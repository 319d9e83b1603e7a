// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.classify.model.Features;
import amtsblick.classify.model.Model;
import amtsblick.classify.model.Rows;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns a {@link Model}: the weights with the least log-loss on the lessons, held small by a penalty on their squares (logistic
 * regression, Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd edition, 4.4.4). A rare word may weigh more
 * than one that stands everywhere: each feature counts by its inverse document frequency (Spärck Jones 1972), which ends up in its weights, so that who applies
 * the model need not know it. What few headlines have is left out, so that the file stays small. {@link #trainOn} starts from a model instead: the penalty is on the distance from it, features count alike,
 * and biases stay. The same lessons give the same model.
 */
public final class Trainer {
    /** What a kind that is right too has of the whole, so that telling them apart is not learnt at any price. */
    private static final float ALSO = 0.3f;

    /** On the squares of the weights; of a tenth, .07 and .04 the middle was best on publishers not seen. */
    private static final double PENALTY = 0.07;

    private final List<Lesson> lessons;
    private final List<String> kinds;
    private final List<String> topics;
    private final double[] start;
    private final boolean fresh;
    private final Rows rows;
    private final float[] rarity;

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
        rows = before.map(model -> KnownFeatures.beside(model, lessons))
                .orElseGet(() -> KnownFeatures.frequent(lessons));
        rarity = before.isPresent() ? KnownFeatures.allAlike(rows) : KnownFeatures.rarity(rows, lessons);
        start = new double[(rows.size() + 1) * (kinds.size() + topics.size())];
        fresh = before.isEmpty();
        before.ifPresent(this::beginWith);
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
        float[] weights = new float[rows.size() * width];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) learnt[i] * rarity[i / width];
        }
        float[] bias = new float[width];
        for (int label = 0; label < width; label++) {
            bias[label] = (float) learnt[weights.length + label];
        }
        return Model.quantised(kinds, topics, bias, rows, weights);
    }

    private void beginWith(Model before) {
        double[] point = before.point();
        List<String> now = labels(kinds, topics);
        int[] places = labels(before.kinds(), before.topics()).stream()
                .mapToInt(now::indexOf)
                .toArray();
        int[] rowsNow = IntStream.concat(before.rows().buckets().stream().map(rows::of), IntStream.of(rows.size()))
                .toArray();
        for (int i = 0; i < point.length; i++) {
            start[rowsNow[i / places.length] * now.size() + places[i % places.length]] = point[i];
        }
    }

    /** A kind and a topic may have the same name. */
    private static List<String> labels(List<String> kinds, List<String> topics) {
        return Stream.concat(
                        kinds.stream().map(kind -> "kind " + kind),
                        topics.stream().map(topic -> "topic " + topic))
                .toList();
    }

    private Loss.Example example(Lesson lesson) {
        Features features = lesson.features().in(rows);
        int[] asked = new int[features.size()];
        float[] values = new float[features.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = features.place(i);
            values[i] = features.value(i) * rarity[asked[i]];
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
                asked,
                values,
                wanted,
                lesson.kind().isPresent(),
                lesson.topics().isPresent(),
                lesson.worth());
    }
}
