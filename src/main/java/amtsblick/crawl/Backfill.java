// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.Items;
import amtsblick.archive.Schedule;
import amtsblick.archive.keeping.Keeping;
import amtsblick.crawl.harvest.Harvester;
import amtsblick.crawl.harvest.Harvester.Yield;
import amtsblick.crawl.harvest.House;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.harvest.Newsdesk.Seen;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Parsed;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.url.PrintedAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a source's older headlines, page after page as its pagination leads, with the manners of any visit. Items and the next page to
 * read are kept together, so that it goes on where it was stopped.
 */
public final class Backfill {
    private static final Duration LEASE = Duration.ofMinutes(30);

    /** In days: older headlines are put beside the others of their time, as far as that is not half an archive. */
    private static final int LONGEST_SPAN = 92;

    private final Fetcher fetcher;
    private final Harvester harvester;
    private final Keeping keeping;
    private final Items items;
    private final Schedule schedule;
    private final StoryWords words;
    private final InstantSource clock;

    /** @param words what stories are made by */
    public Backfill(Fetcher fetcher, Newsdesk newsdesk, Archive archive, StoryWords words, InstantSource clock) {
        this.fetcher = fetcher;
        keeping = archive.keeping();
        items = archive.items();
        schedule = archive.schedule();
        this.clock = clock;
        this.words = words;
        harvester = new Harvester(fetcher, newsdesk, archive, clock);
    }

    /**
     * How far to go; whichever is reached first.
     *
     * @param since pages that lie wholly before this day are the last
     * @param headlines about how many
     * @param pages how many at most
     */
    public record Goal(Optional<LocalDate> since, int headlines, int pages) {}

    /**
     * How far it has come in this run.
     *
     * @param oldest the oldest date seen
     * @param end why it ended; empty while it goes on
     */
    public record Progress(int pages, int headlines, int fresh, Optional<LocalDate> oldest, String end) {
        static final Progress NONE = new Progress(0, 0, 0, Optional.empty(), "");

        Progress plus(List<Headline> read, int nowFresh) {
            Optional<LocalDate> before = read.stream()
                    .flatMap(headline -> headline.date().stream())
                    .map(PublicationDate::day)
                    .filter(day -> oldest.filter(day::isAfter).isEmpty())
                    .min(Comparator.naturalOrder());
            return new Progress(pages + 1, headlines + read.size(), fresh + nowFresh, before.or(() -> oldest), "");
        }

        Progress ended(String why) {
            return new Progress(pages, headlines, fresh, oldest, why);
        }
    }

    /**
     * Goes on where the last run of this source stopped, or begins at its first page.
     *
     * @param told of every page
     * @throws InterruptedException when the program is stopped; the next run goes on there
     */
    public Progress run(Source source, Goal goal, Consumer<Progress> told) throws InterruptedException {
        return fetcher.visit(() -> pages(source, goal, told));
    }

    private Progress pages(Source source, Goal goal, Consumer<Progress> told) throws InterruptedException {
        Set<URI> read = new HashSet<>();
        Progress progress = Progress.NONE;
        while (progress.end.isEmpty()) {
            Optional<Visit> claimed = schedule.claim(source.id(), clock.instant(), LEASE);
            if (claimed.isEmpty()) {
                return progress.ended("the source is being visited by somebody else");
            }
            progress = step(source, claimed.get(), goal, progress, read);
            told.accept(progress);
        }
        return progress;
    }

    private Progress step(Source source, Visit visit, Goal goal, Progress before, Set<URI> read)
            throws InterruptedException {
        URI address = visit.backfill().orElseGet(() -> first(source, visit));
        if (!read.add(address)) {
            return finish(visit, before, "the pages go in a circle at " + PrintedAddress.of(address));
        }
        Fetched answer = fetcher.get(source.request(address));
        if (!(answer instanceof Fetched.Page page)) {
            return pause(visit, before, PrintedAddress.of(address) + ": " + answer.said());
        }
        return switch (harvester.gather(source, visit, page, Seen.amongOlder(clock.instant()))) {
            case Yield.Unreadable unreadable ->
                pause(visit, before, PrintedAddress.of(address) + ": " + unreadable.reason());
            case Yield.Strange strange -> pause(visit, before, PrintedAddress.of(address) + ": " + strange.reason());
            case Yield.Gathered gathered -> keep(visit, goal, before, page, gathered);
        };
    }

