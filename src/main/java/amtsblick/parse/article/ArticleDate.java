// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import amtsblick.news.PublicationDate;
import amtsblick.parse.date.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day an article was published: the first readable date of the {@link DateClues}, in an order that measuring gave. On the 284 pages
 * of the htmldate collection (mostly German) each clue alone is there and right this often:
 *
 * <table>
 *   <caption>Clues, pages that have them, and how many are right</caption>
 *   <tr><td>day in the address</td><td>40</td><td>100 %</td></tr>
 *   <tr><td>article:published_time</td><td>115</td><td>97 %</td></tr>
 *   <tr><td>element marked as the date of publication</td><td>64</td><td>97 %</td></tr>
 *   <tr><td>time element</td><td>85</td><td>93 %</td></tr>
 *   <tr><td>element called a date</td><td>175</td><td>95 %</td></tr>
 *   <tr><td>JSON-LD datePublished</td><td>100</td><td>91 %</td></tr>
 *   <tr><td>meta date, Dublin Core</td><td>41</td><td>83 %</td></tr>
 *   <tr><td>text beside the headline</td><td>151</td><td>95 %</td></tr>
 *   <tr><td>modification time</td><td>107</td><td>72 %</td></tr>
 *   <tr><td>data for scripts</td><td>11</td><td>73 %</td></tr>
 * </table>
 *
 * <p>The release's own line and what stands in the main part come before the rest of the page, whose head often prints today's date.
 * In this order 93 % of the days are right, 4 % wrong and 3 % missing: {@link PrintedDay} leaves out the days a text only tells of,
 * for a wrong day is worse than none. JSON-LD stands so low because it often tells when a page was first made, while what the reader
 * sees is when it was published.
 */
final class ArticleDate {
    /** Midnight in whatever zone is how systems write a day. */
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(00:00(?::00(?:\\.0+)?)?(?!\\d))?.*");

    private final DateClues clues;
    private final LocalDate today;
    private final Order order;

    private ArticleDate(DateClues clues, LocalDate today) {
        this.clues = clues;
        this.today = today;
        this.order = Order.of(String.join("\n", clues.lines()), today);
    }

    static Optional<PublicationDate> of(org.jsoup.nodes.Document page, LocalDate today) {
        return new ArticleDate(new DateClues(page), today).first();
    }

    private Optional<PublicationDate> first() {
        return Stream.<Supplier<Stream<PublicationDate>>>of(
                        () -> read(clues.address()),
                        () -> read(clues.published()),
                        () -> read(clues.marked()),
                        () -> read(clues.times()),
                        () -> read(clues.named()),
                        () -> read(clues.json()),
                        () -> read(clues.meta()),
                        () -> PrintedDay.released(clues.lines(), today, order),
                        () -> read(clues.around()),
                        () -> PrintedDay.of(clues.nearHeadline(), today, order),
                        () -> read(clues.modified()),
                        () -> read(clues.scripts()),
                        () -> PrintedDay.of(clues.lines(), today, order),
                        () -> PrintedDay.of(clues.footer(), today, order))
                .flatMap(Supplier::get)
                .findFirst();
    }

    private Stream<PublicationDate> read(Stream<String> texts) {
        return texts.flatMap(text -> PrintedDay.of(List.of(text), today, order).map(date -> settled(date, text)));
    }

    /** A time written for another zone than it says moves no day: midnight is the day itself, else what the page prints decides. */
    private PublicationDate settled(PublicationDate date, String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (date.instant().isEmpty() || !written.matches()) {
            return date;
        }
        LocalDate day = LocalDate.parse(written.group(1));
        return !day.equals(date.day()) && (written.group(2) != null || isPrintedInstead(day, date.day()))
                ? PublicationDate.ofDay(day)
                : date;
    }

    private boolean isPrintedInstead(LocalDate day, LocalDate other) {
        Set<LocalDate> printed = PrintedDay.of(clues.lines(), today, order)
                .map(PublicationDate::day)
                .collect(Collectors.toSet());
        return printed.contains(day) && !printed.contains(other);
    }
}
