// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import java.util.Optional;

/** A name in the title: strongest at its start, weaker behind a preposition. */
public final class TitleRule implements EvidenceRule {
    private static final double START = 9;
    private static final double BARE = 8;
    private static final double ADJECTIVE = 6.5;
    private static final double AFTER_PREPOSITION = 6;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (scene.inTeaser(mention)) {
            return Optional.empty();
        }
        String kind = KickerRule.ruleName(mention.first());
        if (scene.preposition(mention).isPresent()) {
            return Optional.of(Evidence.of(scene, mention, AFTER_PREPOSITION, "title-" + kind));
        }
        if (scene.opensClause(mention) && mention.usage() != Mention.Usage.COMPOUND) {
            return Optional.of(Evidence.of(scene, mention, START, "title-start-" + kind));
        }
        boolean own = mention.usage() == Mention.Usage.NAME || mention.usage() == Mention.Usage.GENITIVE;
        return Optional.of(Evidence.of(scene, mention, own ? BARE : ADJECTIVE, "title-" + kind));
    }
}
