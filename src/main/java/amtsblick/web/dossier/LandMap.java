// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.news.Dimension;
import amtsblick.web.headlines.StateMap;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Map;

/**
 * The Länder on a map, each a link; the same stands beside it as a list or table.
 *
 * @param most how many items the darkest shade stands for
 * @param shapes one for each Land
 */
public record LandMap(long most, List<Shape> shapes) {
    /**
     * A Land.
     *
     * @param title its name and count
     * @param outline the path's data
     * @param shade a class of the style sheet: {@code c0} (no news) to {@code c5} (the most), {@code on} where the page is about it
     */
    public record Shape(String title, String href, String outline, String shade) {}

    /** @param counts items by the code of the region */
    public static LandMap of(Map<String, Long> counts, String chosen, Dossiers dossiers, Reader reader) {
        List<Dossier> states = states(dossiers);
        long most = states.stream()
                .mapToLong(state -> counts.getOrDefault(state.value(), 0L))
                .max()
                .orElse(0);
        return new LandMap(
                most,
                states.stream()
                        .map(state -> shape(state, counts.getOrDefault(state.value(), 0L), most, chosen, reader))
                        .toList());
    }

    private static Shape shape(Dossier state, long count, long most, String chosen, Reader reader) {
        String name = reader.name(Dimension.REGION, state.value());
        return new Shape(
                name + ": " + reader.m().count("filter.count", count),
                reader.href(state.path()),
                StateMap.outline(state.value()).orElseThrow(),
                state.value().equals(chosen) ? "on" : "c" + StateMap.shade(count, most));
    }

    /** The 16 Länder in the order readers know. */
    public static List<Dossier> states(Dossiers dossiers) {
        return dossiers.all(Dimension.REGION).stream()
                .filter(region -> StateMap.outline(region.value()).isPresent())
                .toList();
    }
}
