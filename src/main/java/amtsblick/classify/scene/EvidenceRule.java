// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.gazetteer.Mention;
import java.util.Optional;

/** One family of rules: looks at a mention and weighs it, or leaves it to the next family. */
public interface EvidenceRule {
    Optional<Evidence> weigh(Scene scene, Mention mention);
}
