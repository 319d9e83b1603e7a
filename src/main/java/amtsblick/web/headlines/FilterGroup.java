// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.Selection;
import amtsblick.web.address.Selection.Filter;
import amtsblick.web.page.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The choices of one filter, each a link with its count.
 *
 * @param title its heading
 * @param first always shown
 * @param more folded away
 */
public record FilterGroup(String title, List<Choice> first, List<Choice> more) {
    private static final int SHOWN = 8;

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
        Facets facets = page.facets();
        List<FilterGroup> groups = new ArrayList<>();
        add(groups, Filter.LEVEL, facets.levels(), selection, reader);
        add(groups, Filter.KIND, facets.kinds(), selection, reader);
        add(groups, Filter.TOPIC, facets.topics(), selection, reader);
        add(groups, Filter.PLACE, facets.places(), selection, reader);
        add(groups, Filter.SOURCE, facets.sources(), selection, reader);
        groups.removeIf(group -> group.decidesNothing(page.total()));
        return groups;
    }

    /** One choice that all the items share narrows nothing; one that is chosen can still be taken back. */
    private boolean decidesNothing(long total) {
        return first.size() == 1
                && !first.getFirst().chosen()
                && first.getFirst().count() == total;
    }

    private static void add(
            List<FilterGroup> groups, Filter filter, Map<String, Long> counts, Selection selection, Reader reader) {
        Set<String> values = new LinkedHashSet<>(selection.values(filter));
        values.addAll(counts.keySet());
        List<Choice> choices = values.stream()
                .map(value -> choice(filter, value, counts, selection, reader))
                .sorted(Comparator.comparing(Choice::chosen)
                        .thenComparing(Choice::count)
                        .reversed()
                        .thenComparing(Choice::name))
                .toList();
        if (!choices.isEmpty()) {
            int cut = Math.min(SHOWN, choices.size());
            groups.add(new FilterGroup(
                    reader.text("filter." + filter.parameter()),
                    choices.subList(0, cut),
                    choices.subList(cut, Math.min(choices.size(), 60))));
        }
    }

    /** The regions in the order readers know, whether they have news or not. */
    static FilterGroup regions(Selection selection, Facets facets, List<String> codes, Reader reader) {
        List<Choice> choices = codes.stream()
                .map(code -> choice(Filter.REGION, code, facets.regions(), selection, reader))
                .toList();
        return new FilterGroup(reader.text("filter.region"), choices, List.of());
    }

    private static Choice choice(
            Filter filter, String value, Map<String, Long> counts, Selection selection, Reader reader) {
        return new Choice(
                value,
                reader.name(filter, value),
                counts.getOrDefault(value, 0L),
                reader.href("/", selection.toggled(filter, value)),
                selection.has(filter, value));
    }
}
