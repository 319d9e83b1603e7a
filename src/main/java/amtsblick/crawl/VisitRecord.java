// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.ArchiveException;
import amtsblick.crawl.harvest.Harvester.Yield;
import amtsblick.crawl.harvest.House;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.fetch.Fetched;
import amtsblick.news.Headline;
import amtsblick.parse.document.Parsed;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Harvest;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import amtsblick.source.VisitDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What to remember of one visit that has just taken place. Pure. */
final class VisitRecord {
    /** After so many failures in a row at an address we were led to, the configured one is tried again. */
    private static final int STRIKES = 3;

    private final NextVisit next;
    private final Source source;
    private final Visit before;
    private final Instant now;
    private final Duration took;

    VisitRecord(NextVisit next, Source source, Visit before, Instant now, Duration took) {
        this.next = next;
        this.source = source;
        this.before = before;
        this.now = now;
        this.took = took;
    }

    /**
     * After a page with headlines, or with none. A page without any teaches us nothing: its validators and a new address are not
     * remembered, so that the next answer is a full one and comes from where headlines once were.
     *
     * <p>What it is given later is how many of the items are new: that is known only while they are written, when all others wait.
     */
    IntFunction<Visit> read(Fetched.Page page, Yield.Gathered gathered) {
        int spoken = House.spoken(source, gathered.headlines());
        return fresh -> read(page, gathered, spoken, fresh);
    }

    private Visit read(Fetched.Page page, Yield.Gathered gathered, int spoken, int fresh) {
        List<Headline> headlines = gathered.headlines();
        Parsed.Headlines parsed = gathered.parsed();
        boolean empty = headlines.isEmpty();
        int keptOut = gathered.edition().keptOut();
        Harvest harvest = before.harvest().plus(PageHarvest.of(page.address(), headlines, spoken, keptOut, fresh, now));
        Optional<Instant> wish = Stream.of(parsed.ttl().<Instant>map(now::plus), page.expires())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        VisitDraft draft = visited(
                        empty ? Outcome.EMPTY : Outcome.READ,
                        page.status(),
                        Account.of(headlines.size(), gathered.edition().items().size(), keptOut, parsed.notes()))
                .succeeded(now)
                .named(empty ? "" : parsed.title())
                .validators(empty ? Optional.empty() : page.etag(), empty ? Optional.empty() : page.lastModified())
                .movedTo(empty ? before.movedTo() : page.movedTo().or(before::movedTo))
                .harvest(harvest)
                .due(next.afterAnswer(source, before, harvest.rhythm(), fresh > 0, wish, now));
        return (empty || harvest.datesLost() ? findOutAnew(draft) : draft).visit();
    }

    /** What was found out about a source by looking holds no more: it is looked at anew, at the address that was given. */
    private VisitDraft findOutAnew(VisitDraft draft) {
        return source.kind().reader().foundOutFirst() ? draft.anew() : draft;
    }

    /** After a look at a page of which nothing could be made: no use to us, though it answered. */
    Visit nothing(List<Remark> why) {
        return failed(Outcome.EMPTY, 200, why, next.afterFailure(source, failures(), now))
                .visit();
    }

    /** After what no document and no archive should do to us. */
    Visit unforeseen(Throwable e) {
        return unreadable(
                0,
                e instanceof ArchiveException refused
                        ? Remark.of(RemarkCode.ARCHIVE, refused)
                        : Remark.of(RemarkCode.FAULT, e.toString()));
    }

    /**
     * After an answer that could not be read: the validators are forgotten, so that the next answer is a full one, and so is what
     * was found out of the source.
     */
    Visit unreadable(int status, Remark reason) {
        return findOutAnew(failed(Outcome.FAILED, status, List.of(reason), next.afterFailure(source, failures(), now))
                        .validators(Optional.empty(), Optional.empty()))
                .visit();
    }

    /** After an answer of what may be somebody else: the next visit goes to the configured address. */
    Visit frozen(int status, Remark reason) {
        return failed(Outcome.FROZEN, status, List.of(reason), next.afterFailure(source, failures(), now))
                .anew()
                .visit();
    }

    /** After anything but a page. */
    Visit withoutPage(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page _ -> throw new IllegalArgumentException("a page is read");
            case Fetched.NotModified same -> unchanged(same);
            case Fetched.Later later ->
                failed(
                                Outcome.LATER,
                                later.status(),
                                List.of(later.said()),
                                next.afterLater(source, failures(), later.retryAfter(), now))
                        .visit();
            case Fetched.Disallowed no ->
                failed(Outcome.DISALLOWED, 0, List.of(no.reason()), next.afterDisallowed(source, now))
                        .visit();
            case Fetched.Gone _
            when before.reading().isPresent() ->
                failed(new Fetched.Failed(
                        410,
                        Remark.of(RemarkCode.FOUND_GONE, before.reading().get().address())));
            case Fetched.Gone gone ->
                failed(Outcome.GONE, 410, List.of(gone.said()), NextVisit.NEVER).visit();
            case Fetched.Failed failed -> failed(failed);
        };
    }

    private Visit unchanged(Fetched.NotModified same) {
        boolean read = before.outcome() == Outcome.READ || before.outcome() == Outcome.UNCHANGED;
        return visited(Outcome.UNCHANGED, 304, read ? before.remarks() : List.of())
                .succeeded(now)
                .validators(same.etag().or(before::etag), same.lastModified().or(before::lastModified))
                .movedTo(same.movedTo().or(before::movedTo))
                .due(next.afterAnswer(source, before, before.harvest().rhythm(), false, same.expires(), now))
                .visit();
    }

    private Visit failed(Fetched.Failed failed) {
        Instant due = failed.status() == 0
                ? next.afterSilence(source, failures(), now)
                : next.afterFailure(source, failures(), now);
        VisitDraft draft = failed(Outcome.FAILED, failed.status(), List.of(failed.reason()), due);
        return failures() < STRIKES ? draft.visit() : draft.anew().visit();
    }

    private VisitDraft failed(Outcome outcome, int status, List<Remark> remarks, Instant due) {
        return visited(outcome, status, remarks).failed().due(due);
    }

    private VisitDraft visited(Outcome outcome, int status, List<Remark> remarks) {
        return before.draft().visited(source.setup(), now, took).ended(outcome, status, remarks);
    }

    private int failures() {
        return before.failures() + 1;
    }
}
