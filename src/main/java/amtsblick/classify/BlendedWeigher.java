// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.model.Model;
import amtsblick.classify.text.PhraseMatcher;

/** Weighs by the written rules, and asks a model that learnt from examples for a second opinion on kind and topics. */
record BlendedWeigher(Weigher rules, Model model) implements Weigher {
    @Override
    public Weighing weigh(PhraseMatcher.Hits hits, Home home) {
        return rules.weigh(hits, home).with(model.opinion(hits.words(), home.host()));
    }
}
