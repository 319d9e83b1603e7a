// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import java.util.Optional;

/** Leaves a name aside that several places bear and nothing decides between them. */
public final class HomonymRule implements EvidenceRule {
    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        return mention.isUnique() ? Optional.empty() : Optional.of(Evidence.of(scene, mention, 0, "no-homonym"));
    }
}
