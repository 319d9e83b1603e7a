// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.gazetteer.Publisher;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;

/**
 * What an item's labels depend on besides its headline, as a short name: the rules, and what its source is said to be. A changed region
 * of one source makes the labels of its items stale, and of no others.
 */
final class LabelVersion {
    private LabelVersion() {}

    /** Such as {@code 1-9f86d081.2c1a07f3}. */
    static String of(String rules, Publisher publisher) {
        String said = String.join(
                " ",
                publisher.host(),
                publisher.region(),
                publisher.level().map(Level::id).orElse(""));
        return rules + "." + Integer.toHexString(said.hashCode());
    }

    static Labels mark(Labels labels, String version) {
        return new Labels(
                labels.regions(),
                labels.places(),
                labels.level(),
                labels.kind(),
                labels.topics(),
                labels.bodies(),
                labels.facts(),
                version);
    }
}
