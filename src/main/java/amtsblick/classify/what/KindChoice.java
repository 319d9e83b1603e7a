// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.model.Opinion;
import amtsblick.news.label.Label;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The kind on which rules and model agree best: the model's log-likelihood of each kind plus a share of the logarithm of what the rules
 * weigh for it, so that two independent signs add up as evidence does. What comes of it, as a share of all kinds, is the confidence:
 * measured on publishers that neither had seen, it says what it holds ({@code evaluate classify --folds} prints the table).
 */
public final class KindChoice {
    static final String OTHER = "other";

    /** How much the rules count beside the model; from 0.25 to 1 the unseen folds differ by a point. */
    private static final double RULES = 0.5;

    /** Where no rule holds and the model hardly knows either, nothing is said. */
    private static final double LEAST = 0.2;

    /** What the rules weigh so much for is not left over for {@link #OTHER}, whatever the model holds. */
    private static final double PLAIN = 8;

    private static final double PERCENT = 100;

    private KindChoice() {}

    /** @param ranked what the rules weigh, heaviest first */
    public static Label choose(List<TermRules.Score> ranked, Opinion opinion) {
        if (opinion.isEmpty()) {
            return ranked.isEmpty() ? none() : byRules(ranked.getFirst(), OptionalInt.empty());
        }
        boolean isPlain = !ranked.isEmpty() && ranked.getFirst().weight() >= PLAIN;
        String best = OTHER;
        double most = 0;
        double sum = 0;
        for (Map.Entry<String, Double> one : opinion.kinds().entrySet()) {
            double weight = weight(ranked, one.getKey());
            double share = weight == 0 ? one.getValue() : one.getValue() * Math.pow(1 + weight, RULES);
            sum += share;
            if (share > most && !(isPlain && one.getKey().equals(OTHER))) {
                most = share;
                best = one.getKey();
            }
        }
        if (ranked.isEmpty() && most < LEAST * sum) {
            return none();
        }
        return label(best, percent(most / sum), ranked, opinion);
    }

    private static double weight(List<TermRules.Score> ranked, String kind) {
        TermRules.Score score = TermRules.Score.of(kind, ranked);
        return score == null ? 0 : score.weight();
    }

    private static Label label(String kind, OptionalInt confidence, List<TermRules.Score> ranked, Opinion opinion) {
        TermRules.Score score = TermRules.Score.of(kind, ranked);
        return score == null ? opinion.kind(kind, confidence) : byRules(score, confidence);
    }

    private static Label byRules(TermRules.Score score, OptionalInt confidence) {
        return score.label(score.words().isEmpty() ? "kind-body" : "kind-words", confidence);
    }

    private static Label none() {
        return new Label(OTHER, "kind-none", List.of());
    }

    static OptionalInt percent(double share) {
        return OptionalInt.of((int) Math.round(share * PERCENT));
    }
}
