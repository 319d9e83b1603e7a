// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.rule.AsideRule;
import amtsblick.classify.rule.BodyRule;
import amtsblick.classify.rule.CapitalRule;
import amtsblick.classify.rule.DatelineRule;
import amtsblick.classify.rule.HomonymRule;
import amtsblick.classify.rule.KickerRule;
import amtsblick.classify.rule.OfficeHolderRule;
import amtsblick.classify.rule.OfficeRule;
import amtsblick.classify.rule.PersonRule;
import amtsblick.classify.rule.PublisherRule;
import amtsblick.classify.rule.TeaserRule;
import amtsblick.classify.rule.TitleRule;
import amtsblick.classify.rule.WordRule;
import amtsblick.classify.scene.Cues;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.MentionFinder;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All evidence of a headline: each mention is weighed by the first family of rules that knows its place, then the publisher. */
public final class RegionEvidence {
    private static final List<EvidenceRule> FAMILIES = List.of(
            new OfficeHolderRule(),
            new PersonRule(),
            new WordRule(),
            new HomonymRule(),
            new KickerRule(),
            new DatelineRule(),
            new AsideRule(),
            new CapitalRule(),
            new OfficeRule(),
            new TitleRule(),
            new TeaserRule());

    private final MentionFinder finder;
    private final Cues cues;
    private final CapitalOffices capitals;

    private RegionEvidence(MentionFinder finder, Cues cues, CapitalOffices capitals) {
        this.finder = finder;
        this.cues = cues;
        this.capitals = capitals;
    }

    /** Hands its phrases to {@code builder}. */
    public static RegionEvidence of(ConfigFolder config, MentionFinder finder, PhraseMatcher.Builder builder) {
        return new RegionEvidence(finder, Cues.of(config, builder), CapitalOffices.of(config));
    }

    /** What speaks for which region, in the order of the text, the publisher last. */
    public List<Evidence> weigh(PhraseMatcher.Hits hits, Home home) {
        Scene scene = Resolver.resolve(new Scene(hits.words(), cues.mark(hits), home, finder.find(hits)));
        List<Evidence> all = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            all.add(BodyRule.adjust(scene, mention, capitals.adjust(scene, weigh(scene, mention))));
        }
        PublisherRule.weigh(scene).ifPresent(all::add);
        return FederalActor.besidePartner(scene, FederalActor.overSeats(scene, Examples.setAside(scene, all)));
    }

    private static Evidence weigh(Scene scene, Mention mention) {
        for (EvidenceRule family : FAMILIES) {
            Optional<Evidence> evidence = family.weigh(scene, mention);
            if (evidence.isPresent()) {
                return evidence.get();
            }
        }
        throw new IllegalStateException("no rule weighs " + mention);
    }
}
