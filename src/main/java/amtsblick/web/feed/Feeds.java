// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.site.Site;
import java.util.List;

/** The feed of a selection in one of the formats, newest first however the page is sorted. */
public final class Feeds implements SelectionHandler {
    private final Site site;
    private final FeedFormat format;

    public Feeds(Site site, FeedFormat format) {
        this.site = site;
        this.format = format;
    }

    @Override
    public int size() {
        return site.settings().feedSize();
    }

    @Override
    public Response of(Selection selected, Asked asked) {
        Selection selection = selected.asking(q -> q.withSort(Sort.NEWEST));
        NewsPage page = site.finding().find(selection.query(), Extent.ITEMS);
        List<NewsItem> items = page.hits().stream().map(NewsPage.Hit::item).toList();
        FeedDocument feed = FeedDocument.of(site.settings(), selection, items, asked.reader(), asked.path());
        return new Response(200, format.type(), format.write(feed))
                .madeOf(Matter.ARCHIVE, Matter.DAY)
                .whole(page.isWhole());
    }
}
