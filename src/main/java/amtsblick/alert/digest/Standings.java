// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.digest;

import amtsblick.archive.Archive;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.oversight.Ruling;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.news.Span;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.Visit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a selection stands: how its sources are and what ends soon in it. Looked up once for all whose mail is made in the same quarter of an hour; who
 * its sources are, once a day.
 */
public final class Standings {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 2_000;
    private static final int SOON_DAYS = 14;
    private static final int MOST_SOON = 5;

    /** Who gave nothing to a selection for so long is none of its sources. */
    private static final int SOURCE_DAYS = 90;

    private final Archive archive;
    private final SourceCatalogue sources;
    private final Cache<String, Standing> known = kept();
    private final Cache<String, Set<String>> givers = kept();

    public Standings(Archive archive, SourceCatalogue sources) {
        this.archive = archive;
        this.sources = sources;
    }

    private static <T> Cache<String, T> kept() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .executor(Runnable::run)
                .build();
    }

    /** @param whole whether no search for it was stopped early */
    private record Standing(SourceHealth health, List<NewsItem> soon, boolean whole) {}

    /** @param whole whether the search for them was not stopped early */
    private record Givers(Set<String> ids, boolean whole) {}

    SourceHealth health(String selection, NewsQuery query, Instant now) {
        return of(selection, query, now).health;
    }

    List<NewsItem> soon(String selection, NewsQuery query, Instant now) {
        return of(selection, query, now).soon;
    }

    /** Where nobody gave anything yet nothing is kept: the first who does comes with the item. Nor is what a stopped search left out. */
    private Standing of(String selection, NewsQuery query, Instant now) {
        String key = now.getEpochSecond() / KEPT.toSeconds() + selection;
        Standing standing = known.getIfPresent(key);
        if (standing == null) {
            LocalDate today = PublicationDate.ofInstant(now).day();
            standing = standing(selection, query, today, now);
            if (standing.health.sources() > 0 && standing.whole) {
                known.put(key, standing);
            }
        }
        return standing;
    }

    private Standing standing(String selection, NewsQuery query, LocalDate today, Instant now) {
        Givers asked = asked(selection, query, today);
        NewsPage soon = soon(query, today);
        return new Standing(
                asked.whole ? SourceHealth.of(sources(asked.ids), visits(), now) : SourceHealth.UNKNOWN,
                soon.hits().stream()
                        .map(NewsPage.Hit::item)
                        .filter(item -> endsSoon(item, today))
                        .toList(),
                asked.whole && soon.isWhole());
    }

    private Map<String, Visit> visits() {
        return archive.schedule().visits();
    }

    private Givers asked(String selection, NewsQuery query, LocalDate today) {
        List<String> chosen = query.values(Dimension.SOURCE);
        if (!query.isFiltered()) {
            return new Givers(sources.all().stream().map(Source::id).collect(Collectors.toSet()), true);
        }
        return chosen.isEmpty() ? givers(selection, query, today) : new Givers(Set.copyOf(chosen), true);
    }

    private List<Source> sources(Set<String> ids) {
        return sources.all().stream()
                .map(source -> archive.oversight()
                        .rulings()
                        .getOrDefault(source.id(), Ruling.NONE)
                        .applyTo(source))
                .filter(source -> source.enabled() && ids.contains(source.id()))
                .toList();
    }

    private Givers givers(String selection, NewsQuery query, LocalDate today) {
        String key = today + selection;
        Set<String> ids = givers.getIfPresent(key);
        if (ids != null) {
            return new Givers(ids, true);
        }
        Givers seen = seen(query, today);
        if (!seen.ids.isEmpty() && seen.whole) {
            givers.put(key, seen.ids);
        }
        return seen;
    }

    private Givers seen(NewsQuery query, LocalDate today) {
        NewsQuery recent = query.withSpan(Span.since(today.minusDays(SOURCE_DAYS)))
                .withPage(1)
                .withSize(1);
        NewsPage page = archive.finding().find(recent, Extent.WITHIN);
        return new Givers(page.facets().of(Dimension.SOURCE).keySet(), page.isWhole());
    }

    private NewsPage soon(NewsQuery query, LocalDate today) {
        NewsQuery open = query.openOn(today)
                .withSort(NewsQuery.Sort.DEADLINE)
                .withPage(1)
                .withSize(MOST_SOON);
        return archive.finding().find(open, Extent.ITEMS);
    }

    private static boolean endsSoon(NewsItem item, LocalDate today) {
        return item.labels()
                .facts()
                .deadline()
                .filter(due -> !due.date().isAfter(today.plusDays(SOON_DAYS)))
                .isPresent();
    }
}
