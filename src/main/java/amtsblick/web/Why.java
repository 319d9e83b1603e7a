// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.news.Label;

/** Why an item carries a label, in plain words: the sentence of its rule, or simply the words that set it. */
final class Why {
    private Why() {}

    static String of(Label label, Messages m) {
        String words = String.join(", ", label.words());
        String key = "reason." + label.rule();
        if (m.has(key)) {
            return m.get(key, words);
        }
        return words.isEmpty() ? m.get("reason.none") : m.get("reason.words", words);
    }
}
