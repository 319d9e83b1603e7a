// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Cues.Cue;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import java.util.Optional;

/** A name in the teaser: as the subject that opens it, in its first sentence, later. */
public final class TeaserRule implements EvidenceRule {
    private static final double SUBJECT = 6;
    private static final double OPENS_WITH_IN = 4;
    private static final double FIRST_SENTENCE = 3.2;
    private static final double ADJECTIVE = 3;

    /** "in Bremen": enough where nothing else is named, too little to join what the title names. */
    private static final double WHERE = 2.9;

    private static final double LATER_REGION = 2;
    private static final double LATER = 1.6;

    /** The title says "the town" and leaves it to the teaser which. */
    private static final double TITLE_LEAVES_IT_OPEN = 2;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        String kind = KickerRule.ruleName(mention.first());
        double extra = mention.first().isLocal() && titleLeavesItOpen(scene) ? TITLE_LEAVES_IT_OPEN : 0;
        if (!scene.inFirstSentence(mention)) {
            boolean subject =
                    scene.opensClause(mention) && scene.preposition(mention).isEmpty();
            double weight = !subject ? LATER : mention.first().isLocal() ? FIRST_SENTENCE : LATER_REGION;
            return Optional.of(Evidence.of(scene, mention, weight + extra, "teaser-later-" + kind));
        }
        if (mention.usage() == Mention.Usage.ADJECTIVE) {
            boolean german = mention.first().region().startsWith("DE");
            return Optional.of(Evidence.of(scene, mention, german ? ADJECTIVE + extra : LATER, "teaser-" + kind));
        }
        if (scene.preposition(mention).isPresent()) {
            boolean opens = scene.words().opensClause(mention.from() - 1);
            double weight = opens ? OPENS_WITH_IN : WHERE;
            return Optional.of(Evidence.of(scene, mention, weight + extra, "teaser-where-" + kind));
        }
        boolean subject = scene.opensClause(mention) && scene.inFirstClause(mention);
        double weight = subject ? SUBJECT : FIRST_SENTENCE;
        return Optional.of(Evidence.of(scene, mention, weight + extra, "teaser-" + kind));
    }

    private static boolean titleLeavesItOpen(Scene scene) {
        int title = HeadlineWords.KICKER | HeadlineWords.TITLE;
        return (scene.hasIn(title, Cue.MUNICIPAL) || scene.hasIn(title, Cue.COUNTY))
                && scene.mentions().stream()
                        .noneMatch(m -> !scene.inTeaser(m) && m.first().isLocal());
    }
}
