// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.news.NewsQuery.Sort;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many headlines a selection has of each day that stands on a page as a whole: nothing is said of a day that goes on elsewhere. */
final class DayCounts {
    private DayCounts() {}

    static Map<LocalDate, Long> of(NewsPage page) {
        Sort sort = page.query().sort();
        boolean byDay = sort == Sort.NEWEST || sort == Sort.OLDEST;
        List<NewsItem> items = page.hits().stream().map(Hit::item).toList();
        Map<LocalDate, Long> counts = new HashMap<>();
        if (!byDay || !page.isWhole() || page.query().since().isPresent() || items.isEmpty()) {
            return counts;
        }
        items.forEach(item -> counts.merge(day(item), 1L, Long::sum));
        if (page.query().page() > 1) {
            counts.remove(day(items.getFirst()));
        }
        if (page.query().page() < page.pages()) {
            counts.remove(day(items.getLast()));
        }
        return counts;
    }

    private static LocalDate day(NewsItem item) {
        return item.sortDate().day();
    }
}
