// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.util.List;
import java.util.Optional;

/**
 * What one visit brings to the archive, to be kept together.
 *
 * @param items what the source said, labelled; new and known ones
 * @param visit what is remembered of the visit; empty where there was none
 * @param learned what its items tell of others: stories they join
 * @param exchanges what was asked of which host on the way
 */
public record Report(List<NewsItem> items, Optional<Visit> visit, List<Amendment> learned, List<Exchange> exchanges) {
    public Report {
        items = List.copyOf(items);
        learned = List.copyOf(learned);
        exchanges = List.copyOf(exchanges);
    }

    /** Items and the visit that brought them. */
    public static Report of(List<NewsItem> items, Visit visit) {
        return new Report(items, Optional.of(visit), List.of(), List.of());
    }

    /** Items without a visit. */
    public static Report of(List<NewsItem> items) {
        return new Report(items, Optional.empty(), List.of(), List.of());
    }
}
