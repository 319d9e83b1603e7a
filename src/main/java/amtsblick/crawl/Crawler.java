// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.Schedule;
import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.PublicationDate;
import amtsblick.parse.Document;
import amtsblick.parse.HeadlineParser;
import amtsblick.parse.Parsed;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits the sources that are due: fetch, parse, understand, add, and record the visit. */
public final class Crawler {
    private static final Logger LOG = LoggerFactory.getLogger(Crawler.class);

    private final Fetcher fetcher;
    private final Newsdesk newsdesk;
    private final Archive archive;
    private final Schedule schedule;
    private final CrawlSettings settings;
    private final VisitRecord record;
    private final InstantSource clock;

    /**
     * @param newsdesk makes items of headlines
     * @param archive where items and visits are kept
     * @param schedule who is due; the same engine as {@code archive}
     */
    public Crawler(
            Fetcher fetcher,
            Newsdesk newsdesk,
            Archive archive,
            Schedule schedule,
            CrawlSettings settings,
            InstantSource clock) {
        this.fetcher = fetcher;
        this.newsdesk = newsdesk;
        this.archive = archive;
        this.schedule = schedule;
        this.settings = settings;
        this.clock = clock;
        record = new VisitRecord(new NextVisit(settings));
    }

    /**
     * One round over those of {@code sources} that are due, several at once; returns when all are done.
     *
     * @param done told of each visit as it ends
     * @throws InterruptedException when the crawler is stopped; visits under way are given up, their claims expire
     */
    public RoundSummary round(Collection<Source> sources, Consumer<RoundSummary.Visited> done)
            throws InterruptedException {
        Map<String, Source> byId = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Instant start = clock.instant();
        Semaphore places = new Semaphore(settings.concurrency());
        List<RoundSummary.Visited> visits = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            while (true) {
                places.acquire();
                List<Visit> due = schedule.claimDue(byId.keySet(), start, 1, settings.lease());
                if (due.isEmpty()) {
                    break;
                }
                Visit before = due.getFirst();
                Source source = Objects.requireNonNull(byId.get(before.source()), "claimed what was offered");
                threads.execute(() -> {
                    visitSafely(source, before, visited -> {
                        visits.add(visited);
                        done.accept(visited);
                    });
                    places.release();
                });
            }
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        if (visits.stream().anyMatch(v -> v.fresh() + v.changed() > 0)) {
            archive.refresh();
        }
        return new RoundSummary(visits);
    }

    /** One source's trouble never ends the round. */
    private void visitSafely(Source source, Visit before, Consumer<RoundSummary.Visited> done) {
        try {
            done.accept(visit(source, before));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Visiting {} failed; it is tried again when its claim expires: {}", source.id(), e.toString());
            LOG.debug("Visiting {}", source.id(), e);
        }
    }

    /** One visit, recorded together with what it brought. */
    RoundSummary.Visited visit(Source source, Visit before) throws InterruptedException {
        Instant start = clock.instant();
        Fetched fetched = fetcher.get(request(source, before));
        Duration took = Duration.between(start, clock.instant());
        return switch (fetched) {
            case Fetched.Page page -> read(source, before, page, took);
            case Fetched other -> keep(source, record.withoutPage(source, before, other, clock.instant(), took));
        };
    }

    private RoundSummary.Visited read(Source source, Visit before, Fetched.Page page, Duration took) {
        Instant now = clock.instant();
        Document document = new Document(
                page.body(),
                page.contentType(),
                page.address(),
                now.atZone(PublicationDate.ZONE).toLocalDate());
        return switch (HeadlineParser.parse(document, source)) {
            case Parsed.Unreadable unreadable ->
                keep(source, record.unreadable(source, before, page.status(), unreadable.reason(), now, took));
            case Parsed.Headlines headlines -> {
                Newsdesk.Edition edition = newsdesk.edit(source, headlines.headlines(), page.reserved(), now);
                boolean news = edition.items().stream()
                        .anyMatch(item -> archive.get(item.id()).isEmpty());
                Visit visit = record.read(source, before, page, headlines, edition, news, now, took);
                Archive.Added added = archive.add(edition.items(), visit);
                yield new RoundSummary.Visited(source, visit, added.fresh(), added.changed(), edition.keptOut());
            }
        };
    }

    private RoundSummary.Visited keep(Source source, Visit visit) {
        schedule.record(visit);
        return new RoundSummary.Visited(source, visit, 0, 0, 0);
    }

    private static FetchRequest request(Source source, Visit before) {
        return new FetchRequest(
                before.movedTo().orElse(source.address()),
                before.etag(),
                before.lastModified(),
                source.robotsOverride().isPresent(),
                source.privateAllowed());
    }
}
