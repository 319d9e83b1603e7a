// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.Archive.Added;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a call of {@code add} comes down to.
 *
 * @param items new or changed ones, as they are to be kept
 * @param added how many of each
 */
record Batch(Collection<NewsItem> items, Added added) {

    /** Finds the item that is known already under an id. */
    @FunctionalInterface
    interface Known {
        Optional<NewsItem> find(String id) throws IOException;
    }

    /** Merges each item with what is known of it, in the index or earlier in the same call. */
    static Batch of(Collection<NewsItem> items, Known index) throws IOException {
        Map<String, NewsItem> kept = new LinkedHashMap<>();
        Set<String> fresh = new HashSet<>();
        for (NewsItem item : items) {
            NewsItem earlier = kept.get(item.id());
            Optional<NewsItem> known = earlier == null ? index.find(item.id()) : Optional.of(earlier);
            if (known.isEmpty()) {
                fresh.add(item.id());
                kept.put(item.id(), item);
                continue;
            }
            NewsItem now = known.get().seenAgain(item);
            if (!now.equals(known.get())) {
                kept.put(item.id(), now);
            }
        }
        return new Batch(kept.values(), new Added(fresh.size(), kept.size() - fresh.size()));
    }
}
