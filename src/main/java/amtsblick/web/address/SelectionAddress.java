// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The address of a selection, always spelled the same for the same selection; {@link QueryParams} reads it. */
public final class SelectionAddress {
    private SelectionAddress() {}

    /**
     * As a path with its parameters, encoded: {@code /feed.atom?region=DE-TH&from=7d}.
     *
     * @param lang empty where the address is to name no language
     */
    public static String print(String path, Selection selection, Optional<Lang> lang) {
        NewsQuery q = selection.query();
        StringJoiner parameters = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(parameters, "q", List.of(q.text()));
        for (Dimension dimension : Dimension.values()) {
            add(parameters, dimension.id(), selection.values(dimension));
        }
        add(parameters, "deadline", q.openOn().isPresent() ? List.of(SingleParams.OPEN) : List.of());
        add(parameters, "from", List.of(selection.from()));
        add(parameters, "to", List.of(selection.to()));
        q.since().ifPresent(moment -> parameters.add("since=" + Minutes.print(moment))); // a colon may stand in a query
        boolean plain = q.sort() == NewsQuery.Sort.NEWEST;
        add(parameters, "sort", plain ? List.of() : List.of(q.sort().name().toLowerCase(Locale.ROOT)));
        add(parameters, "page", q.page() > 1 ? List.of(String.valueOf(q.page())) : List.of());
        add(parameters, "lang", lang.map(Lang::code).stream().toList());
        return parameters.toString();
    }

    /** An address with parameters that are no selection, encoded. */
    public static String print(String path, Map<String, List<String>> fields) {
        StringJoiner parameters = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        fields.forEach((name, values) -> add(parameters, name, values));
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, List<String> values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                parameters.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
    }
}
