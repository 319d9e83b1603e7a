// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.query.QueryText;
import amtsblick.web.address.Selection;
import amtsblick.web.address.UnknownName;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.SearchNotes;
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
 * @param explained each note in a sentence; only where there are any
 * @param missing by id that was asked for and is not among the items, why not
 * @param suggestions by parameter and value that nobody knows, the values spelt alike
 * @param next where the reading goes on
 * @param facets by parameter and value, how many items a further choice would leave; only where wanted
 */
public record ApiPage(
        String description,
        long total,
        int page,
        int pages,

        @SchemaOf(
                among = {
                    QueryText.SHORTENED,
                    QueryText.SIMPLIFIED,
                    QueryText.QUOTE,
                    QueryText.BRACKET,
                    QueryText.OPERATOR,
                    QueryText.BEGINNING,
                    QueryText.FIELD,
                    QueryText.VALUE,
                    QueryText.DAY,
                    "query.relaxed",
                    "query.absent",
                    QueryText.EMPTY,
                    "query.noWords",
                    "query.broad",
                    "query.timeout",
                    UnknownName.PLACE,
                    UnknownName.BODY,
                    IDS_MISSING
                })
        List<String> notes,

        @Nullable Map<String, String> explained,
        @Nullable Map<String, Map<String, List<String>>> suggestions,

        @SchemaOf(among = {Unmet.UNKNOWN, Unmet.REMOVED, Unmet.NOT_SELECTED}) @Nullable
        Map<String, String> missing,

        List<ApiItem> items,
        @Nullable String next,
        @Nullable Map<String, Map<String, Long>> facets) {
    private static final String IDS_MISSING = "ids.missing";

    /**
     * What was asked for by name and is not there.
     *
     * @param names of places and bodies that no item has
     * @param ids of items, each with the reason
     */
    record Unmet(List<UnknownName> names, Map<String, String> ids) {
        static final String UNKNOWN = "unknown";
        static final String REMOVED = "removed";
        static final String NOT_SELECTED = "not-selected";

        /** By parameter and name, the names spelt alike. */
        private Map<String, Map<String, List<String>>> suggestions() {
            Map<String, Map<String, List<String>>> suggestions = new LinkedHashMap<>();
            names.forEach(name -> suggestions
                    .computeIfAbsent(name.dimension().id(), _ -> new LinkedHashMap<>())
                    .put(name.name(), name.alike()));
            return suggestions;
        }

        /** What is to be said of it. */
        private Map<String, String> explained(Reader reader) {
            Map<String, String> said = new LinkedHashMap<>();
            names.forEach(name ->
                    said.merge(name.key(), reader.text(name.key(), name.name()), (one, more) -> one + " " + more));
            if (!ids.isEmpty()) {
                said.put(IDS_MISSING, reader.text(IDS_MISSING));
            }
            return said;
        }
    }

    static ApiPage of(
            NewsPage page, Selection selection, Unmet unmet, boolean counted, Optional<String> next, Reader reader) {
        Map<String, String> explained = new LinkedHashMap<>(SearchNotes.of(page, reader));
        explained.putAll(unmet.explained(reader));
        return new ApiPage(
                Headings.of(selection, reader),
                page.total(),
                page.query().page(),
                page.pages(),
                List.copyOf(explained.keySet()),
                explained.isEmpty() ? null : explained,
                unmet.names().isEmpty() ? null : unmet.suggestions(),
                unmet.ids().isEmpty() ? null : unmet.ids(),
                page.hits().stream().map(hit -> ApiItem.of(hit.item(), reader)).toList(),
                next.orElse(null),
                counted ? facets(page.facets()) : null);
    }

    private static Map<String, Map<String, Long>> facets(NewsPage.Facets counts) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        Stream.of(Dimension.values())
                .filter(dimension -> !dimension.isTerritory())
                .forEach(dimension -> facets.put(dimension.id(), counts.of(dimension)));
        return facets;
    }
}
