// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is new since a moment that an address names, and the address of a page from now on. */
public final class SinceThen {
    private SinceThen() {}

    /** The same page, to be bookmarked: it will show what came in after now. */
    public static NamedLink fromNowOn(String path, Selection selection, Instant now, Reader reader) {
        Selection since = selection.asking(
                q -> q.since(now.truncatedTo(ChronoUnit.MINUTES)).withPage(1));
        return new NamedLink(reader.text("since.remember"), reader.href(path, since));
    }

    /** What fills the page below that which is new since a moment, so that nobody wonders whether anything is missing. */
    public static NewsPage earlier(Finding finding, NewsPage page) {
        NewsQuery query = page.query();
        int room = query.size() - page.hits().size();
        if (query.since().isEmpty() || query.page() > 1 || query.sort() != NewsQuery.Sort.NEWEST || room == 0) {
            return new NewsPage(query, List.of(), 0, NewsPage.Facets.NONE, List.of());
        }
        Set<String> shown = page.hits().stream().map(hit -> hit.item().id()).collect(Collectors.toSet());
        NewsPage all = finding.find(query.sinceEver(), Extent.ITEMS);
        List<NewsPage.Hit> before = all.hits().stream()
                .filter(hit -> !shown.contains(hit.item().id()))
                .limit(room)
                .toList();
        return new NewsPage(all.query(), before, before.size(), NewsPage.Facets.NONE, all.notes());
    }

    /** What stands between both; empty where no moment is named. */
    public static String divider(NewsPage page, Reader reader) {
        return page.query()
                .since()
                .map(since -> reader.text(
                        page.total() == 0 && page.isWhole() ? "since.nothing" : "since.divider",
                        Times.moment(since, reader.lang())))
                .orElse("");
    }

    /** Whether an item is new though it was published before that day. */
    public static boolean isLate(NewsItem item, NewsQuery query) {
        return query.since()
                .map(since -> since.atZone(PublicationDate.ZONE).toLocalDate())
                .filter(item.sortDate().day()::isBefore)
                .isPresent();
    }
}
