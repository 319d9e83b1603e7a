// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.alert.digest.Digest;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.web.page.States;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item in a mail with news, in words.
 *
 * @param above region and kind
 * @param href the publisher's page
 * @param snippet as far as its rights allow
 * @param below source, and what is special about it
 * @param ours our page about it
 * @param language of its text where it differs from the mail's
 */
public record DigestLine(
        String above, String title, String href, String snippet, String below, String ours, Optional<String> language) {

    /** What is new, with the names of the subscriptions that it belongs to where there are several. */
    static DigestLine of(Digest.Entry entry, Map<String, String> names, Reader reader) {
        NewsItem item = entry.item();
        String late = entry.late()
                ? reader.text(
                        "mail.late",
                        Times.shortDate(
                                PublicationDate.ofInstant(item.firstSeen()).day(), reader.lang()))
                : "";
        String reasons = names.size() < 2
                ? ""
                : entry.reasons().stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .collect(Collectors.joining("; ", reader.text("mail.reasons") + " ", ""));
        return of(item, Stream.of(item.sourceName(), late, reasons), reader);
    }

    /** What can be handed in until a day that is near. */
    static DigestLine due(NewsItem item, LocalDate today, Reader reader) {
        LocalDate end = item.labels().facts().deadline().orElseThrow().date();
        long days = ChronoUnit.DAYS.between(today, end);
        String until = reader.text("mail.until", Times.date(end, reader.lang()), left(days, reader));
        return of(item, Stream.of(until, item.sourceName()), reader);
    }

    private static String left(long days, Reader reader) {
        return days == 0 ? reader.text("mail.today") : reader.m().count("mail.days", days);
    }

    private static DigestLine of(NewsItem item, Stream<String> below, Reader reader) {
        String kind = item.labels().kind().value();
        Stream<String> where = Stream.concat(
                item.labels().places().stream().limit(1).map(place -> place.value()),
                item.labels().regions().stream().limit(2).map(region -> reader.name(Dimension.REGION, region.value())));
        Stream<String> what = kind.equals("other") ? Stream.of() : Stream.of(reader.name(Dimension.KIND, kind));
        return new DigestLine(
                joined(Stream.concat(where, what)),
                States.title(item, reader),
                item.headline().link().toString(),
                item.snippet(),
                joined(below),
                reader.absolute(reader.href("/item/" + item.id())),
                Optional.of(item.language())
                        .filter(code -> !code.startsWith(reader.lang().code())));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
