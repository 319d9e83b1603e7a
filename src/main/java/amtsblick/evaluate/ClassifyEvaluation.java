// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static java.util.stream.Collectors.groupingBy;

import amtsblick.classify.Classifier;
import amtsblick.news.label.Labels;
import amtsblick.news.label.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Labels the items of a hand-labelled file, from what a source prints alone, and scores the answers. */
public final class ClassifyEvaluation {

    /** An item and our labels for it. */
    public record Answer(LabelledItem item, Labels labels) {
        /**
         * Our regions as finely as the item is labelled: where it says {@code CH} only, a canton is Switzerland, which it rolls up
         * to.
         */
        public List<String> regions() {
            return labels.regionCodes().stream()
                    .map(code -> item.regions().contains(code) ? code : RegionCode.country(code))
                    .distinct()
                    .toList();
        }

        String primary() {
            return regions().getFirst();
        }

        boolean primaryIsRight() {
            return primary().equals(item.regions().getFirst());
        }

        boolean primaryIsAcceptable() {
            return primaryIsRight() || item.alsoRegions().contains(primary());
        }

        boolean levelIsRight() {
            return labels.level().value().equals(item.level());
        }

        boolean kindIsRight() {
            return labels.kind().value().equals(item.kind());
        }

        boolean kindIsAcceptable() {
            return kindIsRight() || item.alsoKinds().contains(labels.kind().value());
        }
    }

    private ClassifyEvaluation() {}

    public static List<Answer> answers(Classifier classifier, List<LabelledItem> items) {
        return items.stream()
                .map(item ->
                        new Answer(item, classifier.classify(item.headline(), classifier.publisher(item.publisher()))))
                .toList();
    }

    public static Scores scores(List<Answer> answers) {
        Map<String, List<Answer>> levels = answers.stream()
                .collect(groupingBy(a -> a.item().level(), TreeMap::new, java.util.stream.Collectors.toList()));
        Map<String, Scores> byLevel = new LinkedHashMap<>();
        levels.forEach((level, some) -> byLevel.put(level, scores(some, Map.of())));
        return scores(answers, byLevel);
    }

    private static Scores scores(List<Answer> answers, Map<String, Scores> byLevel) {
        Overlap regions = new Overlap();
        answers.forEach(a -> regions.add(a.regions(), a.item().regions()));
        return new Scores(
                answers.size(),
                new Scores.Region(
                        new Scores.Primary(
                                share(answers, Answer::primaryIsRight), share(answers, Answer::primaryIsAcceptable)),
                        regions.scores()),
                new Scores.LevelScore(share(answers, Answer::levelIsRight)),
                new Scores.Kind(share(answers, Answer::kindIsRight), share(answers, Answer::kindIsAcceptable)),
                topics(answers),
                byLevel);
    }

    private static Scores.Topic topics(List<Answer> answers) {
        Overlap micro = new Overlap();
        Map<String, Overlap> byTopic = new TreeMap<>();
        for (Answer answer : answers) {
            List<String> found = answer.labels().topicIds();
            List<String> expected = answer.item().topics();
            micro.add(found, expected);
            for (List<String> ids : List.of(found, expected)) {
                ids.forEach(id -> byTopic.computeIfAbsent(id, _ -> new Overlap()));
            }
            byTopic.forEach((id, overlap) -> overlap.add(only(id, found), only(id, expected)));
        }
        return new Scores.Topic(micro.scores(), macro(byTopic));
    }

    private static Scores.PrecisionRecall macro(Map<String, Overlap> byTopic) {
        List<Scores.PrecisionRecall> all = byTopic.values().stream()
                .filter(Overlap::isExpected)
                .map(Overlap::scores)
                .toList();
        return new Scores.PrecisionRecall(
                mean(all.stream().mapToDouble(Scores.PrecisionRecall::precision)),
                mean(all.stream().mapToDouble(Scores.PrecisionRecall::recall)),
                mean(all.stream().mapToDouble(Scores.PrecisionRecall::f1)));
    }

    private static double mean(java.util.stream.DoubleStream values) {
        return Scores.round(values.average().orElse(0));
    }

    private static List<String> only(String id, List<String> ids) {
        return ids.contains(id) ? List.of(id) : List.of();
    }

    private static double share(List<Answer> answers, Predicate<Answer> right) {
        int count = (int) answers.stream().filter(right).count();
        return Scores.round(Overlap.share(count, answers.size()));
    }
}
