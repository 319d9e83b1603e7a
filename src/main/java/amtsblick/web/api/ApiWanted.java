// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How much is wanted of a selection, in which parts, and from where on. */
sealed interface ApiWanted {
    String LIMIT = "limit";
    String CURSOR = "cursor";
    String FIELDS = "fields";
    String IDS = "ids";
    String FACETS = "facets";

    Set<String> PARAMETERS = Set.of(LIMIT, CURSOR, FIELDS, IDS, FACETS);

    /**
     * What can be answered.
     *
     * @param after the last item that is known already
     * @param ids the items asked for by id, none where all are meant
     * @param facets whether the counts of further choices are wanted
     */
    record Portion(int limit, Optional<NewsItem> after, List<String> ids, ItemFields fields, boolean facets)
            implements ApiWanted {}

    /** What cannot. */
    record Wrong(String parameter, String sentence) implements ApiWanted {
        Response response(Asked asked) {
            return Problems.json(400, parameter, sentence, asked.reader().m());
        }
    }

    /** @param usual how many items are given to whoever names no number */
    static ApiWanted read(Asked asked, Site site, int usual) {
        String limit = asked.parameter(LIMIT);
        String cursor = asked.parameter(CURSOR);
        List<String> ids = list(asked.parameter(IDS));
        ItemFields fields = ItemFields.read(asked);
        Optional<NewsItem> after =
                cursor.isEmpty() ? Optional.empty() : site.finding().get(cursor);
        if (!limit.isEmpty() && !isNumber(limit, NewsQuery.MAX_SIZE)) {
            return wrong(asked, LIMIT, NewsQuery.MAX_SIZE);
        } else if (ids.size() > NewsQuery.MAX_SIZE) {
            return wrong(asked, IDS, NewsQuery.MAX_SIZE);
        } else if (!ids.isEmpty() && !cursor.isEmpty()) {
            return new Wrong(CURSOR, asked.reader().text("expected.cursor.ids"));
        } else if (!fields.unknown().isEmpty()) {
            return wrong(asked, FIELDS, String.join(", ", ItemFields.ALL));
        } else if (!cursor.isEmpty() && after.isEmpty()) {
            return wrong(asked, CURSOR);
        }
        boolean facets =
                after.isEmpty() && ids.isEmpty() && !asked.parameter(FACETS).equals("none");
        return new Portion(limit.isEmpty() ? usual : Integer.parseInt(limit), after, ids, fields, facets);
    }

    private static Wrong wrong(Asked asked, String parameter, Object... right) {
        return new Wrong(parameter, asked.reader().text("expected." + parameter, right));
    }

    /** Whether it is a number from 1. */
    static boolean isNumber(String text, int most) {
        return text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= most;
    }

    /** What stands between commas. */
    static List<String> list(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
