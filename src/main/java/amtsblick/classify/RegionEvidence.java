// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All evidence of a headline: each mention is weighed by the first family of rules that knows its place, then the publisher. */
final class RegionEvidence {
    private static final List<EvidenceRule> FAMILIES = List.of(
            new PersonRule(),
            new WordRule(),
            new HomonymRule(),
            new KickerRule(),
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

    static RegionEvidence of(ConfigFolder config, MentionFinder finder) {
        return new RegionEvidence(finder, Cues.of(config), CapitalOffices.of(config));
    }

    /** What speaks for which region, in the order of the text, the publisher last. */
    List<Evidence> weigh(Words words, Home home) {
        Scene scene = Resolver.resolve(new Scene(words, cues.mark(words), home, finder.find(words)));
        List<Evidence> all = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            all.add(BodyRule.adjust(scene, mention, capitals.adjust(weigh(scene, mention))));
        }
        PublisherRule.weigh(scene).ifPresent(all::add);
        return all;
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
