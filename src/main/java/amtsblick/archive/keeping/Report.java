// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.keeping;

import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one visit brings to the archive, to be kept together.
 *
 * @param items what the source said, labelled; new and known ones
 * @param visit what is remembered of the visit; empty where there was none
 * @param learned what its items tell of others: stories they join
 * @param exchanges what was asked of which host on the way
 * @param owners by id, of items on the reporting source's own site, the ids of all sources of that site. Such an item is taken over
 *     from a source that is not among them; see {@link NewsItem#takenOverBy}
 */
public record Report(
        List<NewsItem> items,
        Optional<Visit> visit,
        List<Amendment> learned,
        List<Exchange> exchanges,
        Map<String, Set<String>> owners) {
    public Report {
        owners = Map.copyOf(owners);
        items = List.copyOf(items);
        learned = List.copyOf(learned);
        exchanges = List.copyOf(exchanges);
    }

    /** A report of a source that owns nothing of what it tells, as far as is known. */
    public Report(List<NewsItem> items, Optional<Visit> visit, List<Amendment> learned, List<Exchange> exchanges) {
        this(items, visit, learned, exchanges, Map.of());
    }

    /** Items and the visit that brought them. */
    public static Report of(List<NewsItem> items, Visit visit) {
        return new Report(items, Optional.of(visit), List.of(), List.of());
    }

    /** Items without a visit. */
    public static Report of(List<NewsItem> items) {
        return new Report(items, Optional.empty(), List.of(), List.of());
    }

    /** What an item is by now that this report tells again. */
    public NewsItem told(NewsItem known, NewsItem now) {
        Set<String> own = owners.getOrDefault(now.id(), Set.of());
        return own.isEmpty() || own.contains(known.source()) ? known.seenAgain(now) : known.takenOverBy(now);
    }
}
