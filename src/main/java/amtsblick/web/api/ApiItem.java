// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.classify.territory.Territories;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Revision;
import amtsblick.news.label.Label;
import amtsblick.web.words.Reader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API tells it; what is null is left out.
 *
 * @param url our page of it
 * @param link the publisher's page
 * @param snippet as much of its teaser as the publisher's rights allow
 * @param date the day of publication, such as {@code 2025-06-30}
 * @param published the moment, where it is known, in ISO 8601
 * @param dateMark why its day is not to be relied on: {@code guessed}, {@code against-order} of the source, {@code against-visit}s
 * @param firstSeen when it was first seen, where that means anything
 * @param regions each with the rule that set it and the words that triggered the rule, the most important first
 * @param bodies short names of those who act
 * @param facts what it says in days, sums and names
 * @param withdrawn since when it is not at its link any more, in ISO 8601
 * @param changed when its title or day last changed
 * @param redated the day its publisher prints now, where that is another than {@code date}, which is the first
 * @param geocoding its places and regions with their official keys, as DCAT-AP.de writes them
 * @param story what the reports of one event have in common
 * @param rights how much of its text its publisher lets us show, and so what may be passed on: {@code open}, its teaser as it is; {@code
 *     snippet}, an excerpt under § 87g UrhG; {@code headline}, no text. What we add is CC0
 * @param revisions its earlier versions; only where one item is asked for
 */
public record ApiItem(
        String id,
        String url,
        URI link,
        @Nullable String kicker,
        String title,
        String snippet,
        @Nullable String date,
        @Nullable String published,
        @Nullable String dateMark,
        @Nullable String firstSeen,
        String source,
        String sourceName,
        String language,
        List<Label> regions,
        List<Label> places,
        List<Territories.Geocoded> geocoding,
        Label level,
        Label kind,
        List<Label> topics,
        List<Label> bodies,
        @Nullable ApiFacts facts,
        @Nullable String withdrawn,
        @Nullable String changed,
        @Nullable String redated,
        @Nullable String story,
        String rights,
        @Nullable List<Version> revisions) {

    /** What an item was called until a moment in ISO 8601, and by whom where that was a source that is not at home at its link. */
    record Version(String title, String until, @Nullable String by) {
        static Version of(Revision revision) {
            return new Version(
                    revision.headline().fullTitle(),
                    revision.until().toString(),
                    revision.by().orElse(null));
        }
    }

    /** As one of many. */
    public static ApiItem of(NewsItem item, Reader reader) {
        return of(item, reader, null);
    }

    /** With its earlier versions. */
    static ApiItem whole(NewsItem item, Reader reader) {
        return of(item, reader, item.revisions().stream().map(Version::of).toList());
    }

    private static ApiItem of(NewsItem item, Reader reader, @Nullable List<Version> revisions) {
        Optional<PublicationDate> date = item.headline().date();
        return new ApiItem(
                item.id(),
                reader.absolute("/item/" + item.id()),
                item.headline().link(),
                item.headline().kicker().orElse(null),
                item.headline().title(),
                item.snippet(),
                date.map(PublicationDate::day).map(LocalDate::toString).orElse(null),
                date.flatMap(PublicationDate::instant).map(Instant::toString).orElse(null),
                date.map(_ -> item.headline().dayMark())
                        .filter(mark -> mark != Headline.DayMark.PRINTED)
                        .map(Headline.DayMark::id)
                        .orElse(null),
                item.undated() ? null : item.firstSeen().toString(),
                item.source(),
                item.sourceName(),
                item.language(),
                item.labels().regions(),
                item.labels().places(),
                reader.names().geocoded(item.labels()),
                item.labels().level(),
                item.labels().kind(),
                item.labels().topics(),
                item.labels().bodies(),
                ApiFacts.orNull(item.facts()),
                item.state().withdrawn().map(Instant::toString).orElse(null),
                item.state().changed().map(Instant::toString).orElse(null),
                item.state()
                        .redated()
                        .map(PublicationDate::day)
                        .map(LocalDate::toString)
                        .orElse(null),
                item.story().orElse(null),
                item.rights().id(),
                revisions);
    }
}
