// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import amtsblick.news.PublicationDate;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which articles are public at a given moment. A function of the start of the demo and the moment asked for, so that nothing
 * has to tick: the past is laid out over the year before the start, and the running events follow one another.
 */
final class Edition {
    private static final Pattern YEAR = Pattern.compile("\\{J(\\+(\\d))?}");

    private final List<Event> events;
    private final Instant start;
    private final Duration rhythm;

    /** @param rhythm the time between two running events */
    Edition(List<Event> events, Instant start, Duration rhythm) {
        this.events = events;
        this.start = start;
        this.rhythm = rhythm;
    }

    /** The articles of a desk that are public at {@code now}, newest first. */
    List<Article> of(String desk, Instant now) {
        List<Article> articles = new ArrayList<>();
        int running = 0;
        for (Event event : events) {
            running += event.daysAgo().isEmpty() ? 1 : 0;
            for (int nth = 0; nth < event.reports().size(); nth++) {
                Event.Report report = event.reports().get(nth);
                Instant published = published(event, report, running + nth);
                if (report.desk().equals(desk) && !published.isAfter(now)) {
                    articles.add(article(report, published, now));
                }
            }
        }
        articles.sort(Comparator.comparing(Article::published).reversed().thenComparing(Article::slug));
        return articles;
    }

    private Instant published(Event event, Event.Report report, int turn) {
        if (event.daysAgo().isEmpty()) {
            return start.plus(rhythm.multipliedBy(turn)).truncatedTo(ChronoUnit.SECONDS);
        }
        LocalDate today = start.atZone(PublicationDate.ZONE).toLocalDate();
        LocalDate day = workday(today.minusDays(Math.max(1, event.daysAgo().getAsInt() - report.lag())));
        LocalTime time =
                LocalTime.of(7, 30).plusMinutes(Math.floorMod(report.title().hashCode(), 600));
        return day.atTime(time).atZone(PublicationDate.ZONE).toInstant();
    }

    /** Offices do not publish at weekends. */
    private static LocalDate workday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getValue() <= DayOfWeek.FRIDAY.getValue()
                ? day
                : day.minusDays(weekday.getValue() - DayOfWeek.FRIDAY.getValue());
    }

    private Article article(Event.Report report, Instant published, Instant now) {
        Instant corrected = (published.isBefore(start) ? start : published).plus(rhythm.multipliedBy(2));
        boolean better = !report.correction().isEmpty() && !corrected.isAfter(now);
        int year = published.atZone(PublicationDate.ZONE).getYear();
        return new Article(
                Article.slugOf(withYear(report.title(), year)),
                published,
                better ? corrected : published,
                report.kicker(),
                withYear(better ? report.correction() : report.title(), year),
                withYear(report.teaser(), year));
    }

    private static String withYear(String text, int year) {
        return YEAR.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "%d", year + (m.group(2) == null ? 0 : Integer.parseInt(m.group(2))))));
    }
}
