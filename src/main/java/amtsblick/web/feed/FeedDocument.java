// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.classify.territory.Territories;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.web.address.Selection;
import amtsblick.web.item.SaidFact;
import amtsblick.web.page.States;
import amtsblick.web.register.Register;
import amtsblick.web.site.Site;
import amtsblick.web.site.WebSettings;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A selection as a feed, before it is written in one of the formats.
 *
 * @param title what is selected, with the name of the site
 * @param subtitle one sentence about it
 * @param id names it for good, wherever it is served
 * @param links its own address, and where it goes on
 * @param hub where one can ask to be told of its changes, empty where nobody tells
 * @param page the public address of the page it belongs to
 * @param lang the language of title and labels
 * @param updated when its newest entry was first seen
 * @param rights whose the entries are
 * @param entries newest first
 */
public record FeedDocument(
        String title,
        String subtitle,
        String id,
        FeedHistory links,
        Optional<String> hub,
        String page,
        String lang,
        Instant updated,
        String rights,
        List<FeedEntry> entries) {

    /**
     * One entry.
     *
     * @param id names it for good, wherever it is served; the same in all formats
     * @param page its address on this site
     * @param link the publisher's page, where all formats lead
     * @param published German time; the start of the day where the source gave none
     * @param title says so where it is withdrawn
     * @param summary the teaser, and in brackets what registers and deadlines tell of it
     * @param updated when its title or day last changed, it was withdrawn, or first seen
     * @param origin where its source is read
     * @param categories regions, places, bodies, kind, topics and what became of it
     * @param state what became of it
     * @param rights how much of its text its publisher lets us show
     * @param reuse the same in words
     */
    record FeedEntry(
            String id,
            String page,
            String link,
            String title,
            String summary,
            ZonedDateTime published,
            Instant updated,
            String source,
            String origin,
            String language,
            List<FeedCategory> categories,
            ItemState state,
            List<Territories.Geocoded> geocoding,
            Rights rights,
            String reuse) {}

    static FeedDocument of(Site site, Selection selection, List<NewsItem> items, Reader reader, FeedHistory links) {
        // An undated item is old, and a reader would show it as news of the moment the feed was fetched.
        List<FeedEntry> entries = items.stream()
                .filter(item -> !item.undated())
                .map(item -> entry(item, site, reader))
                .toList();
        return new FeedDocument(
                title(site.settings(), selection, reader),
                reader.text("feed.subtitle", site.settings().name()),
                name("feed" + reader.href("", selection)),
                links,
                site.push().hub().filter(_ -> !links.archived()).map(URI::toString),
                reader.absolute(Register.page(selection, reader)),
                reader.lang().code(),
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH),
                reader.text("data.rights.news"),
                entries);
    }

    private static String title(WebSettings settings, Selection selection, Reader reader) {
        String demo = settings.demo() ? reader.text("demo.short") + " " : "";
        return demo + Headings.of(selection, reader) + " – " + settings.name();
    }

    /** A name made of what it names, without the address of the server: that may move (RFC 4287, 4.2.6). */
    private static String name(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("amtsblick/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private static String summary(NewsItem item, Reader reader) {
        String said = SaidFact.brief(item, reader);
        return said.isEmpty() ? item.snippet() : (item.snippet() + " [" + said + "]").strip();
    }

    private static FeedEntry entry(NewsItem item, Site site, Reader reader) {
        Instant updated = Stream.of(
                        Optional.of(item.firstSeen()),
                        item.state().changed(),
                        item.state().withdrawn())
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
        return new FeedEntry(
                name("item/" + item.id()),
                reader.absolute("/item/" + item.id()),
                item.headline().link().toString(),
                States.title(item, reader),
                summary(item, reader),
                item.sortDate().sortInstant().atZone(PublicationDate.ZONE),
                updated,
                item.sourceName(),
                site.sources()
                        .find(item.source())
                        .map(source -> source.address().toString())
                        .orElseGet(() -> item.headline().link().resolve("/").toString()),
                item.language(),
                FeedCategory.of(item, reader),
                item.state(),
                reader.names().geocoded(item.labels()),
                item.rights(),
                reader.text("reuse." + item.rights().id(), item.sourceName()));
    }
}
