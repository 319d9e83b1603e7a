// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an address asks for: a query, and how it was said. Words for days that move ({@code 7d}, {@code yesterday}) are kept,
 * so that links and feed addresses made from it keep moving too.
 *
 * @param query the question as of today
 * @param from the first day as the address says it, empty for none
 * @param to likewise the last day
 */
public record Selection(NewsQuery query, String from, String to) {
    /** Everything, newest first. */
    public static final Selection ALL = new Selection(NewsQuery.ALL, "", "");

    /** What is chosen of a dimension; empty where all of it is wanted. */
    public List<String> values(Dimension dimension) {
        return query.values(dimension);
    }

    /** The same with other values of one dimension, on the first page. */
    public Selection with(Dimension dimension, List<String> values) {
        return new Selection(query.with(dimension, values).withPage(1), from, to);
    }

    /** Everything with this value. */
    public static Selection of(Dimension dimension, String value) {
        return ALL.with(dimension, List.of(value));
    }

    /** The same with this value added, or taken away where it is chosen already. */
    public Selection toggled(Dimension dimension, String value) {
        List<String> values = new ArrayList<>(values(dimension));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(dimension, values);
    }

    /** Whether this value is chosen. */
    public boolean has(Dimension dimension, String value) {
        return values(dimension).contains(value);
    }

    /** The same for other days, on the first page. */
    public Selection withDays(String newFrom, String newTo) {
        return new Selection(query.withPage(1), newFrom, newTo);
    }

    /** The same with the query changed. */
    public Selection asking(UnaryOperator<NewsQuery> change) {
        return new Selection(change.apply(query), from, to);
    }
}
