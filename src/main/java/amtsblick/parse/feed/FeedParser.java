// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.DayDoubts;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Kicker;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.document.Teasers;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.url.CanonicalLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds to headlines. */
public final class FeedParser {
    private FeedParser() {}

    public static Parsed.Read parse(Document document) {
        return switch (FeedReader.read(document)) {
            case Feed.Result.Unreadable unreadable -> new Parsed.Unreadable(unreadable.reason());
            case Feed.Result.Read read -> headlines(read.feed(), document.address());
        };
    }

    private static Parsed.Read headlines(Feed feed, URI address) {
        URI home = feed.link().orElse(address);
        List<Headline> headlines = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            headline(entry, home).ifPresent(headlines::add);
        }
        int dropped = feed.entries().size() - headlines.size();
        List<Headline> marked = DayDoubts.marked(headlines);
        List<Remark> notes = new ArrayList<>(DayDoubts.of(marked));
        if (dropped > 0) {
            notes.addFirst(Remark.of(RemarkCode.ENTRIES_DROPPED, dropped));
        }
        return new Parsed.Headlines(
                marked, Optional.empty(), feed.ttl(), feed.hub(), PlainText.tidy(feed.title()), notes);
    }

    /** An entry without a link leads to the feed's home: better there than nowhere. */
    private static Optional<Headline> headline(FeedEntry entry, URI home) {
        if (entry.title().isEmpty()) {
            return Optional.empty();
        }
        Kicker kicker = Kicker.split(entry.title());
        Optional<PublicationDate> date = entry.published().or(entry::updated);
        return Optional.of(new Headline(
                kicker.kicker(),
                kicker.title(),
                Teasers.of(entry.summary().isEmpty() ? entry.content() : entry.summary()),
                CanonicalLink.withoutTracking(entry.link().orElse(home)),
                date,
                entry.printedDate(),
                entry.categories(),
                Optional.of(entry.id()).filter(id -> !id.isEmpty())));
    }
}
