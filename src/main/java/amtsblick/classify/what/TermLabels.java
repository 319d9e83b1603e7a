// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.news.Label;
import amtsblick.news.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Kind and topics: what the term rules of {@code kinds.yaml} and {@code topics.yaml} weigh. */
public final class TermLabels {
    static final String OTHER = "other";

    /** Lighter words decide nothing. */
    private static final double LEAST = 2;

    /** A further topic weighs at least this share of the first, or as much as a plain word of its own. */
    private static final double SHARE = 0.35;

    private static final double PLAIN = 5;

    /** A third topic needs more. */
    private static final double THIRD = 1.3;

    private static final int MOST_WORDS = 3;
    private static final String LAUNCH = "launch";
    private static final Set<Level> BODIES = Set.of(Level.FEDERAL, Level.STATE, Level.MUNICIPAL);

    private final TermRules kinds;
    private final TermRules topics;

    public TermLabels(TermRules kinds, TermRules topics) {
        this.kinds = kinds;
        this.topics = topics;
    }

    /**
     * The kinds with any weight, heaviest first, the first of the file among equals. Where no word tells and a public body itself
     * reports on one of our topics, something has most often been started.
     */
    public List<TermRules.Score> kinds(PhraseMatcher.Hits hits, Home home) {
        List<TermRules.Score> ranked = ranked(kinds, hits, Comparator.comparing(score -> -score.weight()));
        boolean body = home.level().filter(BODIES::contains).isPresent();
        return ranked.isEmpty() && body && !topics(hits).isEmpty()
                ? List.of(new TermRules.Score(LAUNCH, LEAST, 0, List.of()))
                : ranked;
    }

    /** The topics with any weight, heaviest first, the one named first among equals. */
    public List<TermRules.Score> topics(PhraseMatcher.Hits hits) {
        Comparator<TermRules.Score> heaviest = Comparator.comparing(score -> -score.weight());
        return ranked(topics, hits, heaviest.thenComparing(TermRules.Score::first));
    }

    private static List<TermRules.Score> ranked(
            TermRules rules, PhraseMatcher.Hits hits, Comparator<TermRules.Score> order) {
        List<TermRules.Score> scores = rules.scores(hits);
        scores.removeIf(score -> score.weight() < LEAST);
        scores.sort(order);
        return scores;
    }

    /** The heaviest kind. */
    public static Label kind(List<TermRules.Score> ranked) {
        if (ranked.isEmpty()) {
            return new Label(OTHER, "kind-none", List.of());
        }
        TermRules.Score first = ranked.getFirst();
        return label(first, first.words().isEmpty() ? "kind-body" : "kind-words");
    }

    /** At most three topics, as long as they are not far lighter than the first. */
    public static List<Label> choose(List<TermRules.Score> ranked) {
        List<Label> labels = new ArrayList<>();
        double least = ranked.isEmpty() ? 0 : Math.min(ranked.getFirst().weight() * SHARE, PLAIN);
        double[] needed = {0, least, least * THIRD};
        for (int i = 0; i < Math.min(needed.length, ranked.size()); i++) {
            if (ranked.get(i).weight() >= needed[i]) {
                labels.add(label(ranked.get(i), "topic-words"));
            }
        }
        return labels;
    }

    private static Label label(TermRules.Score score, String rule) {
        return new Label(
                score.id(),
                rule,
                score.words().stream().distinct().limit(MOST_WORDS).toList());
    }
}
