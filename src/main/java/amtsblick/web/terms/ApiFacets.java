// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.terms.FacetPage.Counted;
import amtsblick.web.terms.FacetPage.Month;
import amtsblick.web.terms.FacetPage.Quarter;
import amtsblick.web.terms.FacetPage.Year;
import amtsblick.web.words.Headings;
import amtsblick.web.words.SearchNotes;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a selection is spread over the values of one filter, with their names, and over time. */
public final class ApiFacets implements SelectionHandler {
    /** Those that items carry. */
    public static final List<Dimension> COUNTED =
            Stream.of(Dimension.values()).filter(d -> !d.isTerritory()).toList();

    private static final DateTimeFormatter QUARTER = DateTimeFormatter.ofPattern("uuuu-'Q'q", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    private final Site site;

    public ApiFacets(Site site) {
        this.site = site;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        Optional<Dimension> dimension = COUNTED.stream()
                .filter(d -> d.id().equalsIgnoreCase(asked.name()))
                .findFirst();
        return dimension
                .map(known -> of(known, selection, asked))
                .orElseGet(() -> Problems.json(
                        404,
                        "dimension",
                        asked.reader()
                                .text(
                                        "error.dimension",
                                        COUNTED.stream().map(Dimension::id).collect(Collectors.joining(", "))),
                        asked.reader().m()));
    }

    private Response of(Dimension dimension, Selection selection, Asked asked) {
        NewsPage page = site.finding().find(selection.query(), Extent.FACETS);
        List<Counted> values = page.facets().of(dimension).entrySet().stream()
                .map(entry ->
                        new Counted(entry.getKey(), asked.reader().name(dimension, entry.getKey()), entry.getValue()))
                .toList();
        List<Month> months = page.facets().months().entrySet().stream()
                .map(entry -> new Month(entry.getKey().toString(), entry.getValue()))
                .toList();
        Map<String, String> explained = SearchNotes.of(page, asked.reader());
        FacetPage facets = new FacetPage(
                Headings.of(selection, asked.reader()),
                dimension.id(),
                page.total(),
                List.copyOf(explained.keySet()),
                explained.isEmpty() ? null : explained,
                values,
                months,
                by(page, QUARTER, Quarter::new),
                by(page, YEAR, Year::new));
        return Response.json(Json.bytes(facets))
                .madeOf(Matter.ARCHIVE, Matter.DAY)
                .whole(page.isWhole())
                .with("Link", "</openapi.json>; rel=\"describedby\"");
    }

    /** The months of a page put together to longer spans, oldest first. */
    private static <T> List<T> by(NewsPage page, DateTimeFormatter span, BiFunction<String, Long, T> counted) {
        Map<String, Long> spans = new LinkedHashMap<>();
        page.facets().months().forEach((month, count) -> spans.merge(month.format(span), count, Long::sum));
        return spans.entrySet().stream()
                .map(entry -> counted.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
