// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Headings;
import amtsblick.web.page.Names;
import amtsblick.web.site.Site;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A selection as a feed, before it is written in one of the formats.
 *
 * @param title what is selected, with the name of the site
 * @param subtitle one sentence about it
 * @param self the feed's own public address
 * @param page the public address of the page it belongs to
 * @param lang the language of title and labels
 * @param updated when its newest entry was first seen
 * @param entries newest first
 */
public record FeedDocument(
        String title,
        String subtitle,
        String self,
        String page,
        String lang,
        Instant updated,
        List<FeedEntry> entries) {

    /**
     * One entry.
     *
     * @param id its address on this site: stable, and the same in all formats
     * @param published German time; the start of the day where the source gave none
     * @param updated when its headline last changed, or was first seen
     * @param categories regions, kind and topics in words
     */
    record FeedEntry(
            String id,
            String link,
            String title,
            String summary,
            ZonedDateTime published,
            Instant updated,
            String source,
            String language,
            List<String> categories) {}

    public static FeedDocument of(Site site, Selection selection, List<NewsItem> items, Frame frame, String self) {
        Names names = new Names(site, frame.m());
        String heading = Headings.of(selection, names, frame.m());
        // An undated item is old, and a reader would show it as news of the moment the feed was fetched.
        List<FeedEntry> entries = items.stream()
                .filter(item -> !item.undated())
                .map(item -> entry(item, names, frame))
                .toList();
        String demo = site.settings().demo() ? frame.text("demo.short") + " " : "";
        return new FeedDocument(
                demo + heading + " – " + site.settings().name(),
                frame.text("feed.subtitle", site.settings().name()),
                frame.absolute(self),
                frame.absolute(frame.href("/", selection)),
                frame.lang().code(),
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH),
                entries);
    }

    private static FeedEntry entry(NewsItem item, Names names, Frame frame) {
        Instant updated = item.revisions().isEmpty()
                ? item.firstSeen()
                : item.revisions().getLast().until();
        List<String> categories = Stream.of(
                        item.labels().regionCodes().stream().map(code -> names.of(Dimension.REGION, code)),
                        item.labels().placeNames().stream(),
                        Stream.of(names.of(Dimension.KIND, item.labels().kind().value())),
                        item.labels().topicIds().stream().map(id -> names.of(Dimension.TOPIC, id)))
                .flatMap(parts -> parts)
                .distinct()
                .toList();
        return new FeedEntry(
                frame.absolute("/item/" + item.id()),
                item.headline().link().toString(),
                item.headline().fullTitle(),
                item.snippet(),
                item.sortDate().sortInstant().atZone(PublicationDate.ZONE),
                updated,
                item.sourceName(),
                item.language(),
                categories);
    }
}
