// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.fetch.Fetcher;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Visits sources, several at once. Those of one host are visited one after the other by one virtual thread, which holds none of the
 * {@link CrawlSettings#concurrency} places while it waits for its host; so neither a slow host nor one with many sources
 * keeps the others waiting. Safe for use by many threads.
 */
public final class Crawler {
    private final Fetcher fetcher;
    private final Visitor visitor;
    private final Schedule schedule;
    private final CrawlSettings settings;
    private final InstantSource clock;
    private final Semaphore places;
    private final Keeper keeper;

    /**
     * @param newsdesk makes items of headlines
     * @param archive where items and visits are kept
     * @param stories what is joined as it comes in
     */
    public Crawler(
            Fetcher fetcher,
            Newsdesk newsdesk,
            Archive archive,
            Stories stories,
            CrawlSettings settings,
            InstantSource clock) {
        this.fetcher = fetcher;
        schedule = archive.schedule();
        this.settings = settings;
        this.clock = clock;
        places = new Semaphore(settings.concurrency(), true);
        keeper = new Keeper(archive, stories, clock);
        visitor = new Visitor(fetcher, newsdesk, archive.items(), keeper, new NextVisit(settings), clock);
    }

    /**
     * One round over those of {@code sources} that are due; returns when all are done.
     *
     * @param done told of each visit as it ends, one at a time
     * @throws InterruptedException when the crawler is stopped; visits under way are given up, their claims expire
     */
    public RoundSummary round(Collection<Source> sources, Consumer<Visited> done) throws InterruptedException {
        return round(sources, ids -> Claims.ofDue(ids, schedule, settings.lease(), clock), done);
    }

    /** The same over all of {@code sources}, due or not; those retired with 410 are asked whether they are back. */
    public RoundSummary roundOfAll(Collection<Source> sources, Consumer<Visited> done) throws InterruptedException {
        return round(sources, ids -> Claims.ofAll(ids, schedule, settings.lease(), clock), done);
    }

    /** Why the archive takes nothing at present, where that is so. Nobody is visited meanwhile. */
    public Optional<String> trouble() {
        return keeper.trouble();
    }

    private RoundSummary round(
            Collection<Source> sources, Function<List<String>, Claims> claims, Consumer<Visited> done)
            throws InterruptedException {
        List<Visited> visits = new ArrayList<>();
        Consumer<Visited> tell = visited -> {
            synchronized (visits) {
                visits.add(visited);
                done.accept(visited);
            }
        };
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            byHost(sources).forEach(group -> threads.execute(() -> visitHost(group, claims, tell)));
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        synchronized (visits) {
            return new RoundSummary(visits);
        }
    }

    /** The sources in groups that are not to be visited at the same time. */
    static Collection<List<Source>> byHost(Collection<Source> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(source -> source.address().getAuthority()))
                .values();
    }

    private void visitHost(List<Source> group, Function<List<String>, Claims> claims, Consumer<Visited> done) {
        Map<String, Source> sources = group.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        try (Claims claim = claims.apply(group.stream().map(Source::id).toList())) {
            if (keeper.usable()) {
                renew(group);
            }
            while (keeper.usable()) {
                Optional<Visit> before = claim.next();
                if (before.isEmpty()) {
                    return;
                }
                Source source = Objects.requireNonNull(sources.get(before.get().source()), "claimed what was offered");
                visit(source, before.get()).ifPresent(done);
            }
        } catch (ArchiveException e) {
            keeper.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A source whose entry was changed is due at once, and what was remembered of the old one is void. */
    private void renew(List<Source> group) {
        Map<String, Visit> visits = schedule.visits();
        for (Source source : group) {
            Visit visit = visits.get(source.id());
            if (visit != null && !visit.setup().equals(source.setup())) {
                Visit anew = visit.draft().anew(source.setup(), clock.instant()).visit();
                keeper.keep(new PageReport(source.id(), List.of(), _ -> anew, List.of()));
            }
        }
    }

    private Optional<Visited> visit(Source source, Visit before) throws InterruptedException {
        Thread.sleep(fetcher.quiet(before.movedTo().orElse(source.address())));
        places.acquire();
        try {
            return Optional.of(visitor.visit(source, before));
        } catch (ArchiveException e) {
            keeper.failed(e);
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
