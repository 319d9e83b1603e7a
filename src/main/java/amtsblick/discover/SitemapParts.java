// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.parse.HeadlineParser;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.source.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts a sitemap index leads to: the newest ones, until headlines are found. */
public final class SitemapParts {
    /** News lie in the newest part; a part or two before it may be pages or images. */
    private static final int MOST = 3;

    private final Fetcher fetcher;

    public SitemapParts(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** The headlines of a document, or, of an index, those of its newest part that has some. */
    public Parsed.Read read(Document document, Source source) throws InterruptedException {
        return switch (HeadlineParser.parse(document, source)) {
            case Parsed.Read read -> read;
            case Parsed.Index index -> newest(index, source, document.today());
        };
    }

    private Parsed.Read newest(Parsed.Index index, Source source, LocalDate today) throws InterruptedException {
        List<String> notes = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        for (URI part : index.parts().stream().limit(MOST).toList()) {
            Fetched answer = fetcher.get(FetchRequest.of(source, part));
            if (!(answer instanceof Fetched.Page page)) {
                notes.add(part + ": " + answer.said());
                continue;
            }
            Document document = Document.of(page, today);
            switch (HeadlineParser.parse(document, source)) {
                case Parsed.Headlines read -> headlines.addAll(read.headlines());
                case Parsed.Index _ -> notes.add(part + ": an index within an index");
                case Parsed.Unreadable unreadable -> notes.add(part + ": " + unreadable.reason());
            }
            if (!headlines.isEmpty()) {
                break;
            }
        }
        return new Parsed.Headlines(headlines, Optional.empty(), Optional.empty(), notes);
    }
}
