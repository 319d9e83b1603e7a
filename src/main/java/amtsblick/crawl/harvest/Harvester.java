// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.archive.Archive;
import amtsblick.archive.Finding;
import amtsblick.crawl.harvest.ArticleVisits.Report;
import amtsblick.crawl.harvest.Newsdesk.Edition;
import amtsblick.crawl.harvest.Newsdesk.Seen;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Dimension;
import amtsblick.news.Headline;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes labelled items of an answer: parse, ask articles, edit. Safe for use by many threads. */
public final class Harvester {
    /** How many former headlines tell what a source writes about. */
    private static final int PAST = 100;

    private final Fetcher fetcher;
    private final Identity identity;
    private final Finding finding;
    private final ArticleVisits articles;
    private final Newsdesk newsdesk;
    private final InstantSource clock;

    /** @param archive is asked what is known already, once for each page */
    public Harvester(Fetcher fetcher, Newsdesk newsdesk, Archive archive, InstantSource clock) {
        this.newsdesk = newsdesk;
        this.clock = clock;
        this.fetcher = fetcher;
        identity = new Identity(archive.items(), newsdesk.houses());
        finding = archive.finding();
        articles = new ArticleVisits(fetcher, clock, newsdesk);
    }

    /** What a page brought. */
    public sealed interface Yield {
        /** Nothing could be read. */
        record Unreadable(Remark reason) implements Yield {}

        /** Somebody else's, as it seems; see {@link House}. */
        record Strange(Remark reason) implements Yield {}

        /**
         * Headlines, or none.
         *
         * @param parsed the page as it was read
         * @param headlines those of the page, with what their articles added
         * @param edition what is to be kept of them
         */
        record Gathered(Parsed.Headlines parsed, List<Headline> headlines, Edition edition) implements Yield {}
    }

    /**
     * Reads a page of a source.
     *
     * @param visit what is remembered of the source: how it was found out to be read
     * @param seen when its headlines are seen
     * @throws amtsblick.archive.ArchiveException where it cannot be asked what is known
     */
    public Yield gather(Source source, Visit visit, Fetched.Page page, Seen seen) throws InterruptedException {
        House house = new House(source, visit.harvest());
        Optional<Remark> strange = house.strange(page.movedTo())
                .or(() -> house.strange(visit.reading().map(Reading::address)));
        return strange.isPresent() ? new Yield.Strange(strange.get()) : read(source, visit, page, seen);
    }

    private Yield read(Source source, Visit visit, Fetched.Page page, Seen seen) throws InterruptedException {
        Source known = visit.reading().map(source::as).orElse(source);
        return switch (known.headlines(Document.of(page, clock.instant()), fetcher)) {
            case Parsed.Unreadable unreadable -> new Yield.Unreadable(unreadable.reason());
            case Parsed.Headlines parsed -> {
                Optional<Remark> strange = new House(source, visit.harvest()).strange(parsed.headlines());
                yield strange.isPresent()
                        ? new Yield.Strange(strange.get())
                        : gathered(source, visit, page, parsed, seen);
            }
        };
    }

    private Yield gathered(Source source, Visit visit, Fetched.Page page, Parsed.Headlines parsed, Seen seen)
            throws InterruptedException {
        Identity.Assigned assigned =
                identity.assign(source, parsed.headlines(), DocumentFormat.of(page.body()) == DocumentFormat.HTML);
        if (assigned.known().isEmpty() && seen.isLater() && isForeign(source, parsed.headlines())) {
            return new Yield.Strange(Remark.of(RemarkCode.OTHER_SUBJECT, House.of(source.address())));
        }
        List<Report> complete = page.reserved()
                ? parsed.headlines().stream().map(Report::of).toList()
                : articles.complete(source, parsed.headlines(), assigned);
        List<Report> reports = VisitWindow.of(visit, seen.now()).marked(complete, assigned);
        List<Report> believed = Redating.without(
                reports, assigned, PublicationDate.ofInstant(seen.now()).day());
        Source named =
                source.called(visit.name().or(() -> Optional.of(parsed.title()).filter(title -> !title.isBlank())));
        Edition edition = newsdesk.edit(named, believed, assigned.ids(), page.reserved(), seen);
        return new Yield.Gathered(parsed, reports.stream().map(Report::headline).toList(), edition);
    }

    /** Looked at where nothing is known of many headlines, which is seldom; an operator who names the house of a source vouches for it. */
    private boolean isForeign(Source source, List<Headline> headlines) {
        if (source.movedTo().filter(House.of(source.address())::equals).isPresent()) {
            return false;
        }
        NewsQuery former = NewsQuery.ALL.with(Dimension.SOURCE, source.id()).withSize(PAST);
        List<Headline> past = finding.find(former, Finding.Extent.ITEMS).hits().stream()
                .map(hit -> hit.item().headline())
                .toList();
        return Subject.of(past).isForeignTo(headlines, source.name());
    }
}
