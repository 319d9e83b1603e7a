// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.PublicationDate;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Refresh;
import amtsblick.parse.listing.PageLeads;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Looks at a newsroom and finds out how to read it, with all the manners of a visit. Safe for use by many threads. */
public final class Discovery {
    private final Fetcher fetcher;
    private final InstantSource clock;

    public Discovery(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** It answered. */
        record Looked(Discovered discovered) implements Result {}

        /** Nothing to look at; the answer says why. */
        record Unanswered(Fetched answer) implements Result {}
    }

    /**
     * Asks for the source's address and, where a page lies there, for what it says its feeds are, and for its news sitemaps.
     *
     * @throws InterruptedException when the program is stopped meanwhile
     */
    public Result discover(Source source) throws InterruptedException {
        Fetched answer = fetcher.get(source.request(source.address()));
        return answer instanceof Fetched.Page page
                ? new Result.Looked(look(source, followed(source, page)))
                : new Result.Unanswered(answer);
    }

    /** Why there is nothing to look at, as the operator may know it: pages for everybody do not tell which internal names there are. */
    public static Remark whyUnanswered(Source source, Fetched answer) {
        Remark said = answer.said();
        return said.code() == RemarkCode.NOT_PUBLIC
                ? Fetcher.whyNotPublic(source.address()).orElse(said)
                : said;
    }

    /** The page that a page without content sends its readers to, once. */
    private Fetched.Page followed(Source source, Fetched.Page page) throws InterruptedException {
        Optional<URI> next = Refresh.of(Document.of(page, today()));
        return next.isPresent() && fetcher.get(source.request(next.get())) instanceof Fetched.Page other ? other : page;
    }

    private Discovered look(Source source, Fetched.Page page) throws InterruptedException {
        Search search = new Search(fetcher, source, today());
        Document document = Document.of(page, today());
        SourceKind kind = SourceKind.of(DocumentFormat.of(page.body()));
        if (kind == SourceKind.LISTING) {
            PageLeads leads = PageLeads.of(document);
            search.listing(page);
            search.feeds(leads, LinkHeader.feeds(page.links(), page.address()));
            search.sitemaps(fetcher.sitemaps(
                    page.address(), source.request(page.address()).privateAllowed()));
            return search.found(leads.name(), leads.language());
        }
        search.itself(kind, page);
        return search.found("", Optional.empty());
    }

    static Reading reading(SourceKind kind, Fetched.Page page) {
        return new Reading(kind, page.address());
    }

    private LocalDate today() {
        return clock.instant().atZone(PublicationDate.ZONE).toLocalDate();
    }
}
