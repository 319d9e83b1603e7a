// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.headlines.FilterGroup.Choice;
import amtsblick.web.words.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The map of the 16 Länder: the twin of the list of regions, with the same links and counts.
 *
 * @param most how many items the darkest shade stands for
 * @param shapes one for each Land
 */
public record StateMap(long most, List<Shape> shapes) {
    /** Width and height of the drawing. */
    public static final String VIEW_BOX = "0 0 586 793";

    /** Outlines by ISO code, simplified from the npm package @svg-maps/germany (CC BY 4.0, MapSVG). */
    private static final Map<String, String> OUTLINES = outlines();

    private static final int SHADES = 5;

    /**
     * A Land on the map.
     *
     * @param outline the path's data
     * @param href chooses it, or takes it back where it is chosen
     * @param shade a class of the style sheet: {@code c0} (no news) to {@code c5} (the most), {@code on} where it is chosen
     */
    public record Shape(Choice choice, String outline, String href, String shade) {}

    static StateMap of(FilterGroup regions, Selection selection, Reader reader) {
        List<Choice> states = regions.all().stream()
                .filter(choice -> OUTLINES.containsKey(choice.value()))
                .toList();
        long most = states.stream().mapToLong(Choice::count).max().orElse(0);
        return new StateMap(
                most,
                states.stream()
                        .map(choice -> new Shape(
                                choice,
                                OUTLINES.getOrDefault(choice.value(), ""),
                                reader.href("/", selection.toggled(Dimension.REGION, choice.value())),
                                choice.chosen() ? "on" : "c" + shade(choice.count(), most)))
                        .toList());
    }

    /** The path's data of a Land; empty for what is none. */
    public static Optional<String> outline(String code) {
        return Optional.ofNullable(OUTLINES.get(code));
    }

    /** By the square root, so that the small Länder are not all pale beside the largest. */
    public static int shade(long count, long most) {
        return count == 0 ? 0 : Math.clamp(Math.round(SHADES * Math.sqrt((double) count / most)), 1, SHADES);
    }

    private static Map<String, String> outlines() {
        try (InputStream in = StateMap.class.getResourceAsStream("states.svg")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks states.svg");
            }
            Matcher path = Pattern.compile("<path id=\"([a-z]{2})\" d=\"([^\"]+)\"")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> outlines = new LinkedHashMap<>();
            while (path.find()) {
                outlines.put("DE-" + path.group(1).toUpperCase(java.util.Locale.ROOT), path.group(2));
            }
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
