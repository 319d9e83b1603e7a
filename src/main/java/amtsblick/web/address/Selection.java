// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

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

    /** The dimensions a reader can filter by, as they are called in addresses. */
    public enum Filter {
        REGION("region"),
        TOPIC("topic"),
        KIND("kind"),
        LEVEL("level"),
        SOURCE("source"),
        PLACE("place");

        private final String parameter;

        Filter(String parameter) {
            this.parameter = parameter;
        }

        /** The name of its parameter. */
        public String parameter() {
            return parameter;
        }
    }

    /** The values chosen for a filter. */
    public List<String> values(Filter filter) {
        return switch (filter) {
            case REGION -> query.regions();
            case TOPIC -> query.topics();
            case KIND -> query.kinds();
            case LEVEL -> query.levels();
            case SOURCE -> query.sources();
            case PLACE -> query.places();
        };
    }

    /** The same with other values for one filter, on the first page. */
    public Selection with(Filter filter, List<String> values) {
        NewsQuery q = query;
        NewsQuery changed = new NewsQuery(
                q.text(),
                filter == Filter.REGION ? values : q.regions(),
                filter == Filter.TOPIC ? values : q.topics(),
                filter == Filter.KIND ? values : q.kinds(),
                filter == Filter.LEVEL ? values : q.levels(),
                filter == Filter.SOURCE ? values : q.sources(),
                filter == Filter.PLACE ? values : q.places(),
                q.from(),
                q.to(),
                q.sort(),
                1,
                q.size());
        return new Selection(changed, from, to);
    }

    /** The same with this value added, or taken away where it is chosen already. */
    public Selection toggled(Filter filter, String value) {
        List<String> values = new ArrayList<>(values(filter));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(filter, values);
    }

    public boolean has(Filter filter, String value) {
        return values(filter).contains(value);
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
