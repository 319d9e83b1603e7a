// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.digest;

import amtsblick.archive.alert.Subscription;
import amtsblick.news.NewsItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail with news says, without words.
 *
 * @param made as of when
 * @param sections what of which subscription
 * @param entries the items, latest first, each once
 * @param more how many more there are that are not listed
 * @param soon what ends soon in these selections, soonest first
 */
public record Digest(Instant made, List<Section> sections, List<Entry> entries, int more, List<NewsItem> soon) {

    /**
     * A subscription.
     *
     * @param fresh how many of the items are its
     * @param elsewhere how many of its items came with other subscriptions before
     * @param health of the sources of its selection; empty where it means nothing any more
     */
    public record Section(Subscription subscription, int fresh, int elsewhere, Optional<SourceHealth> health) {}

    /**
     * An item.
     *
     * @param late whether it was published well before it was collected
     * @param reasons the ids of all subscriptions it belongs to
     */
    public record Entry(NewsItem item, boolean late, List<String> reasons) {}

    /** How many items are new. */
    public int size() {
        return entries.size() + more;
    }
}
