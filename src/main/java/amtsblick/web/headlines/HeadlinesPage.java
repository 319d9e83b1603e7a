// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.item.ItemStories;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.LinkedData;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.page.SinceThen;
import amtsblick.web.search.SearchAid;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.QualityWords;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headlines of a selection. */
public final class HeadlinesPage implements SelectionHandler {
    private final Site site;
    private final Frames frames;
    private final KnownValues known;

    public HeadlinesPage(Site site, Frames frames) {
        this.site = site;
        this.frames = frames;
        known = KnownValues.of(site);
    }

    @Override
    public int size() {
        return site.settings().pageSize();
    }

    @Override
    public boolean hasForm() {
        return true;
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        NewsPage page = site.finding().find(selection.query(), Extent.FACETS);
        NewsPage earlier = SinceThen.earlier(site.finding(), page);
        List<NewsItem> items = Stream.of(page, earlier)
                .flatMap(part -> part.hits().stream())
                .map(NewsPage.Hit::item)
                .toList();
        boolean behind = site.archive().behind().isPresent();
        boolean archiveEmpty = !behind && page.total() == 0 && site.finding().size() == 0;
        HeadlinesView.Found found = new HeadlinesView.Found(
                page,
                earlier,
                byRelevance(page),
                byTime(page),
                site.clock().instant(),
                ItemStories.of(site, items),
                behind ? List.of() : known.unknown(selection.query()),
                week(selection, asked.reader()),
                SearchAid.of("/", site.finding(), known, selection, page, asked.reader(), site.today()),
                site.sources().enabled().size(),
                archiveEmpty ? Optional.of(FirstHour.of(frames.visits(), asked.reader())) : Optional.empty(),
                behind);
        Frame plain = frames.selection("/", selection, asked.reader());
        Frame frame = plain.saying(plain.head()
                .with(LinkedData.list(Headings.of(selection, asked.reader()), items, asked.reader()))
                .counting(page.facets()));
        List<String> quality = QualityWords.of(site.quality(), selection, asked.reader());
        HeadlinesView view = HeadlinesView.of(selection, found, known, site.regions(), quality, frame, site.today());
        return Response.html(200, Renderer.render("headlines", view))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY)
                .whole(page.isWhole() && earlier.isWhole() && !behind);
    }

    /** Where the best stand first, a search that finds little is content with less, which would spoil an order of days. */
    private long byRelevance(NewsPage page) {
        NewsQuery query = page.query();
        boolean few =
                !query.text().isBlank() && query.sort() != NewsQuery.Sort.RELEVANCE && page.total() < query.size();
        return few ? total(query.withSort(NewsQuery.Sort.RELEVANCE)).total() : 0;
    }

    /** Feeds and tables have what is found in the order of time, which may be less. */
    private long byTime(NewsPage page) {
        NewsQuery query = page.query();
        if (query.text().isBlank() || query.sort() != NewsQuery.Sort.RELEVANCE) {
            return page.total();
        }
        NewsPage inTime = total(query.withSort(NewsQuery.Sort.NEWEST));
        return inTime.isWhole() ? inTime.total() : page.total();
    }

    private NewsPage total(NewsQuery query) {
        return site.finding().find(query.withPage(1).withSize(1), Extent.TOTAL);
    }

    /** What is big this week says who sees everything, and nobody who chose something. */
    private WeekTopics week(Selection selection, Reader reader) {
        return selection.query().isFiltered() || selection.query().page() > 1
                ? WeekTopics.NONE
                : WeekTopics.of(site.finding(), site.today(), reader);
    }
}
