// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.classify.Explanation;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.source.Opml;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.api.Api;
import amtsblick.web.api.TriedText;
import amtsblick.web.feed.AtomFeed;
import amtsblick.web.feed.FeedDocument;
import amtsblick.web.feed.JsonFeed;
import amtsblick.web.feed.RssFeed;
import amtsblick.web.headlines.HeadlinesView;
import amtsblick.web.headlines.StoryHeads;
import amtsblick.web.item.ItemView;
import amtsblick.web.item.StoryView;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.Messages;
import amtsblick.web.site.Site;
import amtsblick.web.sources.CrawlLogView;
import amtsblick.web.sources.SourceView;
import amtsblick.web.sources.SourcesView;
import amtsblick.web.text.TextPages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers, made of the archive: one method for each thing that can be asked for. Knows nothing of HTTP but status and type. */
final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final int RELATED = 5;
    private static final int LATEST = 10;

    /** The note of a search that was stopped early; its answer is not the last word. */
    private static final String CUT_SHORT = "query.timeout";

    private final Site site;
    private final Frames frames;
    private final Renderer renderer = new Renderer();

    Pages(Site site) {
        this.site = site;
        frames = new Frames(site);
    }

    /** The formats of a feed. */
    enum Format {
        RSS("application/rss+xml; charset=utf-8"),
        ATOM("application/atom+xml; charset=utf-8"),
        JSON("application/feed+json; charset=utf-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }
    }

    LocalDate today() {
        return site.clock().instant().atZone(PublicationDate.ZONE).toLocalDate();
    }

    Response headlines(Selection selection, Lang lang, Optional<Lang> explicit) {
        NewsPage page = site.finding().find(selection.query(), Extent.FACETS);
        List<NewsItem> items = items(page);
        boolean behind = site.archive().behind().isPresent();
        boolean archiveEmpty = !behind && page.total() == 0 && site.finding().size() == 0;
        HeadlinesView.Found found = new HeadlinesView.Found(
                page,
                StoryHeads.of(page, stories(items), site.finding()),
                unknownPlaces(selection),
                archiveEmpty,
                behind);
        Frame frame = frames.selection("/", selection, lang, explicit);
        return html(200, "headlines", HeadlinesView.of(site, selection, found, frame, today()))
                .whole(isWhole(page) && !behind);
    }

    Response feed(Format format, Selection asked, Lang lang, Optional<Lang> explicit) {
        Selection selection = asked.asking(q -> q.withSort(NewsQuery.Sort.NEWEST));
        String path = "/feed." + format.name().toLowerCase(java.util.Locale.ROOT);
        Frame frame = frames.selection(path, selection, lang, explicit);
        NewsPage page = site.finding().find(selection.query(), Extent.ITEMS);
        FeedDocument feed = FeedDocument.of(site, selection, items(page), frame, frame.href(path, selection));
        byte[] body = switch (format) {
            case RSS -> RssFeed.write(feed);
            case ATOM -> AtomFeed.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
        return new Response(200, format.type, body, isWhole(page));
    }

    /** @param counted whether the counts of all further choices are wanted, too */
    Response items(Selection selection, boolean counted, Lang lang, Optional<Lang> explicit) {
        Frame frame = frames.selection("/api/v1/items", selection, lang, explicit);
        NewsPage page = site.finding().find(selection.query(), counted ? Extent.FACETS : Extent.TOTAL);
        return new Response(
                200, Response.JSON, Api.page(page, unknownPlaces(selection), counted, frame), isWhole(page));
    }

    Response apiItem(String id, Lang lang, Optional<Lang> explicit) {
        Frame frame = frames.page("/api/v1/items/" + id, "", lang, explicit);
        return known(id)
                .map(known -> new Response(200, Response.JSON, Api.item(known.item, frame)).whole(known.whole))
                .orElseGet(() -> new Response(404, Response.JSON, Api.error("id", frame.text("error.item"))));
    }

    Response item(String id, Lang lang, Optional<Lang> explicit) {
        Optional<Known> found = known(id);
        if (found.isEmpty()) {
            return notFound("/item/" + id, "error.item", lang, explicit);
        }
        NewsItem item = found.get().item;
        List<NewsItem> story = StoryView.of(item, stories(List.of(item)));
        List<NewsItem> related = site.finding().related(item, RELATED);
        Frame frame = frames.page("/item/" + id, item.headline().fullTitle(), lang, explicit);
        return html(200, "item", ItemView.of(site, item, story, related, frame)).whole(found.get().whole);
    }

    Response sources(Lang lang, Optional<Lang> explicit) {
        Frame frame = frames.page("/sources", Messages.in(lang).get("sources.heading"), lang, explicit);
        Map<String, Long> counts =
                site.finding().find(NewsQuery.ALL, Extent.FACETS).facets().of(Dimension.SOURCE);
        return html(200, "sources", SourcesView.of(site, counts, site.schedule().visits(), frame));
    }

    Response source(String id, Lang lang, Optional<Lang> explicit) {
        Optional<Source> source = site.sources().find(id);
        if (source.isEmpty()) {
            return notFound("/sources/" + id, "error.source", lang, explicit);
        }
        Frame frame = frames.page("/sources/" + id, source.get().name(), lang, explicit);
        NewsPage latest =
                site.finding().find(NewsQuery.ALL.with(Dimension.SOURCE, id).withSize(LATEST), Extent.TOTAL);
        Optional<Visit> visit = Optional.ofNullable(site.schedule().visits().get(id));
        return html(200, "source", SourceView.of(site, source.get(), visit, latest, frame));
    }

    /** What a text would be labelled, and why; for whoever changes the rules. */
    Response classify(TriedText text, Lang lang) {
        Optional<String> wrong = text.wrong();
        if (wrong.isPresent()) {
            String message = Messages.in(lang).get("error.classify", TriedText.LONGEST);
            return new Response(400, Response.JSON, Api.error(wrong.get(), message));
        }
        Explanation explanation =
                site.classifier().explain(text.headline(), site.classifier().publisher(text.publisher()));
        return new Response(
                200,
                Response.JSON,
                Api.explanation(explanation, site.classifier().version()));
    }

    Response crawl(Lang lang, Optional<Lang> explicit) {
        Frame frame = frames.page("/crawl", Messages.in(lang).get("crawl.heading"), lang, explicit);
        return html(200, "crawl", CrawlLogView.all(site, frame));
    }

    Response crawl(String host, Lang lang, Optional<Lang> explicit) {
        Frame frame = frames.page("/crawl/" + host, host, lang, explicit);
        return site.log()
                .host(host)
                .map(log -> html(200, "crawl", CrawlLogView.of(log, frame)))
                .orElseGet(() -> notFound("/crawl/" + host, "error.host", lang, explicit));
    }

    /** The sources that are visited, for feed readers. */
    Response opml() {
        String text = Opml.write(site.settings().name(), site.sources().enabled());
        return new Response(200, "text/x-opml; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the pages of plain text. */
    Response text(String name, Lang lang, Optional<Lang> explicit) {
        Frame frame = frames.page("/" + name, Messages.in(lang).get(name + ".heading"), lang, explicit);
        return html(200, name.equals("subscribe") ? "subscribe" : "text", TextPages.page(name, frame));
    }

    /** Nothing there, said in the form the address asks for. */
    Response notFound(String path, String message, Lang lang, Optional<Lang> explicit) {
        if (path.startsWith("/api/")) {
            return new Response(
                    404, Response.JSON, Api.error("path", Messages.in(lang).get(message)));
        }
        return problem(404, "error.404", Messages.in(lang).get(message), lang, explicit);
    }

    /** A page that says what went wrong; {@code lead} is a finished sentence. */
    Response problem(int status, String heading, String lead, Lang lang, Optional<Lang> explicit) {
        String title = Messages.in(lang).get(heading);
        return html(status, "text", TextPages.problem(title, lead, frames.page("/", title, lang, explicit)));
    }

    /** A wrong parameter, said in the form the address asks for: a page, JSON, or plain text for feed readers. */
    Response invalid(String path, QueryParams.Result.Invalid wrong, Lang lang) {
        Messages m = Messages.in(lang);
        String value = wrong.value().length() > 60 ? wrong.value().substring(0, 60) + " …" : wrong.value();
        String lead = m.get(
                "error.parameter", wrong.parameter(), value, m.get(wrong.expected(), String.join(", ", wrong.right())));
        if (path.startsWith("/api/")) {
            return new Response(400, Response.JSON, Api.error(wrong.parameter(), lead));
        }
        if (path.startsWith("/feed.")) {
            return new Response(400, "text/plain; charset=utf-8", (lead + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return problem(400, "error.400", lead, lang, Optional.empty());
    }

    private static List<NewsItem> items(NewsPage page) {
        return page.hits().stream().map(NewsPage.Hit::item).toList();
    }

    /** The places nobody knows, with some spelt alike; while the index lacks what is known, nobody can say. */
    private Map<String, List<String>> unknownPlaces(Selection selection) {
        return site.archive().behind().isPresent()
                ? Map.of()
                : KnownValues.of(site).unknownPlaces(selection.query());
    }

    private static boolean isWhole(NewsPage page) {
        return !page.notes().contains(CUT_SHORT);
    }

    /** The stories of these items by id, the most original item of each first. */
    private Map<String, List<NewsItem>> stories(List<NewsItem> items) {
        List<String> ids =
                items.stream().flatMap(item -> item.story().stream()).distinct().toList();
        Map<String, List<NewsItem>> stories = new HashMap<>();
        site.finding().stories(ids).forEach((id, story) -> stories.put(id, StoryView.inOrder(story, site.sources())));
        return stories;
    }

    /** @param whole whether its earlier versions are there, too */
    private record Known(NewsItem item, boolean whole) {}

    /** An item that is shown, with its earlier versions; without them while the store does not answer. */
    private Optional<Known> known(String id) {
        Optional<NewsItem> shown = site.finding().get(id);
        try {
            return shown.flatMap(_ -> site.archive().items().get(id))
                    .or(() -> shown)
                    .map(item -> new Known(item, true));
        } catch (ArchiveException e) {
            LOG.warn("An item is shown without its earlier versions: {}", e.getMessage());
            return shown.map(item -> new Known(item, false));
        }
    }

    private Response html(int status, String template, Object view) {
        return Response.html(status, renderer.render(template, view));
    }
}
