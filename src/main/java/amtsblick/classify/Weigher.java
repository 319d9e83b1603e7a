// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.text.PhraseMatcher;

/**
 * Weighs a headline: what it may be about, each with a score and the reason for it. {@code RuleWeigher} goes by written rules; {@code BlendedWeigher}
 * asks a model beside them. Safe for use by many threads.
 */
interface Weigher {
    /**
     * @param hits the phrases of the rules that stand in the headline
     * @param home where its publisher belongs, which weighs too
     */
    Weighing weigh(PhraseMatcher.Hits hits, Home home);
}
