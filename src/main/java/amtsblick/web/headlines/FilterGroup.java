// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.label.RegionCode;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Reader;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The choices of one filter, each a link with its count.
 *
 * @param title its heading
 * @param first always shown
 * @param more folded away
 */
public record FilterGroup(String title, List<Choice> first, List<Choice> more) {
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    /** What most readers choose by stands first; the rest follows. */
    private static final List<Dimension> FIRST = List.of(
            Dimension.LEVEL, Dimension.KIND, Dimension.TOPIC, Dimension.BODY, Dimension.PLACE, Dimension.SOURCE);

    /**
     * One choice.
     *
     * @param value the id
     * @param name in words
     * @param count how many items it would show
     * @param href chooses it, or takes it back where it is chosen
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String name, long count, String href, boolean chosen) {}

    /** All groups but the regions, which have a map; without those that have nothing to choose. */
    static List<FilterGroup> of(Selection selection, NewsPage page, Reader reader) {
        Set<Dimension> order = new LinkedHashSet<>(FIRST);
        order.addAll(List.of(Dimension.values()));
        order.remove(Dimension.REGION);
        return order.stream()
                .map(dimension -> of(dimension, page.facets().of(dimension), selection, reader))
                .filter(group -> !group.first.isEmpty() && !group.decidesNothing(page.total()))
                .toList();
    }

    /** One choice that all the items share narrows nothing; one that is chosen can still be taken back. */
    private boolean decidesNothing(long total) {
        return first.size() == 1
                && !first.getFirst().chosen()
                && first.getFirst().count() == total;
    }

    private static FilterGroup of(Dimension dimension, Map<String, Long> counts, Selection selection, Reader reader) {
        Set<String> values = new LinkedHashSet<>(selection.values(dimension));
        values.addAll(counts.keySet());
        List<Choice> choices = values.stream()
                .map(value -> choice(dimension, value, counts, selection, reader))
                .sorted(Comparator.comparing(Choice::chosen)
                        .thenComparing(Choice::count)
                        .reversed()
                        .thenComparing(Choice::name))
                .toList();
        int cut = Math.min(SHOWN, choices.size());
        return new FilterGroup(
                reader.text("filter." + dimension.id()),
                choices.subList(0, cut),
                choices.subList(cut, Math.min(choices.size(), MOST)));
    }

    /** The regions in the order readers know, whether they have news or not; behind them the parts of the neighbours that have. */
    static FilterGroup regions(Selection selection, Facets facets, List<String> codes, Reader reader) {
        Map<Boolean, List<Choice>> choices = codes.stream()
                .map(code -> choice(Dimension.REGION, code, facets.of(Dimension.REGION), selection, reader))
                .collect(Collectors.partitioningBy(choice -> RegionCode.isUnitAbroad(choice.value())));
        List<Choice> units = choices.getOrDefault(true, List.of()).stream()
                .filter(unit -> unit.count() > 0 || unit.chosen())
                .toList();
        return new FilterGroup(reader.text("filter.region"), choices.getOrDefault(false, List.of()), units);
    }

    private static Choice choice(
            Dimension dimension, String value, Map<String, Long> counts, Selection selection, Reader reader) {
        return new Choice(
                value,
                reader.name(dimension, value),
                counts.getOrDefault(value, 0L),
                reader.href("/", selection.toggled(dimension, value)),
                selection.has(dimension, value));
    }
}
