// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What stands before and behind an item in the selection that it was opened from; neither where it does not stand there any more.
 *
 * @param before the one above it in the list
 * @param behind the one below
 */
public record Neighbours(Optional<NamedLink> before, Optional<NamedLink> behind) {

    static Neighbours of(NewsItem item, Selection selection, Site site, Reader reader) {
        List<NewsItem> page = rows(site, selection.query());
        int at = IntStream.range(0, page.size())
                .filter(place -> isRowOf(item, page.get(place)))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return new Neighbours(Optional.empty(), Optional.empty());
        }
        int number = selection.query().page();
        return new Neighbours(
                at > 0
                        ? Optional.of(link(page.get(at - 1), selection, reader))
                        : beyond(number - 1, true, selection, site, reader),
                at < page.size() - 1
                        ? Optional.of(link(page.get(at + 1), selection, reader))
                        : beyond(number + 1, false, selection, site, reader));
    }

    /** The last of the page before, the first of the page behind. */
    private static Optional<NamedLink> beyond(int number, boolean last, Selection selection, Site site, Reader reader) {
        if (number < 1 || number > NewsQuery.MAX_PAGE) {
            return Optional.empty();
        }
        Selection other = selection.asking(q -> q.withPage(number));
        List<NewsItem> page = rows(site, other.query());
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(link(last ? page.getLast() : page.getFirst(), other, reader));
    }

    /** Reports of one event are one step, as they are one row. */
    private static List<NewsItem> rows(Site site, NewsQuery query) {
        NewsPage page = site.finding().find(query, Extent.ITEMS);
        List<NewsItem> items = page.hits().stream().map(NewsPage.Hit::item).toList();
        return StoryRows.of(page, ItemStories.of(site, items)).stream()
                .map(NewsPage.Hit::item)
                .toList();
    }

    private static boolean isRowOf(NewsItem item, NewsItem row) {
        return row.id().equals(item.id())
                || item.story().isPresent() && item.story().equals(row.story());
    }

    private static NamedLink link(NewsItem item, Selection selection, Reader reader) {
        return new NamedLink(item.headline().fullTitle(), reader.href("/item/" + item.id(), selection));
    }

    boolean isThere() {
        return before.isPresent() || behind.isPresent();
    }
}
