// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.model.Opinion;
import amtsblick.news.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * At most three topics that rules and model hold together: the model's log-odds of each, more where a rule says the same. So the model
 * strikes out what a word in passing brought in, and adds what no rule knows. The factors are those of a logistic regression of what
 * was right on both, on publishers that neither had seen; so the odds are the confidence.
 */
public final class TopicChoice {
    private static final double MODEL = 0.8;
    private static final double CHOSEN = 1.06;
    private static final double WEIGHT = 0.73;

    /** Log-odds that a first, second and third topic need: hardly an item is about nothing, and few are about three things. */
    private static final double[] NEEDED = {-2, -0.25, 0};

    /** A topic that no rule knows and the model holds for less likely than this is not asked further. */
    private static final double LEAST = 0.05;

    /** By the rules alone, a further topic weighs at least this share of the first, or as much as a plain word of its own. */
    private static final double SHARE = 0.35;

    private static final double PLAIN = 5;

    /** A third topic needs more. */
    private static final double THIRD = 1.3;

    /** What the model holds of a topic that it never learnt. */
    private static final double EVEN = 0.5;

    private TopicChoice() {}

    private record Held(String topic, double odds) {
        OptionalInt confidence() {
            return KindChoice.percent(1 / (1 + Math.exp(-odds)));
        }
    }

    /** @param ranked what the rules weigh, heaviest first */
    public static List<Label> choose(List<TermRules.Score> ranked, Opinion opinion) {
        List<TermRules.Score> chosen = byRules(ranked);
        if (opinion.isEmpty()) {
            return chosen.stream()
                    .map(score -> score.label("topic-words", OptionalInt.empty()))
                    .toList();
        }
        List<Held> held = held(ranked, chosen, opinion);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < Math.min(NEEDED.length, held.size()) && held.get(i).odds > NEEDED[i]; i++) {
            labels.add(label(held.get(i), ranked, opinion));
        }
        return labels;
    }

    private static List<Held> held(List<TermRules.Score> ranked, List<TermRules.Score> chosen, Opinion opinion) {
        List<Held> held = new ArrayList<>();
        for (TermRules.Score score : ranked) {
            double rules = WEIGHT * Math.log1p(score.weight()) + (chosen.contains(score) ? CHOSEN : 0);
            held.add(new Held(score.id(), rules + MODEL * odds(opinion.topics().getOrDefault(score.id(), EVEN))));
        }
        opinion.topics().forEach((topic, share) -> {
            if (share >= LEAST && TermRules.Score.of(topic, ranked) == null) {
                held.add(new Held(topic, MODEL * odds(share)));
            }
        });
        held.sort(Comparator.comparingDouble((Held one) -> -one.odds).thenComparing(Held::topic));
        return held;
    }

    private static double odds(double share) {
        return Math.log(share / (1 - share));
    }

    private static List<TermRules.Score> byRules(List<TermRules.Score> ranked) {
        List<TermRules.Score> chosen = new ArrayList<>();
        double least = ranked.isEmpty() ? 0 : Math.min(ranked.getFirst().weight() * SHARE, PLAIN);
        double[] needed = {0, least, least * THIRD};
        for (int i = 0; i < Math.min(needed.length, ranked.size()); i++) {
            if (ranked.get(i).weight() >= needed[i]) {
                chosen.add(ranked.get(i));
            }
        }
        return chosen;
    }

    private static Label label(Held held, List<TermRules.Score> ranked, Opinion opinion) {
        TermRules.Score score = TermRules.Score.of(held.topic, ranked);
        return score == null
                ? opinion.topic(held.topic, held.confidence())
                : score.label("topic-words", held.confidence());
    }
}
