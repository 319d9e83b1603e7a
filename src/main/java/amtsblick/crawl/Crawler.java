// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.archive.oversight.Oversight;
import amtsblick.archive.oversight.Ruling;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.harvest.Harvester;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.recheck.Recheck;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.fetch.Fetcher;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits sources: those of one host one after the other, in the thread of whoever asks for it, and those of several hosts in a round.
 * How many servers are asked at once is the {@link Fetcher}'s business. Safe for use by many threads.
 */
public final class Crawler {
    private static final Logger LOG = LoggerFactory.getLogger(Crawler.class);

    private final Visitor visitor;
    private final Schedule schedule;
    private final Oversight oversight;
    private final CrawlSettings settings;
    private final InstantSource clock;
    private final Keeper keeper;
    private final NextVisit next;

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
        schedule = archive.schedule();
        oversight = archive.oversight();
        this.settings = settings;
        this.clock = clock;
        keeper = new Keeper(archive, stories, clock);
        Harvester harvester = new Harvester(fetcher, newsdesk, archive, clock);
        Recheck recheck = new Recheck(fetcher, archive.items(), clock);
        next = new NextVisit(settings);
        visitor = new Visitor(fetcher, harvester, recheck, keeper, next, clock);
    }

    /**
     * Visits those of one host's sources that are due. Ends quietly when its thread is interrupted, which it leaves so; the visit
     * under way is given up, its claim expires.
     *
     * @param host sources that are not to be visited at the same time, see {@link #byHost}
     * @param done told of each visit as it ends
     * @return whether all was done that there was to do
     */
    public boolean visitDue(List<Source> host, Consumer<Visited> done) {
        return visit(host, ids -> Claims.ofDue(ids, schedule, settings.lease(), clock), done)
                && trouble().isEmpty();
    }

    /** Whether the time of a source that nobody has muted has come, or is one that no rule gives. Just a look: it is asked for all of them every few seconds. */
    boolean isAnyDue(List<Source> host, Map<String, Ruling> rulings) {
        Instant now = clock.instant();
        return host.stream()
                .filter(source ->
                        !rulings.getOrDefault(source.id(), Ruling.NONE).muted())
                .anyMatch(source -> schedule.visit(source.id())
                        .map(Visit::due)
                        .filter(due -> due.isAfter(now) && !next.isBeyondAll(source, due, now))
                        .isEmpty());
    }

    /** What operators have ruled by now, by source id. */
    Map<String, Ruling> rulings() {
        return oversight.rulings();
    }

    /**
     * One round over those of {@code sources} that are due, hosts side by side; returns when all are done.
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

    /** The sources in groups that are not to be visited at the same time. */
    static Collection<List<Source>> byHost(Collection<Source> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(source -> source.address().getAuthority()))
                .values();
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
        List<Callable<Boolean>> hosts = new ArrayList<>();
        for (List<Source> host : byHost(sources)) {
            hosts.add(() -> visit(host, claims, tell));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(hosts);
        }
        return new RoundSummary(visits);
    }

    /** Whether all could be done; nothing that goes wrong at one host is another's concern. */
    private boolean visit(List<Source> host, Function<List<String>, Claims> claims, Consumer<Visited> done) {
        List<Source> visited = ruled(host);
        try (Claims claim = claims.apply(visited.stream().map(Source::id).toList())) {
            visit(visited, claim, done);
            return true;
        } catch (ArchiveException e) {
            keeper.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "A fault in the program, met at {}",
                    host.getFirst().address().getHost(),
                    e);
        }
        return false;
    }

    /** Those that no operator has muted, each as ruled by now. */
    private List<Source> ruled(List<Source> host) {
        Map<String, Ruling> rulings = rulings();
        return host.stream()
                .filter(source ->
                        !rulings.getOrDefault(source.id(), Ruling.NONE).muted())
                .map(source -> rulings.getOrDefault(source.id(), Ruling.NONE).applyTo(source))
                .toList();
    }

    private void visit(List<Source> host, Claims claim, Consumer<Visited> done) throws InterruptedException {
        Map<String, Source> sources = host.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        if (keeper.usable()) {
            renew(host);
        }
        while (keeper.usable()) {
            Optional<Visit> before = claim.next();
            if (before.isEmpty()) {
                return;
            }
            Source source = Objects.requireNonNull(sources.get(before.get().source()), "claimed what was offered");
            done.accept(visitor.visit(source, before.get()));
        }
    }

    private void renew(List<Source> host) {
        for (Source source : host) {
            schedule.visit(source.id())
                    .flatMap(visit -> renewed(source, visit))
                    .ifPresent(renewed -> keeper.keep(PageReport.of(source.id(), renewed, List.of())));
        }
    }

    /**
     * A source whose entry was changed is due at once, and what was remembered of the old one is void. So is one whose due time no rule
     * gives.
     */
    private Optional<Visit> renewed(Source source, Visit visit) {
        Instant now = clock.instant();
        if (!visit.setup().equals(source.setup())) {
            return Optional.of(visit.draft().anew(source.setup(), now).visit());
        }
        if (next.isBeyondAll(source, visit.due(), now)) {
            LOG.warn(
                    "{} was to be visited on {}, later than any rule says: the clock was ahead then, or is behind now. It is visited now",
                    source.id(),
                    visit.due());
            return Optional.of(visit.draft().due(now).visit());
        }
        return Optional.empty();
    }
}
