// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The feed of a selection in one of the formats, newest first however the page is sorted, with the way to what it had before. */
public final class Feeds implements SelectionHandler {
    /** Which part of what it had is wanted. */
    private static final String ARCHIVE = "archive";

    private static final String MISSING = "feed.missing";

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
    public Set<String> extras() {
        return Set.of(ARCHIVE);
    }

    @Override
    public Response of(Selection selected, Asked asked) {
        Selection selection = selected.asking(q -> q.withSort(Sort.NEWEST));
        String archived = asked.parameter(ARCHIVE);
        Optional<ArchivePart> part = ArchivePart.read(archived);
        if (!archived.isEmpty() && part.isEmpty()) {
            return refusal(400, "expected.archive", asked);
        }
        FeedArchive archive = new FeedArchive(site.finding(), selection.query(), site.today());
        return part.map(some -> archived(selection, some, archive, asked))
                .orElseGet(() -> current(selection, archive, asked));
    }

    private static Response refusal(int status, String message, Asked asked) {
        byte[] line = (asked.reader().text(message) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Response(status, "text/plain; charset=utf-8", line);
    }

    private Response current(Selection selection, FeedArchive archive, Asked asked) {
        NewsPage page = site.finding().find(selection.query(), Extent.ITEMS);
        List<NewsItem> items = page.hits().stream().map(NewsPage.Hit::item).toList();
        int number = selection.query().page();
        if (items.isEmpty()) {
            Finding.whole(page); // an empty feed says that there is nothing
            if (number > 1) {
                return refusal(404, MISSING, asked);
            }
        }
        boolean more = items.size() == selection.query().size() && number < NewsQuery.MAX_PAGE;
        FeedHistory links = new FeedHistory(
                address(selection, asked),
                address(selection.asking(q -> q.withPage(1)), asked),
                more ? Optional.of(address(selection.asking(q -> q.withPage(number + 1)), asked)) : Optional.empty(),
                number > 1
                        ? Optional.of(address(selection.asking(q -> q.withPage(number - 1)), asked))
                        : Optional.empty(),
                more ? archive.newest().map(part -> address(selection, part, asked)) : Optional.empty(),
                false);
        return written(selection, items, links, asked).whole(page.isWhole());
    }

    private Response archived(Selection selection, ArchivePart part, FeedArchive archive, Asked asked) {
        if (!archive.has(part)) {
            return refusal(404, MISSING, asked);
        }
        FeedHistory links = new FeedHistory(
                address(selection, part, asked),
                address(selection.asking(q -> q.withPage(1)), asked),
                Optional.empty(),
                Optional.empty(),
                archive.before(part).map(older -> address(selection, older, asked)),
                true);
        return written(selection, archive.items(part), links, asked);
    }

    private Response written(Selection selection, List<NewsItem> items, FeedHistory links, Asked asked) {
        Selection whole = selection.asking(q -> q.withPage(1));
        FeedDocument feed = FeedDocument.of(site, whole, items, asked.reader(), links);
        Response response = new Response(200, format.type(), format.write(feed)).madeOf(Matter.ARCHIVE, Matter.DAY);
        return feed.hub()
                .filter(_ -> whole.query().text().chars().noneMatch(Character::isISOControl))
                .map(hub -> response.with("Link", announced(hub, links)))
                .orElse(response);
    }

    /**
     * Before a reader has read anything; in JSON it has no other place (WebSub, 4). Not with words that somebody has put line ends into, for
     * whatever reads headers less strictly on the way; who typed them has a feed that names the hub.
     */
    private static String announced(String hub, FeedHistory links) {
        return "<" + hub + ">; rel=\"hub\", <" + links.self() + ">; rel=\"self\"";
    }

    private static String address(Selection selection, Asked asked) {
        return asked.reader().absolute(asked.reader().href(asked.path(), selection));
    }

    private static String address(Selection selection, ArchivePart part, Asked asked) {
        String feed = address(selection.asking(q -> q.withPage(1)), asked);
        return feed + (feed.contains("?") ? "&" : "?") + ARCHIVE + "=" + part;
    }
}
