// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.util.List;

/**
 * One label of an item and why it carries it.
 *
 * @param value an id: ISO 3166-2 for regions, a name for places, ids of the taxonomy for level, kind and topics
 * @param rule the id of the rule that set it, such as {@code kicker-state}; the interface has a sentence for each
 * @param words the words of the item that triggered the rule, as printed; empty when the source decided
 */
public record Label(String value, String rule, List<String> words) {
    public Label {
        words = List.copyOf(words);
    }
}
