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

/** How a selection stands: how its sources are and what ends soon in it. Looked up once for all whose mail is made in the same quarter of an hour. */
public final class Standings {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 2_000;
    private static final int SOON_DAYS = 14;
    private static final int MOST_SOON = 5;

    /** Who gave nothing to a selection for so long is none of its sources. */
    private static final int SOURCE_DAYS = 90;

    private final Archive archive;
    private final SourceCatalogue sources;
    private final Cache<String, Standing> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    public Standings(Archive archive, SourceCatalogue sources) {
        this.archive = archive;
        this.sources = sources;
    }

    private record Standing(SourceHealth health, List<NewsItem> soon) {}

    SourceHealth health(String selection, NewsQuery query, Instant now) {
        return of(selection, query, now).health;
    }

    List<NewsItem> soon(String selection, NewsQuery query, Instant now) {
        return of(selection, query, now).soon;
    }

    private Standing of(String selection, NewsQuery query, Instant now) {
        String key = now.getEpochSecond() / KEPT.toSeconds() + selection;
        return known.get(key, _ -> {
            LocalDate today = PublicationDate.ofInstant(now).day();
            return new Standing(SourceHealth.of(sources(query, today), visits(), now), soon(query, today));
        });
    }

    private Map<String, Visit> visits() {
        return archive.schedule().visits();
    }

    private List<Source> sources(NewsQuery query, LocalDate today) {
        List<String> chosen = query.values(Dimension.SOURCE);
        Set<String> ids = !query.isFiltered()
                ? sources.all().stream().map(Source::id).collect(Collectors.toSet())
                : chosen.isEmpty() ? seen(query, today) : Set.copyOf(chosen);
        return sources.all().stream()
                .map(source -> archive.oversight()
                        .rulings()
                        .getOrDefault(source.id(), Ruling.NONE)
                        .applyTo(source))
                .filter(source -> source.enabled() && ids.contains(source.id()))
                .toList();
    }

    private Set<String> seen(NewsQuery query, LocalDate today) {
        NewsQuery recent = query.withSpan(Span.since(today.minusDays(SOURCE_DAYS)))
                .withPage(1)
                .withSize(1);
        NewsPage page = archive.finding().find(recent, Extent.WITHIN);
        return page.facets().of(Dimension.SOURCE).keySet();
    }

    private List<NewsItem> soon(NewsQuery query, LocalDate today) {
        NewsQuery open = query.openOn(today)
                .withSort(NewsQuery.Sort.DEADLINE)
                .withPage(1)
                .withSize(MOST_SOON);
        return archive.finding().find(open, Extent.ITEMS).hits().stream()
                .map(NewsPage.Hit::item)
                .filter(item -> item.labels()
                        .facts()
                        .deadline()
                        .filter(due -> !due.date().isAfter(today.plusDays(SOON_DAYS)))
                        .isPresent())
                .toList();
    }
}
