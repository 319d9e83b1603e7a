// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Report;
import amtsblick.crawl.harvest.Newsdesk.Edition;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What a page brought, on its way into the archive.
 *
 * @param source the id of the source
 * @param edition labelled items, in the order of the page
 * @param visit what is remembered of the visit, given how many of the items are new
 * @param failing what is remembered of it where the items cannot be kept, given why
 * @param exchanges what was asked on the way
 */
record PageReport(
        String source,
        Edition edition,
        IntFunction<Visit> visit,
        Function<RuntimeException, Visit> failing,
        List<Exchange> exchanges) {
    PageReport {
        exchanges = List.copyOf(exchanges);
    }

    /** A visit that brought no items. */
    static PageReport of(String source, Visit visit, List<Exchange> exchanges) {
        return new PageReport(source, Edition.NONE, _ -> visit, _ -> visit, exchanges);
    }

    List<NewsItem> items() {
        return edition.items();
    }

    /** The record of the visit alone, for where the archive works but cannot take what it brought. */
    Report failed(RuntimeException why) {
        return new Report(List.of(), Optional.of(failing.apply(why)), List.of(), exchanges);
    }

    List<String> ids() {
        return items().stream().map(NewsItem::id).toList();
    }

    /** Puts the new ones among them into stories. */
    Function<Set<String>, Report> joining(Stories stories) {
        return known -> {
            List<NewsItem> fresh =
                    items().stream().filter(item -> !known.contains(item.id())).toList();
            Stories.Joined joined = stories.join(fresh);
            Map<String, NewsItem> told = new HashMap<>();
            joined.items().forEach(item -> told.put(item.id(), item));
            List<NewsItem> all = new ArrayList<>();
            items().forEach(item -> all.add(told.getOrDefault(item.id(), item)));
            return new Report(all, Optional.of(visit.apply(told.size())), joined.learned(), exchanges);
        };
    }
}
