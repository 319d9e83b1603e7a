// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Keeping.Kept;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.harvest.Harvester;
import amtsblick.crawl.harvest.Harvester.Yield;
import amtsblick.crawl.harvest.House;
import amtsblick.crawl.harvest.Newsdesk.Seen;
import amtsblick.crawl.recheck.Recheck;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.discover.Discovery;
import amtsblick.discover.Find;
import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.parse.document.HubLink;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one visit: asks, has the answer harvested, and records the visit together with what it brought. */
final class Visitor {
    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private final Fetcher fetcher;
    private final Onward onward;
    private final Harvester harvester;
    private final Discovery discovery;
    private final Recheck recheck;
    private final Keeper keeper;
    private final NextVisit next;
    private final InstantSource clock;

    Visitor(Fetcher fetcher, Harvester harvester, Recheck recheck, Keeper keeper, NextVisit next, InstantSource clock) {
        this.fetcher = fetcher;
        onward = new Onward(fetcher, clock);
        this.harvester = harvester;
        this.recheck = recheck;
        discovery = new Discovery(fetcher, clock);
        this.keeper = keeper;
        this.next = next;
        this.clock = clock;
    }

    /**
     * Visits a claimed source. What cannot be read of the archive or kept there, and a document that uncovers a fault in the
     * program, make a failed visit like any other, so that it is tried again ever more seldom and costs no other source.
     *
     * @throws ArchiveException when the archive takes not even the record of the visit; see {@link Keeper}
     */
    Visited visit(Source source, Visit before) throws InterruptedException {
        PageReport report = fetcher.visit(() -> askAgain(source, before, bring(source, before, clock.instant())));
        Kept kept = keeper.keep(report);
        Visit now = kept.report().visit().orElseThrow();
        int keptOut = report.edition().keptOut();
        return new Visited(
                source, now, before, kept.counts().fresh(), kept.counts().changed(), keptOut, report.hub());
    }

    /** Where the source itself answered, some of what it published is asked whether it is still there; that never costs the visit. */
    private PageReport askAgain(Source source, Visit before, PageReport report) throws InterruptedException {
        Outcome outcome = report.visit().apply(0).outcome();
        if (outcome != Outcome.READ && outcome != Outcome.UNCHANGED) {
            return report;
        }
        try {
            Recheck.Findings findings = recheck.ask(source, before, report.items());
            return report.with(findings, before, fetcher.log().pending());
        } catch (RuntimeException | Error e) {
            LOG.error("The items of {} could not be asked for again", source.id(), e);
            return report;
        }
    }

    private PageReport bring(Source source, Visit before, Instant start) throws InterruptedException {
        try {
            boolean unknown =
                    source.kind().reader().foundOutFirst() && before.reading().isEmpty();
            return unknown ? findOut(source, before, start) : ask(source, before, start);
        } catch (RuntimeException | Error e) {
            LOG.error("Not foreseen, met when visiting {}", source.id(), e);
            return report(record(source, before, start).unforeseen(e), source);
        }
    }

    /** A source given by its address alone is looked at first; what was found is read at once, not asked for again. */
    private PageReport findOut(Source source, Visit before, Instant start) throws InterruptedException {
        return switch (discovery.discover(source)) {
            case Discovery.Result.Unanswered none ->
                report(record(source, before, start).withoutPage(none.answer()), source);
            case Discovery.Result.Looked looked -> {
                Optional<Find> best = looked.discovered().sure();
                yield best.isPresent()
                        ? read(
                                source,
                                before.foundOut(
                                        best.get().reading(),
                                        looked.discovered().name()),
                                best.get().page(),
                                start)
                        : report(
                                record(source, before, start)
                                        .nothing(looked.discovered().doubt()),
                                source);
            }
        };
    }

    private PageReport ask(Source source, Visit before, Instant start) throws InterruptedException {
        House house = new House(source, before.harvest());
        URI address = before.movedTo()
                .or(() -> before.reading().map(Reading::address))
                .orElse(source.address());
        FetchRequest request = house.isAt(address)
                ? source.request(address).with(before.etag(), before.lastModified())
                : source.request(source.address());
        Source known = before.reading().map(source::as).orElse(source);
        return switch (onward.get(house, known, request)) {
            case Fetched.Page page -> read(source, before, page, start);
            case Fetched.NotModified same
            when house.strange(same.movedTo()).isPresent() ->
                report(
                        record(source, before, start)
                                .frozen(304, house.strange(same.movedTo()).get()),
                        source);
            case Fetched other -> report(record(source, before, start).withoutPage(other), source);
        };
    }

    private PageReport read(Source source, Visit before, Fetched.Page page, Instant start) throws InterruptedException {
        VisitRecord record = record(source, before, start);
        return switch (harvester.gather(source, before, page, Seen.at(before, clock.instant()))) {
            case Yield.Unreadable unreadable -> report(record.unreadable(page.status(), unreadable.reason()), source);
            case Yield.Strange strange -> report(record.frozen(page.status(), strange.reason()), source);
            case Yield.Gathered gathered ->
                new PageReport(
                        source.id(),
                        gathered.edition(),
                        record.read(page, gathered),
                        record::unforeseen,
                        List.of(),
                        fetcher.log().pending(),
                        HubLink.announced(page.links(), page.address())
                                .or(() -> gathered.parsed().hub()));
        };
    }

    private PageReport report(Visit visit, Source source) {
        return PageReport.of(source.id(), visit, fetcher.log().pending());
    }

    private VisitRecord record(Source source, Visit before, Instant start) {
        Instant now = clock.instant();
        return new VisitRecord(next, source, before, now, Duration.between(start, now));
    }
}