    private static URI first(Source source, Visit visit) {
        House house = new House(source, visit.harvest());
        return visit.movedTo()
                .filter(house::isAt)
                .or(() -> visit.reading().map(Reading::address))
                .orElse(source.address());
    }

    private Progress keep(Visit visit, Goal goal, Progress before, Fetched.Page page, Yield.Gathered gathered) {
        Parsed.Headlines parsed = gathered.parsed();
        Optional<URI> next = parsed.next().filter(link -> sameHost(link, page.address()));
        Optional<String> over = over(goal, parsed, next);
        PageReport report = new PageReport(
                visit.source(),
                gathered.edition(),
                fresh -> visit.draft()
                        .harvest(visit.harvest().plusOlder(fresh))
                        .backfill(over.isPresent() ? Optional.empty() : next)
                        .visit(),
                _ -> visit,
                List.of(),
                fetcher.log().pending(),
                Optional.empty());
        int fresh = keeping.report(report.ids(), report.joining(around(report.items())))
                .counts()
                .fresh();
        Progress progress = before.plus(gathered.headlines(), fresh);
        return progress.ended(over.orElseGet(() -> enough(goal, progress)));
    }

    /** The stories of the days that a page of older headlines is about; a page that spans months stays as it is. */
    private Stories around(List<NewsItem> page) {
        Stories stories = new Stories(words);
        Stories.undated(items, stories::remember);
        List<LocalDate> days = page.stream()
                .filter(item -> !item.undated())
                .map(item -> item.sortDate().day())
                .sorted()
                .toList();
        if (!days.isEmpty() && days.getFirst().plusDays(LONGEST_SPAN).isAfter(days.getLast())) {
            LocalDate from = Stories.firstDay(days.getFirst());
            LocalDate to = days.getLast().plusDays(ChronoUnit.DAYS.between(from, days.getFirst()) + 1);
            items.between(start(from), start(to), stories::remember);
        }
        return stories;
    }

    private static Instant start(LocalDate day) {
        return PublicationDate.ofDay(day).sortInstant();
    }

    /** Why there is nothing more to read for this goal. */
    private static Optional<String> over(Goal goal, Parsed.Headlines page, Optional<URI> next) {
        if (page.headlines().isEmpty()) {
            return Optional.of("a page without headlines");
        }
        if (goal.since().filter(day -> allBefore(page.headlines(), day)).isPresent()) {
            return Optional.of("reached " + goal.since().get());
        }
        return next.isEmpty() ? Optional.of("there is no further page") : Optional.empty();
    }

    /** So many were wanted and no more; the next run goes on after them. */
    private static String enough(Goal goal, Progress progress) {
        return progress.headlines >= goal.headlines || progress.pages >= goal.pages
                ? "enough for this run; the next one goes on there"
                : "";
    }

    private static boolean allBefore(List<Headline> headlines, LocalDate day) {
        List<LocalDate> dates = headlines.stream()
                .flatMap(headline -> headline.date().stream())
                .map(PublicationDate::day)
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.isBefore(day));
    }

    private static boolean sameHost(URI one, URI other) {
        return one.getAuthority().equalsIgnoreCase(other.getAuthority());
    }

    /** It is over: the next run begins at the first page. */
    private Progress finish(Visit visit, Progress progress, String why) {
        schedule.record(
                visit.draft().backfill(Optional.empty()).visit(), fetcher.log().pending());
        return progress.ended(why);
    }

    /** It cannot go on now: the next run tries this page again. */
    private Progress pause(Visit visit, Progress progress, String why) {
        schedule.record(visit, fetcher.log().pending());
        return progress.ended(why);
    }
}
