// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.gazetteer.Gazetteer;
import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.model.Opinion;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.MentionFinder;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.what.TermLabels;
import amtsblick.classify.what.TermRules;
import amtsblick.classify.where.LevelChoice;
import amtsblick.classify.where.RegionChoice;
import amtsblick.classify.where.RegionEvidence;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Label;
import java.util.List;

/** Weighs by the rules of the configuration: the names in a headline for regions and levels, its words for kinds and topics. */
record RuleWeigher(RegionEvidence regions, LevelChoice levels, TermLabels terms) implements Weigher {

    /** Hands its phrases to {@code phrases}. */
    static RuleWeigher of(ConfigFolder config, Gazetteer gazetteer, PhraseMatcher.Builder phrases) {
        LevelChoice levels = new LevelChoice(TermRules.read(config, "levels.yaml", "levels", phrases));
        TermLabels terms = new TermLabels(
                TermRules.read(config, "kinds.yaml", "kinds", phrases),
                TermRules.read(config, "topics.yaml", "topics", phrases));
        RegionEvidence regions = RegionEvidence.of(config, MentionFinder.of(config, gazetteer, phrases), phrases);
        return new RuleWeigher(regions, levels, terms);
    }

    @Override
    public Weighing weigh(PhraseMatcher.Hits hits, Home home) {
        List<Evidence> evidence = regions.weigh(hits, home);
        List<RegionChoice.Weighed> weighed = RegionChoice.weighed(evidence);
        List<Label> chosen = RegionChoice.choose(weighed, home);
        List<TermRules.Score> topics = terms.topics(hits);
        return new Weighing(
                evidence,
                weighed,
                chosen,
                levels.weighed(evidence, chosen, hits, home),
                terms.kinds(hits, home, topics),
                topics,
                Opinion.NONE);
    }
}
