// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of items as the API tells it; what is null is left out.
 *
 * @param description the selection in words
 * @param total how many items there are on all pages
 * @param page its number, from 1
 * @param pages how many there are
 * @param notes keys of what is to be said about the answer
 * @param suggestions by parameter and value that nobody knows, the values spelt alike
 * @param next where the reading goes on
 * @param facets by parameter and value, how many items a further choice would leave; only where wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiPage(
        String description,
        long total,
        int page,
        int pages,
        List<String> notes,
        @Nullable Map<String, Map<String, List<String>>> suggestions,
        List<ApiItem> items,
        @Nullable String next,
        @Nullable Map<String, Map<String, Long>> facets) {
    private static final String PLACE_UNKNOWN = "place.unknown";

    /** @param unknownPlaces the places asked for that no item names, each with those spelt alike */
    static ApiPage of(
            NewsPage page,
            Selection selection,
            Map<String, List<String>> unknownPlaces,
            boolean counted,
            Optional<String> next,
            Reader reader) {
        boolean known = unknownPlaces.isEmpty();
        return new ApiPage(
                Headings.of(selection, reader),
                page.total(),
                page.query().page(),
                page.pages(),
                known
                        ? page.notes()
                        : Stream.concat(page.notes().stream(), Stream.of(PLACE_UNKNOWN))
                                .toList(),
                known ? null : Map.of(Dimension.PLACE.id(), unknownPlaces),
                page.hits().stream().map(hit -> ApiItem.of(hit.item(), reader)).toList(),
                next.orElse(null),
                counted ? facets(page.facets()) : null);
    }

    private static Map<String, Map<String, Long>> facets(NewsPage.Facets counts) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            facets.put(dimension.id(), counts.of(dimension));
        }
        return facets;
    }
}
