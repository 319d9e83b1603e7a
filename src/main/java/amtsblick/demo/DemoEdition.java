// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import amtsblick.demo.shape.MadeUpArticle;
import amtsblick.news.PublicationDate;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
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
final class DemoEdition {
    private static final Pattern YEAR = Pattern.compile("\\{J(\\+(\\d))?}");
    private static final Pattern DAY = Pattern.compile("\\{in (\\d+)}");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private final Instant start;
    private final Duration rhythm;
    private final List<Slot> slots = new ArrayList<>();

    /** A report and when it is published. */
    private record Slot(Event.Report report, Instant published) {}

    /** @param rhythm the time between two running events */
    DemoEdition(List<Event> events, Instant start, Duration rhythm) {
        this.start = start;
        this.rhythm = rhythm;
        int running = 0;
        for (Event event : events) {
            running += event.daysAgo().isEmpty() ? 1 : 0;
            for (int nth = 0; nth < event.reports().size(); nth++) {
                Event.Report report = event.reports().get(nth);
                slots.add(new Slot(report, published(event, report, running + nth)));
            }
        }
    }

    /** The articles of a desk that are public at {@code now}, newest first. */
    List<MadeUpArticle> of(String desk, Instant now) {
        return slots.stream()
                .filter(slot -> slot.report.desk().equals(desk) && !slot.published.isAfter(now))
                .map(slot -> article(slot.report, slot.published, now))
                .sorted(Comparator.comparing(MadeUpArticle::published)
                        .reversed()
                        .thenComparing(MadeUpArticle::slug))
                .toList();
    }

    private Instant published(Event event, Event.Report report, int turn) {
        if (event.daysAgo().isEmpty()) {
            return start.plus(rhythm.multipliedBy(turn)).truncatedTo(ChronoUnit.SECONDS);
        }
        LocalDate today = start.atZone(PublicationDate.ZONE).toLocalDate();
        LocalDate day = before(today, Math.max(1, event.daysAgo().getAsInt() - report.lag()));
        LocalTime time =
                LocalTime.of(7, 30).plusMinutes(Math.floorMod(report.title().hashCode(), 600));
        return day.atTime(time).atZone(PublicationDate.ZONE).toInstant();
    }

    /** Offices publish from Monday to Friday: {@code days} are counted as so many sevenths of five. */
    private static LocalDate before(LocalDate today, int days) {
        LocalDate day = today;
        for (int left = Math.ceilDiv(days * 5, 7); left > 0; ) {
            day = day.minusDays(1);
            left -= day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() ? 1 : 0;
        }
        return day;
    }

    private MadeUpArticle article(Event.Report report, Instant published, Instant now) {
        Instant corrected = (published.isBefore(start) ? start : published).plus(rhythm.multipliedBy(2));
        boolean better = !report.correction().isEmpty() && !corrected.isAfter(now);
        int year = published.atZone(PublicationDate.ZONE).getYear();
        return new MadeUpArticle(
                MadeUpArticle.slugOf(withYear(report.title(), year)),
                published,
                better ? corrected : published,
                report.kicker(),
                withYear(better ? report.correction() : report.title(), year),
                withDay(withYear(report.teaser(), year)));
    }

    private String withDay(String text) {
        LocalDate today = start.atZone(PublicationDate.ZONE).toLocalDate();
        return DAY.matcher(text).replaceAll(m -> IN_WORDS.format(today.plusDays(Integer.parseInt(m.group(1)))));
    }

    private static String withYear(String text, int year) {
        return YEAR.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "%d", year + (m.group(2) == null ? 0 : Integer.parseInt(m.group(2))))));
    }
}
