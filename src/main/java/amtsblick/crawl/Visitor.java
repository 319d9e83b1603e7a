// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.crawl.RoundSummary.Visited;
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
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one visit: fetch, parse, understand, add, and record it together with what it brought. */
final class Visitor {
    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private final Fetcher fetcher;
    private final Newsdesk newsdesk;
    private final Archive archive;
    private final Keeper keeper;
    private final NextVisit next;
    private final InstantSource clock;

    Visitor(Fetcher fetcher, Newsdesk newsdesk, Archive archive, Keeper keeper, NextVisit next, InstantSource clock) {
        this.fetcher = fetcher;
        this.newsdesk = newsdesk;
        this.archive = archive;
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
            return switch (fetcher.get(request(source, before))) {
                case Fetched.Page page -> read(source, before, page, start);
                case Fetched other -> keep(source, record(source, before, start).withoutPage(other));
            };
        } catch (ArchiveException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A fault in the program, met when visiting {}", source.id(), e);
            return keep(source, record(source, before, start).unreadable(0, "a fault in the program: " + e));
        }
    }

    private static FetchRequest request(Source source, Visit before) {
        return new FetchRequest(
                before.movedTo().orElse(source.address()),
                before.etag(),
                before.lastModified(),
                source.robotsOverride().isPresent(),
                source.privateAllowed());
    }

    private Visited read(Source source, Visit before, Fetched.Page page, Instant start) {
        VisitRecord record = record(source, before, start);
        Instant now = clock.instant();
        Document document = new Document(
                page.body(),
                page.contentType(),
                page.address(),
                now.atZone(PublicationDate.ZONE).toLocalDate());
        return switch (HeadlineParser.parse(document, source)) {
            case Parsed.Unreadable unreadable -> keep(source, record.unreadable(page.status(), unreadable.reason()));
            case Parsed.Headlines headlines -> {
                Newsdesk.Edition edition = newsdesk.edit(source, before, headlines.headlines(), page.reserved(), now);
                yield keep(source, edition, record.read(page, headlines, edition, fresh(edition)));
            }
        };
    }

    /** How many items the archive does not know yet. Asked before adding, because the visit that is added with them says so. */
    private int fresh(Newsdesk.Edition edition) {
        return (int) edition.items().stream()
                .filter(item -> archive.get(item.id()).isEmpty())
                .count();
    }

    private Visited keep(Source source, Visit visit) {
        return keep(source, new Newsdesk.Edition(List.of(), 0), visit);
    }

    private Visited keep(Source source, Newsdesk.Edition edition, Visit visit) {
        Archive.Added added = keeper.keep(edition.items(), visit);
        return new Visited(source, visit, added.fresh(), added.changed(), edition.keptOut());
    }

    private VisitRecord record(Source source, Visit before, Instant start) {
        Instant now = clock.instant();
        return new VisitRecord(next, source, before, now, Duration.between(start, now));
    }
}
