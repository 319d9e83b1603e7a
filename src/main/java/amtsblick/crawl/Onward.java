// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.crawl.harvest.House;
import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.document.Refresh;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Source;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Asks for a source's document. Where that is a page without headlines that only sends its readers on, by {@code <meta
 * http-equiv=refresh>} or a {@code Refresh} header, the document it sends to is asked for, with all guards of any request: once,
 * since who sends us on a second time is not to be followed in circles, and never into another {@link House}. It counts as the
 * source's new address.
 */
final class Onward {
    private final Fetcher fetcher;
    private final InstantSource clock;

    Onward(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** @param known how the source is read, as far as that was found out */
    Fetched get(House house, Source known, FetchRequest request) throws InterruptedException {
        Fetched answer = fetcher.get(request);
        if (!(answer instanceof Fetched.Page page)) {
            return answer;
        }
        Document document = Document.of(page, clock.instant());
        Optional<URI> next = next(page, document);
        if (next.isEmpty() || hasHeadlines(known, document)) {
            return answer;
        }
        if (!house.isAt(next.get())) {
            return page.at(next.get()); // whoever reads it sees where it leads
        }
        boolean lasting = page.movedTo().isPresent() || page.address().equals(request.address());
        return behind(house.source(), next.get(), lasting);
    }

    private static Optional<URI> next(Fetched.Page page, Document document) {
        Optional<URI> said = Refresh.target(page.refresh(), page.address());
        return said.isPresent() || DocumentFormat.of(page.body()) != DocumentFormat.HTML ? said : Refresh.of(document);
    }

    private boolean hasHeadlines(Source known, Document document) throws InterruptedException {
        return known.headlines(document, fetcher) instanceof Parsed.Headlines read
                && !read.headlines().isEmpty();
    }

    /** @param lasting whether the way to the page that sends us there was no redirect for the time being */
    private Fetched behind(Source source, URI address, boolean lasting) throws InterruptedException {
        return switch (fetcher.get(source.request(address))) {
            case Fetched.Page page -> lasting ? page.at(page.movedTo().orElse(address)) : page.withoutValidators();
            // only the source's own address can say that it is gone
            case Fetched.Gone _ -> new Fetched.Failed(410, Remark.of(RemarkCode.FOUND_GONE, address));
            case Fetched other -> other;
        };
    }
}
