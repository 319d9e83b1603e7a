// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.classify.gazetteer.Territories;
import amtsblick.news.Dimension;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.web.address.Selection;
import amtsblick.web.item.SaidFact;
import amtsblick.web.page.Headings;
import amtsblick.web.page.Reader;
import amtsblick.web.page.States;
import amtsblick.web.register.Register;
import amtsblick.web.site.WebSettings;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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
     * @param title says so where it is withdrawn
     * @param summary the teaser, and in brackets what registers and deadlines tell of it
     * @param updated when its title or day last changed, it was withdrawn, or first seen
     * @param categories regions, places, bodies, kind, topics and what became of it, in words
     * @param state what became of it
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
            List<String> categories,
            ItemState state,
            List<Territories.Geocoded> geocoding) {}

    public static FeedDocument of(
            WebSettings settings, Selection selection, List<NewsItem> items, Reader reader, String path) {
        String heading = Headings.of(selection, reader);
        // An undated item is old, and a reader would show it as news of the moment the feed was fetched.
        List<FeedEntry> entries = items.stream()
                .filter(item -> !item.undated())
                .map(item -> entry(item, reader))
                .toList();
        String demo = settings.demo() ? reader.text("demo.short") + " " : "";
        return new FeedDocument(
                demo + heading + " – " + settings.name(),
                reader.text("feed.subtitle", settings.name()),
                reader.absolute(reader.href(path, selection)),
                reader.absolute(Register.page(selection, reader)),
                reader.lang().code(),
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH),
                entries);
    }

    private static String summary(NewsItem item, Reader reader) {
        String said = SaidFact.brief(item, reader);
        return said.isEmpty() ? item.snippet() : (item.snippet() + " [" + said + "]").strip();
    }

    private static FeedEntry entry(NewsItem item, Reader reader) {
        Instant updated = Stream.of(
                        Optional.of(item.firstSeen()),
                        item.state().changed(),
                        item.state().withdrawn())
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
        List<String> categories = Stream.of(
                        item.labels().regionCodes().stream().map(code -> reader.name(Dimension.REGION, code)),
                        item.labels().placeNames().stream(),
                        item.labels().bodyNames().stream(),
                        Stream.of(
                                reader.name(Dimension.KIND, item.labels().kind().value())),
                        item.labels().topicIds().stream().map(id -> reader.name(Dimension.TOPIC, id)),
                        item.state().ids().stream().map(id -> reader.name(Dimension.STATE, id)))
                .flatMap(parts -> parts)
                .distinct()
                .toList();
        return new FeedEntry(
                reader.absolute("/item/" + item.id()),
                item.headline().link().toString(),
                States.title(item, reader),
                summary(item, reader),
                item.sortDate().sortInstant().atZone(PublicationDate.ZONE),
                updated,
                item.sourceName(),
                item.language(),
                categories,
                item.state(),
                reader.names().geocoded(item.labels()));
    }
}
