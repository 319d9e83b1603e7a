// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The older entries of a feed in parts that stay as they are (RFC 5005, 4): those of a month counted from its oldest, so many to a part. Of a
 * month that goes on only full parts are given out; the feed itself has what is left, so that who follows the parts misses nothing. Readers keep
 * them for good, so none is made of a search that was stopped.
 */
final class FeedArchive {
    private final Finding finding;
    private final NewsQuery query;
    private final YearMonth now;

    /** @param asked newest first, in its size the size of a part */
    FeedArchive(Finding finding, NewsQuery asked, LocalDate today) {
        this.finding = finding;
        query = asked.withPage(1);
        now = YearMonth.from(today);
    }

    /** Whether there is such a part, and nothing will be added to it. */
    boolean has(ArchivePart part) {
        return part.number() <= parts(part.month());
    }

    /** The items of a part, newest first. */
    List<NewsItem> items(ArchivePart part) {
        NewsQuery month = of(part.month());
        long total = total(month);
        long end = total - (long) (part.number() - 1) * query.size();
        long start = Math.max(0, end - query.size());
        if (end <= 0 || start / query.size() + 2 > NewsQuery.MAX_PAGE) {
            return List.of();
        }
        int page = (int) (start / query.size()) + 1;
        int skipped = (int) (start % query.size());
        return Stream.of(page, page + 1)
                .flatMap(number -> find(month.withPage(number)))
                .skip(skipped)
                .limit(end - start)
                .toList();
    }

    /** The newest part. */
    Optional<ArchivePart> newest() {
        return find(query.withSize(1)).findFirst().flatMap(item -> {
            YearMonth month = YearMonth.from(item.sortDate().day());
            int parts = parts(month);
            return parts > 0 ? Optional.of(new ArchivePart(month, parts)) : lastBefore(month);
        });
    }

    /** The part before this one. */
    Optional<ArchivePart> before(ArchivePart part) {
        return part.number() > 1
                ? Optional.of(new ArchivePart(part.month(), part.number() - 1))
                : lastBefore(part.month());
    }

    private Optional<ArchivePart> lastBefore(YearMonth month) {
        return find(within(Span.until(month.atDay(1).minusDays(1))).withSize(1))
                .filter(item -> !item.undated())
                .map(item -> YearMonth.from(item.sortDate().day()))
                .map(earlier -> new ArchivePart(earlier, Math.max(1, parts(earlier))))
                .findFirst();
    }

    /** How many parts of a month are complete; all of them, where it is over. */
    private int parts(YearMonth month) {
        long total = total(of(month));
        long whole = month.isBefore(now) ? total + query.size() - 1 : total;
        return (int) (whole / query.size());
    }

    private NewsQuery of(YearMonth month) {
        return within(Span.of(month));
    }

    /** The days of both, what is asked for and what is looked at. */
    private NewsQuery within(Span span) {
        Span asked = query.span();
        Optional<LocalDate> from =
                Stream.of(asked.from(), span.from()).flatMap(Optional::stream).max(LocalDate::compareTo);
        Optional<LocalDate> to =
                Stream.of(asked.to(), span.to()).flatMap(Optional::stream).min(LocalDate::compareTo);
        return query.withSpan(new Span(from, to));
    }

    private long total(NewsQuery some) {
        return Finding.whole(finding.find(some.withSize(1), Extent.TOTAL)).total();
    }

    private Stream<NewsItem> find(NewsQuery some) {
        return Finding.whole(finding.find(some, Extent.ITEMS)).hits().stream().map(NewsPage.Hit::item);
    }
}
