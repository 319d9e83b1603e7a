// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.model.Opinion;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.what.TermRules;
import amtsblick.classify.where.LevelChoice;
import amtsblick.classify.where.RegionChoice;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that was weighed for a headline, from which its labels and their explanation are made. */
record Weighing(
        List<Evidence> evidence,
        List<RegionChoice.Weighed> regions,
        List<Label> chosen,
        List<LevelChoice.Weighed> levels,
        List<TermRules.Score> kinds,
        List<TermRules.Score> topics,
        Opinion opinion) {
    private static final double LIKELY = 0.1;

    Weighing with(Opinion second) {
        return new Weighing(evidence, regions, chosen, levels, kinds, topics, second);
    }

    Explanation explanation(Labels labels) {
        return new Explanation(
                labels,
                evidence.stream().map(Weighing::name).toList(),
                regions.stream()
                        .map(r -> new Explanation.Candidate(
                                r.region(), r.score(), r.best().words()))
                        .toList(),
                levels.stream()
                        .map(l -> new Explanation.Candidate(
                                l.level().id(), l.score(), l.label().words()))
                        .toList(),
                kinds.stream().map(Weighing::candidate).toList(),
                topics.stream().map(Weighing::candidate).toList(),
                similar());
    }

    /** What the model holds likely, kinds before topics, most likely first. */
    private List<Explanation.Candidate> similar() {
        return Stream.concat(
                        similar(opinion.kinds(), opinion.kindWords()), similar(opinion.topics(), opinion.topicWords()))
                .toList();
    }

    private static Stream<Explanation.Candidate> similar(
            Map<String, Double> likely, Function<String, List<String>> words) {
        return likely.entrySet().stream()
                .filter(one -> one.getValue() >= LIKELY)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(one -> new Explanation.Candidate(one.getKey(), one.getValue(), words.apply(one.getKey())));
    }

    private static Explanation.Name name(Evidence one) {
        return new Explanation.Name(
                String.join(", ", one.words()),
                one.rule(),
                one.weight(),
                one.regions(),
                one.level().id());
    }

    private static Explanation.Candidate candidate(TermRules.Score score) {
        return new Explanation.Candidate(
                score.id(), score.weight(), score.words().stream().distinct().toList());
    }
}
