// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.news.label.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Kind and topics: what the term rules of {@code kinds.yaml} and {@code topics.yaml} weigh. */
public final class TermLabels {
    /** Lighter words decide nothing. */
    private static final double LEAST = 2;

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
    public List<TermRules.Score> kinds(PhraseMatcher.Hits hits, Home home, List<TermRules.Score> topicsOfIt) {
        List<TermRules.Score> ranked = ranked(kinds, hits, Comparator.comparingDouble(score -> -score.weight()));
        boolean body = home.level().filter(BODIES::contains).isPresent();
        return ranked.isEmpty() && body && !topicsOfIt.isEmpty()
                ? List.of(new TermRules.Score(LAUNCH, LEAST, 0, List.of()))
                : ranked;
    }

    /** The topics with any weight, heaviest first, the one named first among equals. */
    public List<TermRules.Score> topics(PhraseMatcher.Hits hits) {
        Comparator<TermRules.Score> heaviest = Comparator.comparingDouble(score -> -score.weight());
        return ranked(topics, hits, heaviest.thenComparingInt(TermRules.Score::first));
    }

    private static List<TermRules.Score> ranked(
            TermRules rules, PhraseMatcher.Hits hits, Comparator<TermRules.Score> order) {
        List<TermRules.Score> scores = rules.scores(hits);
        scores.removeIf(score -> score.weight() < LEAST);
        scores.sort(order);
        return scores;
    }
}
