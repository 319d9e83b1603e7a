// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source.kind;

import amtsblick.fetch.Fetched;
import amtsblick.news.Headline;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.Selectors;
import amtsblick.parse.sitemap.SitemapParser;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A news sitemap, or an index that leads to some: then its newest parts are read, until headlines are found. */
public final class SitemapKind implements SourceReader {
    /** News lie in the newest part; a part or two before it may be pages or images. */
    private static final int MOST = 3;

    @Override
    public boolean reads(DocumentFormat format) {
        return format == DocumentFormat.SITEMAP || format == DocumentFormat.SITEMAP_INDEX;
    }

    @Override
    public Parsed.Read read(Document document, Optional<Selectors> selectors, Further further)
            throws InterruptedException {
        return switch (SitemapParser.parse(document)) {
            case Parsed.Read read -> read;
            case Parsed.Index index -> newest(index, further, document.today());
        };
    }

    private static Parsed.Read newest(Parsed.Index index, Further further, LocalDate today)
            throws InterruptedException {
        List<String> notes = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        for (URI part : index.parts().stream().limit(MOST).toList()) {
            Fetched answer = further.get(part);
            if (!(answer instanceof Fetched.Page page)) {
                notes.add(part + ": " + answer.said());
                continue;
            }
            switch (SitemapParser.parse(Document.of(page, today))) {
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
