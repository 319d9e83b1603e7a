// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.news.Label;

/**
 * Why an item carries a label, in plain words: the sentence of its rule, or of the family it belongs to
 * ({@code kicker-part-region}, {@code kicker-part}, {@code kicker}), or simply the words that set it.
 */
final class Why {
    private Why() {}

    static String of(Label label, Messages m) {
        String words = String.join(", ", label.words());
        for (String rule = label.rule(); !rule.isEmpty(); rule = family(rule)) {
            String key = "reason." + rule;
            if (m.has(key) && !(words.isEmpty() && m.get(key).contains("{0}"))) {
                return m.get(key, words);
            }
        }
        return words.isEmpty() ? m.get("reason.none") : m.get("reason.words", words);
    }

    private static String family(String rule) {
        return rule.contains("-") ? rule.substring(0, rule.lastIndexOf('-')) : "";
    }
}
