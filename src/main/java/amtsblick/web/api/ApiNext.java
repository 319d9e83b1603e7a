// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.api.ApiWanted.Portion;
import amtsblick.web.page.Asked;
import java.util.Optional;

/** The address at which a reading goes on. */
final class ApiNext {
    private ApiNext() {}

    /** Empty at the end, and where no more pages are served. */
    static Optional<String> of(NewsPage page, Selection selection, Portion portion, Asked asked) {
        int number = selection.query().page();
        boolean last = page.hits().size() < portion.limit()
                || portion.after().isEmpty() && (long) number * portion.limit() >= page.total();
        if (last || selection.query().sort() != Sort.NEWEST && number == NewsQuery.MAX_PAGE) {
            return Optional.empty();
        }
        return Optional.of(
                selection.query().sort() == Sort.NEWEST
                        ? address(
                                selection.asking(q -> q.withPage(1)),
                                asked,
                                ApiWanted.CURSOR + "="
                                        + page.hits().getLast().item().id())
                        : address(selection.asking(q -> q.withPage(number + 1)), asked, ""));
    }

    private static String address(Selection selection, Asked asked, String cursor) {
        StringBuilder address = new StringBuilder(asked.reader()
                .absolute(SelectionAddress.print(
                        asked.path(), selection, asked.reader().named())));
        append(address, cursor);
        append(address, said(asked, ApiWanted.LIMIT));
        append(address, said(asked, ApiWanted.FIELDS));
        return address.toString();
    }

    private static String said(Asked asked, String parameter) {
        String value = asked.parameter(parameter);
        return value.isEmpty() ? "" : parameter + "=" + value.replace(" ", "");
    }

    private static void append(StringBuilder address, String parameter) {
        if (!parameter.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(parameter);
        }
    }
}
