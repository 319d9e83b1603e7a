// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item that reads like another, and what both share.
 *
 * @param words as the other prints them, the rarest first
 * @param labels their values, from the dimension that says much to the one that says little; the kind that says nothing is left out
 */
public record Kin(NewsItem item, List<String> words, Map<Dimension, List<String>> labels) {
    /** What tells why two items belong together; the level and the source do not. */
    public static final List<Dimension> TOLD =
            List.of(Dimension.BODY, Dimension.PLACE, Dimension.TOPIC, Dimension.REGION, Dimension.KIND);

    private static final String OTHER_KIND = "other";

    /** What is shared by an item and one like it, which share these words. */
    public static Kin of(NewsItem item, NewsItem like, List<String> words) {
        Map<Dimension, List<String>> labels = new LinkedHashMap<>();
        for (Dimension dimension : TOLD) {
            List<String> others = dimension.of(like);
            List<String> shared = dimension.of(item).stream()
                    .filter(value -> others.contains(value) && !value.equals(OTHER_KIND))
                    .toList();
            if (!shared.isEmpty()) {
                labels.put(dimension, shared);
            }
        }
        return new Kin(like, List.copyOf(words), Collections.unmodifiableMap(labels));
    }
}
