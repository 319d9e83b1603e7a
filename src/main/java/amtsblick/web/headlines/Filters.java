// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame;
import amtsblick.web.page.KeptFields;
import amtsblick.web.words.Period;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one form of all filters, which stands before the list at every width and is applied at once.
 *
 * @param chosen how many are chosen, in words
 * @param regions the list of regions
 * @param map its twin
 * @param places the places that are chosen
 * @param offered places that are named most, to complete what is typed
 * @param open groups that show their choices
 * @param folded groups that show them when they are opened
 * @param spans the time spans to choose from
 * @param months the news of the last twelve months
 * @param from the first day as the address says it
 * @param to likewise the last day
 * @param kept what else the address says
 */
public record Filters(
        String chosen,
        FilterGroup regions,
        StateMap map,
        FilterGroup places,
        List<String> offered,
        List<FilterGroup> open,
        List<FilterGroup> folded,
        List<TimeSpan> spans,
        MonthChart months,
        String from,
        String to,
        List<Frame.Field> kept) {
    private static final int MOST_OFFERED = 60;
    private static final List<Dimension> OPEN = List.of(Dimension.LEVEL, Dimension.KIND);
    private static final List<Dimension> FIRST_FOLDED = List.of(Dimension.TOPIC, Dimension.BODY, Dimension.SOURCE);

    static Filters of(Selection selection, NewsPage page, KnownValues known, int chosen, Frame frame, LocalDate today) {
        Reader reader = frame.reader();
        Facets facets = page.facets();
        FilterGroup regions = FilterGroup.regions(known.all(Dimension.REGION), facets, selection, reader);
        boolean named = Period.isNamed(selection, reader);
        return new Filters(
                chosen == 0 ? reader.text("filters.none") : reader.text("filters.chosen", chosen),
                regions,
                StateMap.of(regions, selection, reader),
                FilterGroup.of(Dimension.PLACE, List.of(), Facets.NONE, selection, reader),
                facets.of(Dimension.PLACE).keySet().stream().limit(MOST_OFFERED).toList(),
                groups(OPEN, known, facets, selection, reader),
                groups(hidden(), known, facets, selection, reader),
                TimeSpan.all(selection, facets.months(), reader, today),
                MonthChart.of(facets.months(), selection, reader),
                named ? "" : selection.from(),
                selection.to(),
                kept(selection, named, reader));
    }

    /** A span with a name stands among the links; what is typed into the field beside it wins. */
    private static List<Frame.Field> kept(Selection selection, boolean named, Reader reader) {
        Set<String> shown = Stream.of(Dimension.values()).map(Dimension::id).collect(Collectors.toSet());
        shown.add("to");
        if (!named) {
            shown.add("from");
        }
        return KeptFields.of(selection, reader, shown);
    }

    private static List<FilterGroup> groups(
            List<Dimension> dimensions, KnownValues known, Facets facets, Selection selection, Reader reader) {
        return dimensions.stream()
                .map(dimension -> FilterGroup.of(dimension, known(dimension, known), facets, selection, reader))
                .filter(FilterGroup::isThere)
                .toList();
    }

    /** Sources without news are many and have a page of their own; the keys of municipalities are beyond any list. */
    private static List<String> known(Dimension dimension, KnownValues known) {
        return dimension == Dimension.SOURCE ? List.of() : List.copyOf(known.all(dimension));
    }

    private static List<Dimension> hidden() {
        Set<Dimension> folded = new LinkedHashSet<>(FIRST_FOLDED);
        folded.addAll(List.of(Dimension.values()));
        folded.removeAll(OPEN);
        folded.remove(Dimension.REGION);
        folded.remove(Dimension.PLACE);
        return List.copyOf(folded);
    }
}
