// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.evaluate.StoryEvaluation.StoryScores;
import amtsblick.news.Dimension;
import amtsblick.news.fact.Facts;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the pages tell of our labels: counts by dimension and value, from which readers' shares are made. */
public final class QualityMeasure {
    /** Facts as readers look for them, by their names in labelled lines. */
    private static final Map<String, Facts.Kind> FACTS = Map.of(
            "deadline", Facts.Kind.DEADLINE,
            "event", Facts.Kind.EVENT,
            "amounts", Facts.Kind.AMOUNT,
            "parties", Facts.Kind.AGREEMENT,
            "person", Facts.Kind.OFFICE,
            "document", Facts.Kind.DOCUMENT);

    private final List<Answer> answers;
    private final List<Score> scores = new ArrayList<>();

    private QualityMeasure(List<Answer> answers) {
        this.answers = answers;
    }

    /**
     * @param stories how well reports of one event were joined; empty where no item says so
     * @param today the day that is told with it
     */
    public static Quality of(List<Answer> answers, Optional<StoryScores> stories, LocalDate today) {
        QualityMeasure measure = new QualityMeasure(answers);
        measure.regions();
        measure.single(
                Dimension.LEVEL, a -> a.labels().level().value(), a -> a.item().level(), _ -> Set.of());
        measure.single(
                Dimension.KIND,
                a -> a.labels().kind().value(),
                a -> a.item().kind(),
                a -> a.item().alsoKinds());
        measure.several(
                Dimension.TOPIC, a -> a.labels().topicIds(), a -> a.item().topics(), _ -> Set.of());
        measure.facts();
        stories.ifPresent(found -> measure.scores.add(found.score()));
        return new Quality(Optional.of(today), answers.size(), measure.scores);
    }

    /** As a whole by the first region, since that says where an item belongs. */
    private void regions() {
        int right = (int) answers.stream().filter(Answer::primaryIsRight).count();
        int acceptable =
                (int) answers.stream().filter(Answer::primaryIsAcceptable).count();
        whole(Dimension.REGION, right, acceptable);
        values(
                Dimension.REGION,
                Answer::regions,
                a -> a.item().regions(),
                a -> a.item().alsoRegions());
    }

    private void single(
            Dimension dimension,
            Function<Answer, String> found,
            Function<Answer, String> labelled,
            Function<Answer, Set<String>> also) {
        int right = (int) answers.stream()
                .filter(a -> found.apply(a).equals(labelled.apply(a)))
                .count();
        int acceptable = (int) answers.stream()
                .filter(a -> found.apply(a).equals(labelled.apply(a))
                        || also.apply(a).contains(found.apply(a)))
                .count();
        whole(dimension, right, acceptable);
        values(dimension, a -> List.of(found.apply(a)), a -> List.of(labelled.apply(a)), also);
    }

    private void whole(Dimension dimension, int right, int acceptable) {
        scores.add(new Score(dimension.id(), Quality.WHOLE, answers.size(), answers.size(), right, acceptable));
    }

    private void several(
            Dimension dimension,
            Function<Answer, List<String>> found,
            Function<Answer, List<String>> labelled,
            Function<Answer, Set<String>> also) {
        int at = scores.size();
        values(dimension, found, labelled, also);
        List<Score> values = scores.subList(at, scores.size());
        Score whole = new Score(
                dimension.id(),
                Quality.WHOLE,
                values.stream().mapToInt(Score::labelled).sum(),
                values.stream().mapToInt(Score::found).sum(),
                values.stream().mapToInt(Score::right).sum(),
                values.stream().mapToInt(Score::acceptable).sum());
        scores.add(at, whole);
    }

    private void values(
            Dimension dimension,
            Function<Answer, List<String>> found,
            Function<Answer, List<String>> labelled,
            Function<Answer, Set<String>> also) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Answer answer : answers) {
            Set<String> ours = new HashSet<>(found.apply(answer));
            Set<String> theirs = new HashSet<>(labelled.apply(answer));
            for (String value : both(ours, theirs)) {
                int[] count = counts.computeIfAbsent(value, _ -> new int[4]);
                boolean right = ours.contains(value) && theirs.contains(value);
                count[0] += theirs.contains(value) ? 1 : 0;
                count[1] += ours.contains(value) ? 1 : 0;
                count[2] += right ? 1 : 0;
                count[3] += right || ours.contains(value) && also.apply(answer).contains(value) ? 1 : 0;
            }
        }
        counts.forEach((value, n) -> scores.add(new Score(dimension.id(), value, n[0], n[1], n[2], n[3])));
    }

    private static Set<String> both(Collection<String> some, Collection<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private void facts() {
        FactEvaluation.overlaps(answers).forEach((name, overlap) -> {
            Facts.Kind kind = FACTS.get(name);
            scores.add(
                    kind == null
                            ? overlap.score(Dimension.BODY.id(), Quality.WHOLE)
                            : overlap.score(Dimension.FACT.id(), kind.id()));
        });
    }
}
