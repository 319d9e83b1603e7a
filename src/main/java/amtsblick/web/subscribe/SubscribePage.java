// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.subscribe;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.address.UnknownName;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.site.Site;
import amtsblick.web.subscribe.SubscribeView.Link;
import amtsblick.web.subscribe.SubscribeView.Unknown;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.Optional;

/** Any selection as something to subscribe to; also what a browser shows that opens a feed. */
public final class SubscribePage implements SelectionHandler {
    private final Site site;
    private final Frames frames;
    private final KnownValues known;
    private final boolean mails;

    /** @param mails whether readers can subscribe by mail */
    public SubscribePage(Site site, Frames frames, boolean mails) {
        this.mails = mails;
        this.site = site;
        this.frames = frames;
        known = KnownValues.of(site);
    }

    @Override
    public int size() {
        return 1;
    }

    /** Fields that are left empty do not stay in the address, which is to be kept for years. */
    @Override
    public boolean hasForm() {
        return true;
    }

    @Override
    public Response of(Selection selected, Asked asked) {
        Reader reader = asked.reader();
        Selection selection = selected.asking(q -> q.withSort(Sort.NEWEST).withPage(1));
        String heading = Headings.of(selection, reader);
        NewsQuery query = selection.query();
        NewsPage page = site.finding().find(query, Extent.FACETS);
        String volume = Volume.of(site.finding(), query, site.today(), reader.m());
        boolean behind = site.archive().behind().isPresent();
        boolean whole = page.isWhole() && !volume.isEmpty() && !behind;
        Frame plain = frames.titled(asked.path(), reader.text("abo.heading", heading), selection, reader);
        Frame frame = plain.saying(plain.head().counting(page.facets()));
        SubscribeView view = new SubscribeView(
                frame,
                query.isFiltered() ? reader.text("abo.lead") : reader.text("abo.lead.all"),
                volume,
                !whole,
                latest(page, reader),
                behind
                        ? List.of() // what cannot be found yet may be there
                        : known.unknown(query).stream()
                                .map(name -> unknown(name, selection, reader))
                                .toList(),
                SubscriptionForm.of(selection, known, page.facets(), reader),
                reader.href("/", selection),
                Frame.FEEDS.stream()
                        .map(feed -> new Link(feed.name(), reader.absolute(frame.feed(feed))))
                        .toList(),
                mails,
                frame.head().dated() ? Optional.of(frame.absolute(frame.feed(Frame.CALENDAR))) : Optional.empty(),
                frame.feed(Frame.TABLE),
                FeedLists.ALL.stream()
                        .map(by -> new Link(reader.text("abo.list." + by.id()), FeedLists.path(by)))
                        .toList());
        return Response.html(200, Renderer.render("subscribe", view))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY)
                .whole(whole);
    }

    private static Unknown unknown(UnknownName name, Selection selection, Reader reader) {
        List<Link> alike = name.alike().stream()
                .map(other -> new Link(other, reader.href("/abo", selection.with(name.dimension(), List.of(other)))))
                .toList();
        String text = reader.text(name.key(), name.name());
        return new Unknown(alike.isEmpty() ? text : text + " " + reader.text("place.alike"), alike);
    }

    private static Optional<Link> latest(NewsPage page, Reader reader) {
        return page.hits().stream()
                .map(NewsPage.Hit::item)
                .filter(item -> !item.undated())
                .findFirst()
                .map(item -> new Link(name(item, reader), reader.href("/item/" + item.id())));
    }

    private static String name(NewsItem item, Reader reader) {
        return Times.date(item.sortDate().day(), reader.lang()) + ": "
                + item.headline().fullTitle();
    }
}
