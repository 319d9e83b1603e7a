// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static java.util.stream.Collectors.toSet;

import amtsblick.classify.Classifier;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.train.Lesson;
import amtsblick.train.Trainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a model is worth on headlines that it has not seen. The items are parted into folds such that no publisher and no story stands in two of them: what one house writes in its
 * way, or two about one event, would otherwise be learnt here and asked there. Each fold is labelled by a model that learnt from the others.
 */
public final class CrossValidation {
    private CrossValidation() {}

    /** The items as a model learns from them. */
    public static List<Lesson> lessons(List<LabelledItem> items) {
        return items.stream()
                .map(item -> Lesson.of(
                                item.headline(),
                                Publisher.bare(item.publisher()),
                                Optional.of(item.kind()),
                                item.alsoKinds().stream().sorted().toList(),
                                Optional.of(item.topics()))
                        .worth(item.worth()))
                .toList();
    }

    /** Whether each fold leaves something to learn from: items of one publisher, or of publishers with stories in common, are one. */
    public static boolean isPossible(List<LabelledItem> items, List<LabelledItem> besides, int folds) {
        List<Integer> fold = folds(items, folds);
        return IntStream.range(0, folds)
                .filter(fold::contains)
                .noneMatch(number -> taught(items, besides, fold, number).isEmpty());
    }

    /**
     * The items in their order, each labelled by a model that did not learn from its fold.
     *
     * @param besides what every model learns from, too, but for what shares a publisher or a story with its fold
     */
    public static List<Answer> unseen(
            Classifier rules, List<LabelledItem> items, List<LabelledItem> besides, int folds) {
        List<Integer> fold = folds(items, folds);
        Map<LabelledItem, Answer> answers = new HashMap<>();
        for (int number = 0; number < folds; number++) {
            Classifier classifier = rules.with(Trainer.train(lessons(taught(items, besides, fold, number))));
            ClassifyEvaluation.answers(classifier, in(items, fold, number))
                    .forEach(answer -> answers.put(answer.item(), answer));
        }
        return items.stream().map(answers::get).toList();
    }

    private static List<LabelledItem> in(List<LabelledItem> items, List<Integer> fold, int number) {
        return IntStream.range(0, items.size())
                .filter(i -> fold.get(i) == number)
                .mapToObj(items::get)
                .toList();
    }

    /** What the model learns from that is asked for this fold. */
    private static List<LabelledItem> taught(
            List<LabelledItem> items, List<LabelledItem> besides, List<Integer> fold, int number) {
        Stream<LabelledItem> others = IntStream.range(0, items.size())
                .filter(i -> fold.get(i) != number)
                .mapToObj(items::get);
        return Stream.concat(others, apartFrom(in(items, fold, number), besides))
                .toList();
    }

    private static Stream<LabelledItem> apartFrom(List<LabelledItem> own, List<LabelledItem> besides) {
        Set<String> publishers = own.stream().map(LabelledItem::publisher).collect(toSet());
        Set<String> stories =
                own.stream().flatMap(item -> item.story().stream()).collect(toSet());
        return besides.stream()
                .filter(item -> !publishers.contains(item.publisher()))
                .filter(item -> item.story().filter(stories::contains).isEmpty());
    }

    /** For each item its fold: what belongs together stays together, the largest groups first, each into the smallest fold. */
    static List<Integer> folds(List<LabelledItem> items, int folds) {
        Groups groups = new Groups();
        items.forEach(item ->
                item.story().ifPresent(story -> groups.join("publisher " + item.publisher(), "story " + story)));
        Map<String, List<LabelledItem>> together = new LinkedHashMap<>();
        items.forEach(
                item -> together.computeIfAbsent(groups.of("publisher " + item.publisher()), _ -> new ArrayList<>())
                        .add(item));
        int[] sizes = new int[folds];
        Map<LabelledItem, Integer> fold = new HashMap<>();
        together.values().stream()
                .sorted(Comparator.comparing((List<LabelledItem> group) -> -group.size()))
                .forEach(group -> {
                    int smallest = IntStream.range(0, folds)
                            .boxed()
                            .min(Comparator.comparing(i -> sizes[i]))
                            .orElseThrow();
                    sizes[smallest] += group.size();
                    group.forEach(item -> fold.put(item, smallest));
                });
        return items.stream().map(fold::get).toList();
    }

    /** Names that were joined, directly or over others, share one name. */
    private static final class Groups {
        private final Map<String, String> next = new HashMap<>();

        String of(String name) {
            String end = name;
            while (next.containsKey(end)) {
                end = next.get(end);
            }
            return end;
        }

        void join(String one, String other) {
            String from = of(one);
            String to = of(other);
            if (!from.equals(to)) {
                next.put(from, to);
            }
        }
    }
}
