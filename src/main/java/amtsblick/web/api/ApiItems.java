// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsPage;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Json;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.ShownItem;
import amtsblick.web.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The items of a selection, and one item. Whoever reads page after page needs the counts of further choices once at most: {@code
 * facets=none} leaves them out.
 */
public final class ApiItems implements SelectionHandler {
    private static final String FACETS = "facets";

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
        return Set.of(FACETS);
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        boolean counted = !asked.parameter(FACETS).equals("none");
        NewsPage page = site.finding().find(selection.query(), counted ? Extent.FACETS : Extent.TOTAL);
        Map<String, List<String>> unknown = site.archive().behind().isPresent()
                ? Map.of() // nobody can say while the index lacks what is known
                : known.unknownPlaces(selection.query());
        return new Response(200, Response.JSON, Json.bytes(ApiPage.of(page, unknown, counted, asked.reader())))
                .madeOf(Matter.ARCHIVE, Matter.DAY)
                .whole(page.isWhole());
    }

    public Response one(Asked asked) {
        return ShownItem.find(site, asked.name())
                .map(shown -> new Response(200, Response.JSON, Json.bytes(ApiItem.whole(shown.item(), asked.reader())))
                        .madeOf(Matter.ARCHIVE)
                        .whole(shown.whole()))
                .orElseGet(() -> Problems.json(404, "id", asked.reader().text("error.item")));
    }
}
