// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.news.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Goes through all that matches, newest first, and can begin after any item: by its place in the order, not by a page number, so that
 * what is collected meanwhile neither repeats nor hides anything. Each step costs as much as a page, however far back.
 */
public final class Walk {
    private static final Comparator<NewsItem> ORDER =
            Comparator.comparingLong(Walk::moment).reversed().thenComparing(NewsItem::id);

    private final Finding finding;
    private NewsQuery query;
    private Optional<NewsItem> last;
    private boolean over;

    /** @param after the last item that is known already; empty for the beginning */
    public Walk(Finding finding, NewsQuery asked, Optional<NewsItem> after) {
        this.finding = finding;
        query = asked.withSort(Sort.NEWEST).withPage(1).withSize(NewsQuery.MAX_SIZE);
        last = after;
        after.map(Walk::day).filter(this::isBefore).ifPresent(day -> query = until(day));
    }

    /** The next items, at most {@link NewsQuery#MAX_SIZE}; none at the end. */
    public List<NewsItem> next() {
        List<NewsItem> fresh = List.of();
        while (fresh.isEmpty() && !over) {
            List<NewsItem> found = find();
            fresh = found.stream().filter(this::isFurther).toList();
            over = found.size() < query.size();
            if (!over) {
                turn(day(found.getLast()));
            }
        }
        if (!fresh.isEmpty()) {
            last = Optional.of(fresh.getLast());
        }
        return fresh;
    }

    /** The next so many items; fewer at the end. */
    public List<NewsItem> next(int most) {
        List<NewsItem> all = new ArrayList<>();
        query = query.withSize(most);
        for (List<NewsItem> some = next(); !some.isEmpty(); some = next()) {
            all.addAll(some);
            if (all.size() >= most) {
                return all.subList(0, most);
            }
        }
        return all;
    }

    private List<NewsItem> find() {
        return Finding.whole(finding.find(query, Extent.ITEMS)).hits().stream()
                .map(NewsPage.Hit::item)
                .toList();
    }

    /** The next page of a day that goes on, or the first page from another day on. */
    private void turn(LocalDate day) {
        query = isBefore(day) ? until(day) : query.withPage(query.page() + 1);
    }

    private boolean isBefore(LocalDate day) {
        return query.span().to().filter(to -> !day.isBefore(to)).isEmpty();
    }

    private NewsQuery until(LocalDate day) {
        return query.withSpan(new Span(query.span().from(), Optional.of(day))).withPage(1);
    }

    private boolean isFurther(NewsItem item) {
        return last.filter(known -> ORDER.compare(item, known) <= 0).isEmpty();
    }

    private static LocalDate day(NewsItem item) {
        return item.sortDate().day();
    }

    private static long moment(NewsItem item) {
        return item.sortDate().sortInstant().toEpochMilli();
    }
}
