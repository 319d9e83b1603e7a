// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.label;

import java.util.List;
import java.util.OptionalInt;

/**
 * One label of an item and why it carries it.
 *
 * @param value an id: ISO 3166-2 for regions, a name for places, ids of the taxonomy for level, kind and topics
 * @param rule the id of the rule that set it, such as {@code kicker-state}; the interface has a sentence for each
 * @param words the words of the item that triggered the rule, as printed; empty when the source decided
 * @param confidence how many of a hundred labels that are held as firmly are right, measured on items that taught us nothing; empty
 *     where that was not measured, and where somebody set the label by hand
 */
public record Label(String value, String rule, List<String> words, OptionalInt confidence) {
    private static final int EVEN = 50;

    public Label {
        words = List.copyOf(words);
    }

    /** A label of which nobody measured how often it is right. */
    public Label(String value, String rule, List<String> words) {
        this(value, rule, words, OptionalInt.empty());
    }

    /** Whether it is more likely wrong than right. */
    public boolean isUnsure() {
        return confidence.isPresent() && confidence.getAsInt() < EVEN;
    }
}
