// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.Keeping.Kept;
import amtsblick.crawl.ArticleVisits.Report;
import amtsblick.crawl.Newsdesk.Seen;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.discover.Discovery;
import amtsblick.discover.Find;
import amtsblick.discover.SitemapParts;
import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one visit: fetch, parse, understand, add, and record it together with what it brought. */
final class Visitor {
    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private final Fetcher fetcher;
    private final Newsdesk newsdesk;
    private final Discovery discovery;
    private final ArticleVisits articles;
    private final SitemapParts parts;
    private final Keeper keeper;
    private final NextVisit next;
    private final InstantSource clock;

    Visitor(Fetcher fetcher, Newsdesk newsdesk, Items items, Keeper keeper, NextVisit next, InstantSource clock) {
        this.fetcher = fetcher;
        this.newsdesk = newsdesk;
        discovery = new Discovery(fetcher, clock);
        parts = new SitemapParts(fetcher);
        articles = new ArticleVisits(fetcher, items, clock, newsdesk);
        this.keeper = keeper;
        this.next = next;
        this.clock = clock;
    }

    /**
     * Visits a claimed source. A document that uncovers a fault in the program is a failed visit like any other, so that it is
     * tried again ever more seldom.
     *
     * @throws ArchiveException when the visit could not be kept; see {@link Keeper}
     */
    Visited visit(Source source, Visit before) throws InterruptedException {
        Instant start = clock.instant();
        try {
            boolean unknown =
                    source.kind() == SourceKind.AUTO && before.reading().isEmpty();
            return unknown ? findOut(source, before, start) : ask(source, before, start);
        } catch (ArchiveException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A fault in the program, met when visiting {}", source.id(), e);
            return keep(source, record(source, before, start).unreadable(0, "a fault in the program: " + e));
        }
    }

    /** A source given by its address alone is looked at first; what was found is read at once, not asked for again. */
    private Visited findOut(Source source, Visit before, Instant start) throws InterruptedException {
        return switch (discovery.discover(source)) {
            case Discovery.Result.Unanswered none ->
                keep(source, record(source, before, start).withoutPage(none.answer()));
            case Discovery.Result.Looked looked -> {
                Optional<Find> best = looked.discovered().sure();
                yield best.isPresent()
                        ? read(
                                source,
                                before.reading(best.get().reading()),
                                best.get().page(),
                                start)
                        : keep(
                                source,
                                record(source, before, start)
                                        .nothing(looked.discovered().doubt()));
            }
        };
    }

    private Visited ask(Source source, Visit before, Instant start) throws InterruptedException {
        URI address = before.movedTo()
                .or(() -> before.reading().map(Reading::address))
                .orElse(source.address());
        FetchRequest request = FetchRequest.of(source, address).with(before.etag(), before.lastModified());
        return switch (fetcher.get(request)) {
            case Fetched.Page page -> read(source, before, page, start);
            case Fetched other -> keep(source, record(source, before, start).withoutPage(other));
        };
    }

    private Visited read(Source source, Visit before, Fetched.Page page, Instant start) throws InterruptedException {
        VisitRecord record = record(source, before, start);
        Instant now = clock.instant();
        Document document = Document.of(page, now);
        Source known = before.reading().map(source::read).orElse(source);
        return switch (parts.read(document, known)) {
            case Parsed.Unreadable unreadable -> keep(source, record.unreadable(page.status(), unreadable.reason()));
            case Parsed.Headlines headlines -> {
                List<Report> reports = page.reserved()
                        ? headlines.headlines().stream().map(Report::of).toList()
                        : articles.complete(source, headlines.headlines());
                Newsdesk.Edition edition = newsdesk.edit(source, reports, page.reserved(), Seen.at(before, now));
                List<Headline> dated = reports.stream().map(Report::headline).toList();
                yield keep(source, edition, fresh -> record.read(page, headlines, dated, edition, fresh));
            }
        };
    }

    private Visited keep(Source source, Visit visit) {
        return keep(source, new Newsdesk.Edition(List.of(), 0), _ -> visit);
    }

    private Visited keep(Source source, Newsdesk.Edition edition, IntFunction<Visit> visit) {
        PageReport report = new PageReport(
                source.id(), edition.items(), visit, fetcher.log().pending());
        Kept kept = keeper.keep(report);
        Visit now = kept.report().visit().orElseThrow();
        return new Visited(source, now, kept.counts().fresh(), kept.counts().changed(), edition.keptOut());
    }

    private VisitRecord record(Source source, Visit before, Instant start) {
        Instant now = clock.instant();
        return new VisitRecord(next, source, before, now, Duration.between(start, now));
    }
}
