// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Report;
import amtsblick.crawl.harvest.Newsdesk.Edition;
import amtsblick.crawl.recheck.Recheck;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.news.NewsItem;
import amtsblick.parse.document.HubLink;
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
import java.util.stream.Stream;

/**
 * What a page brought, on its way into the archive.
 *
 * @param source the id of the source
 * @param edition labelled items, in the order of the page
 * @param visit what is remembered of the visit, given how many of the items are new
 * @param failing what is remembered of it where the items cannot be kept, given why
 * @param learned what else was learned of known items
 * @param exchanges what was asked on the way
 * @param hub where the source says that one can ask to be told
 */
record PageReport(
        String source,
        Edition edition,
        IntFunction<Visit> visit,
        Function<Throwable, Visit> failing,
        List<Amendment> learned,
        List<Exchange> exchanges,
        Optional<HubLink> hub) {
    PageReport {
        learned = List.copyOf(learned);
        exchanges = List.copyOf(exchanges);
    }

    /** A visit that brought no items. */
    static PageReport of(String source, Visit visit, List<Exchange> exchanges) {
        return new PageReport(source, Edition.NONE, _ -> visit, _ -> visit, List.of(), exchanges, Optional.empty());
    }

    /** The same with what asking for known items has brought. */
    PageReport with(Recheck.Findings findings, Visit before, List<Exchange> further) {
        return new PageReport(
                source,
                edition,
                fresh -> findings.notedIn(visit.apply(fresh), before),
                failing,
                findings.learned(),
                Stream.concat(exchanges.stream(), further.stream()).toList(),
                hub);
    }

    List<NewsItem> items() {
        return edition.items();
    }

    /** The record of the visit alone, for where the archive works but cannot take what it brought. */
    Report failed(Throwable why) {
        return new Report(List.of(), Optional.of(failing.apply(why)), List.of(), exchanges);
    }

    List<String> ids() {
        return items().stream().map(NewsItem::id).toList();
    }

    /** A visit that brought no items, but taught something of known ones. */
    Report withoutItems() {
        return new Report(List.of(), Optional.of(visit.apply(0)), learned, exchanges);
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
            List<Amendment> taught =
                    Stream.of(joined.learned(), learned).flatMap(List::stream).toList();
            return new Report(all, Optional.of(visit.apply(told.size())), taught, exchanges, edition.owners());
        };
    }
}
