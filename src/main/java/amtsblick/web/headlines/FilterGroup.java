// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.label.RegionCode;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The choices of one filter, of which several can be chosen.
 *
 * @param id of its dimension, as addresses name it
 * @param title its heading
 * @param first what has news or is chosen
 * @param more parts of what stands first, folded away
 * @param none what has no news at present, folded away: it can be chosen and subscribed to all the same
 */
public record FilterGroup(String id, String title, List<Choice> first, List<Choice> more, List<Choice> none) {
    private static final int MOST = 60;

    /**
     * One choice.
     *
     * @param value the id
     * @param name in words
     * @param count how many items it would show
     * @param counted whether that is known
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String name, long count, boolean counted, boolean chosen) {
        private boolean hasNews() {
            return count > 0 || chosen;
        }
    }

    /** Whether there is anything to choose. */
    boolean isThere() {
        return !(first.isEmpty() && more.isEmpty() && none.isEmpty());
    }

    /** How many values there are to choose from. */
    public int size() {
        return first.size() + more.size() + none.size();
    }

    /** Whether one of its values is chosen. */
    public boolean isChosen() {
        return first.stream().anyMatch(Choice::chosen);
    }

    /**
     * What is chosen first, then by frequency.
     *
     * @param known values to be chosen whether there is news of them or not
     */
    static FilterGroup of(
            Dimension dimension, Collection<String> known, Facets facets, Selection selection, Reader reader) {
        Map<String, Long> counts = facets.of(dimension);
        Set<String> values = new LinkedHashSet<>(selection.values(dimension));
        counts.keySet().stream().limit(MOST).forEach(values::add);
        values.addAll(known);
        List<Choice> choices = values.stream()
                .map(value -> choice(dimension, value, counts, selection, reader))
                .sorted(Comparator.comparing(Choice::chosen)
                        .thenComparing(Choice::count)
                        .reversed()
                        .thenComparing(Choice::name))
                .toList();
        return dimension.isTerritory()
                ? group(dimension, choices, List.of(), List.of(), reader)
                : group(
                        dimension,
                        those(choices, Choice::hasNews),
                        List.of(),
                        those(choices, c -> !c.hasNews()),
                        reader);
    }

    /** The regions in the order readers know; the parts of the neighbours are folded away. */
    static FilterGroup regions(Collection<String> codes, Facets facets, Selection selection, Reader reader) {
        List<Choice> choices = codes.stream()
                .map(code -> choice(Dimension.REGION, code, facets.of(Dimension.REGION), selection, reader))
                .toList();
        Predicate<Choice> unit = choice -> RegionCode.isUnitAbroad(choice.value()) && !choice.chosen();
        return group(
                Dimension.REGION,
                those(choices, choice -> choice.hasNews() && !unit.test(choice)),
                those(choices, choice -> choice.hasNews() && unit.test(choice)),
                those(choices, choice -> !choice.hasNews() && !unit.test(choice)),
                reader);
    }

    private static FilterGroup group(
            Dimension dimension, List<Choice> first, List<Choice> more, List<Choice> none, Reader reader) {
        return new FilterGroup(dimension.id(), reader.text("filter." + dimension.id()), first, more, none);
    }

    private static List<Choice> those(List<Choice> choices, Predicate<Choice> which) {
        return choices.stream().filter(which).toList();
    }

    /** All of them, in the order of the parts. */
    List<Choice> all() {
        List<Choice> all = new ArrayList<>(first);
        all.addAll(more);
        all.addAll(none);
        return all;
    }

    private static Choice choice(
            Dimension dimension, String value, Map<String, Long> counts, Selection selection, Reader reader) {
        return new Choice(
                value,
                reader.nameInFull(dimension, value),
                counts.getOrDefault(value, 0L),
                !dimension.isTerritory(),
                selection.has(dimension, value));
    }
}
