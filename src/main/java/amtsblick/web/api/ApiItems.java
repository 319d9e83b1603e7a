// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.address.UnknownName;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.api.ApiWanted.Portion;
import amtsblick.web.api.ApiWanted.Wrong;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.ShownItem;
import amtsblick.web.site.Site;
import amtsblick.web.site.Walk;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a selection, and one item. Whoever reads on does so by {@code cursor}, or by {@code page} where the best stand first. Who
 * reads page after page needs the counts of further choices once at most: {@code facets=none} leaves them out.
 */
public final class ApiItems implements SelectionHandler {
    private final Site site;
    private final KnownValues known;

    public ApiItems(Site site) {
        this.site = site;
        known = KnownValues.of(site);
    }

    @Override
    public int size() {
        return site.settings().feedSize();
    }

    @Override
    public Set<String> extras() {
        return ApiWanted.PARAMETERS;
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        return switch (ApiWanted.read(asked, site, size())) {
            case Wrong wrong -> wrong.response(asked);
            case Portion portion
            when portion.after().isPresent() && selection.query().sort() != Sort.NEWEST ->
                new Wrong(ApiWanted.CURSOR, asked.reader().text("expected.cursor.newest")).response(asked);
            case Portion portion -> of(selection.asking(q -> q.withSize(portion.limit())), portion, asked);
        };
    }

    private Response of(Selection selection, Portion portion, Asked asked) {
        NewsPage page = portion.after().isPresent()
                ? found(selection.query(), further(selection.query(), portion), Extent.TOTAL)
                : portion.ids().isEmpty()
                        ? site.finding().find(selection.query(), portion.facets() ? Extent.FACETS : Extent.TOTAL)
                        : found(selection.query(), named(selection.query(), portion.ids()), Extent.ITEMS);
        Optional<String> next =
                portion.ids().isEmpty() ? ApiNext.of(page, selection, portion, asked) : Optional.empty();
        ApiPage answer =
                ApiPage.of(page, selection, unmet(page, selection, portion), portion.facets(), next, asked.reader());
        Response response = Response.json(Json.bytes(cut(Json.tree(answer), portion.fields())))
                .madeOf(Matter.ARCHIVE, Matter.DAY)
                .whole(page.isWhole());
        String described = "</openapi.json>; rel=\"describedby\"";
        return response.with(
                "Link",
                next.map(address -> "<" + address + ">; rel=\"next\", " + described)
                        .orElse(described));
    }

    private List<NewsItem> further(NewsQuery query, Portion portion) {
        return new Walk(site.finding(), query, portion.after()).next(portion.limit());
    }

    private List<NewsItem> named(NewsQuery query, List<String> ids) {
        Set<String> matching = site.finding().matching(query, ids);
        return ids.stream()
                .filter(matching::contains)
                .flatMap(id -> site.finding().get(id).stream())
                .toList();
    }

    /** Items that were found otherwise than by a page's number, as a page. */
    private NewsPage found(NewsQuery query, List<NewsItem> items, Extent extent) {
        List<NewsPage.Hit> hits = items.stream()
                .map(item -> new NewsPage.Hit(item, List.of(), List.of()))
                .toList();
        if (extent == Extent.ITEMS) {
            return new NewsPage(query, hits, hits.size(), NewsPage.Facets.NONE, List.of());
        }
        NewsPage counted = site.finding().find(query.withPage(1).withSize(1), extent);
        return new NewsPage(query, hits, counted.total(), NewsPage.Facets.NONE, counted.notes());
    }

    private ApiPage.Unmet unmet(NewsPage page, Selection selection, Portion portion) {
        Map<String, String> missing = new LinkedHashMap<>();
        portion.ids().forEach(id -> missing.put(id, ""));
        page.hits().forEach(hit -> missing.remove(hit.item().id()));
        missing.replaceAll((id, _) -> why(id));
        return new ApiPage.Unmet(unknown(selection), missing);
    }

    private String why(String id) {
        if (site.finding().get(id).isPresent()) {
            return ApiPage.Unmet.NOT_SELECTED;
        }
        return site.archive().oversight().removed(id).isPresent() ? ApiPage.Unmet.REMOVED : ApiPage.Unmet.UNKNOWN;
    }

    private List<UnknownName> unknown(Selection selection) {
        return site.archive().behind().isPresent()
                ? List.of() // nobody can say while the index lacks what is known
                : known.unknown(selection.query());
    }

    private static ObjectNode cut(ObjectNode page, ItemFields fields) {
        page.path("items").forEach(item -> fields.cut((ObjectNode) item));
        return page;
    }

    /** One item by its id. */
    public Response one(Asked asked) {
        return ShownItem.find(site, asked.name())
                .map(shown -> Response.json(Json.bytes(ApiItem.whole(shown.item(), asked.reader())))
                        .madeOf(Matter.ARCHIVE)
                        .whole(shown.whole()))
                .orElseGet(() -> Problems.noItem(
                        site.archive().oversight().removed(asked.name()),
                        asked.reader().m()));
    }
}
