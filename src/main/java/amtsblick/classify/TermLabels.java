// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.news.Label;
import java.util.Comparator;
import java.util.List;

/** Kind and topics: what the term rules of {@code kinds.yaml} and {@code topics.yaml} weigh. */
final class TermLabels {
    static final String OTHER = "other";
    private static final int MOST_TOPICS = 3;
    private static final double LEAST = 3;
    private static final double LEAST_KIND = 2;

    /** A further topic weighs at least this share of the first. */
    private static final double SHARE = 0.4;

    private final TermRules kinds;
    private final TermRules topics;

    TermLabels(TermRules kinds, TermRules topics) {
        this.kinds = kinds;
        this.topics = topics;
    }

    /** The heaviest kind, the first of the file among equals. */
    Label kind(Words words) {
        return ranked(kinds, words, LEAST_KIND).stream()
                .findFirst()
                .map(score -> label(score, "kind-words"))
                .orElse(new Label(OTHER, "kind-none", List.of()));
    }

    /** At most three topics, heaviest first; none far lighter than the first. */
    List<Label> topics(Words words) {
        List<TermRules.Score> ranked = ranked(topics, words, LEAST);
        return ranked.stream()
                .limit(MOST_TOPICS)
                .filter(score -> score.weight() >= ranked.getFirst().weight() * SHARE)
                .map(score -> label(score, "topic-words"))
                .toList();
    }

    private static List<TermRules.Score> ranked(TermRules rules, Words words, double least) {
        return rules.scores(rules.match(words)).stream()
                .filter(score -> score.weight() >= least)
                .sorted(Comparator.comparing(TermRules.Score::weight).reversed())
                .toList();
    }

    private static Label label(TermRules.Score score, String rule) {
        return new Label(
                score.id(), rule, score.words().stream().distinct().limit(3).toList());
    }
}
