// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;

/** Keeps the off-topic news of general portals out: does a headline concern digital administration? */
public final class TopicFilter {
    /** Two hints in the teaser, one in the title, or one plain word anywhere. */
    private static final int LEAST = 2;

    private final TermRules rules;
    private final PhraseMatcher matcher;

    private TopicFilter(TermRules rules, PhraseMatcher matcher) {
        this.rules = rules;
        this.matcher = matcher;
    }

    /** Reads {@code filters.yaml}. */
    public static TopicFilter of(ConfigFolder config) {
        return config.made(TopicFilter.class, TopicFilter::read);
    }

    private static TopicFilter read(ConfigFolder config) {
        PhraseMatcher.Builder matcher = new PhraseMatcher.Builder();
        TermRules rules = TermRules.read(config, "filters.yaml", "filters", matcher);
        return new TopicFilter(rules, matcher.build());
    }

    public boolean has(String filter) {
        return rules.has(filter);
    }

    /** Whether the filter lets the headline pass; a filter that is not in the file lets everything pass. */
    public boolean keeps(String filter, Headline headline) {
        return !has(filter)
                || rules.score(filter, matcher.match(HeadlineWords.of(headline)))
                        .filter(score -> score.weight() >= LEAST)
                        .isPresent();
    }
}
