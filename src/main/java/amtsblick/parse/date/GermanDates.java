// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.date;

import amtsblick.german.Months;
import amtsblick.german.Zones;
import amtsblick.news.PublicationDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as German, Austrian, Swiss and European offices print them, and as feeds write them: {@code 30.06.2025},
 * {@code Mo., 30.6.2025}, {@code 26. Jan 2022}, {@code 1. Jänner 2026}, {@code Montag, 30. März 2020 - 15:04},
 * {@code Tue, 9 Jun 2026 17:00:00 +0200}, ISO 8601 with and without zone. A time without a zone is German time; a date
 * without a time stays a day. {@code 01/02/2026} is the first of February, as everywhere in Europe, unless the weekday beside it, a
 * month 13 or the page's {@link Order} says otherwise. Telephone, file and version numbers are none ({@link NumberOnly}).
 */
public final class GermanDates {
    /** Earlier than any web page; also what keeps a zeroed clock (1970) out. */
    private static final int FIRST_YEAR = 1990;

    private static final int FIRST_OF_LAST_CENTURY = 50;
    private static final int LONGEST = 5_000;

    private static final String TIME = "(?:\\s*(?:,|um|at|-|–|\\||T)?\\s*(?<hour>\\d{1,2})"
            + "(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?:Uhr|(?<half>[AP]M)\\b))?"
            + "|\\s*(?:Uhr|h|(?<halfOfHour>[AP]M))\\b)"
            + "(?:\\s*(?<zone>" + Zones.PATTERN + "))?)?";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?:(?<isoYear>\\d{4,5})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})"
                    + "|(?<slashYear>\\d{4})[/.](?<slashMonth>\\d{1,2})[/.](?<slashDay>\\d{1,2})(?![\\d.]\\d)"
                    + "|(?<hanYear>\\d{4})\\s?[年년]\\s?(?<hanMonth>\\d{1,2})\\s?[月월]\\s?(?<hanDay>\\d{1,2})\\s?[日일]"
                    + "|(?<weekday>\\p{L}{2,10}[.,]{0,2}\\s)?(?<!\\d[-/])(?<one>\\d{1,2})(?:/(?<other>\\d{1,2})/(?<slashedYear>\\d{4}|\\d{2}(?=\\s\\d{1,2}:))"
                    + "|\\s?[-–]\\s?(?<dashOther>\\d{1,2})\\s?[-–]\\s?(?<dashYear>\\d{4}))(?!\\d)"
                    + "|(?<day>\\d{1,2})\\s?\\.\\s?(?<month>\\d{1,2})\\s?\\.\\s?(?<year>\\d{4,5}|\\d{2})(?!\\d)"
                    + "|(?<dayOfName>\\d{1,2})(?:\\.|st|nd|rd|th|er)?[\\s-]*(?:of\\s+|de\\s+)?(?<name>" + Months.PATTERN
                    + ")[\\s,-]*(?:de\\s+)?(?<yearOfName>\\d{4,5}|\\d{2})(?!\\d|[:.]\\d)"
                    + "|(?<firstName>" + Months.PATTERN
                    + ")\\s(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<yearAfter>\\d{4}))"
                    + TIME,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GermanDates() {}

    /**
     * A date in a text.
     *
     * @param date what it means
     * @param printed as it stands there
     * @param start where it stands
     */
    public record Found(PublicationDate date, String printed, int start) {
        /** Where the text goes on. */
        public int end() {
            return start + printed.length();
        }
    }

    /** The first valid date in a free text; years before 1990 and days after tomorrow are none. */
    public static Optional<Found> find(String text, LocalDate today) {
        return find(text, today, Order.DAY_FIRST);
    }

    /** The same on a page of that order. */
    public static Optional<Found> find(String text, LocalDate today, Order order) {
        return all(text, today, order).findFirst();
    }

    /** All valid dates in a free text, read as far as they are asked for. */
    public static Stream<Found> all(String text, LocalDate today, Order order) {
        String blanks = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        String start = blanks.length() > LONGEST ? blanks.substring(0, LONGEST) : blanks;
        return DATE.matcher(start)
                .results()
                .filter(match -> !NumberOnly.is(start, match))
                .flatMap(
                        match -> date(match, today, order)
                                .map(date -> new Found(date, match.group().strip(), match.start()))
                                .stream());
    }

    /** The date that a text is, such as the content of a date element. */
    public static Optional<PublicationDate> read(String text, LocalDate today) {
        return find(text, today).map(Found::date);
    }

    /** Whether something can have been published on that day. */
    public static boolean isCredible(LocalDate day, LocalDate today) {
        return day.getYear() >= FIRST_YEAR && !day.isAfter(today.plusDays(1));
    }

    private static Optional<PublicationDate> date(MatchResult m, LocalDate today, Order order) {
        try {
            LocalDate day = day(m, order);
            if (!isCredible(day, today)) {
                return Optional.empty();
            }
            return Optional.of(time(m).map(time -> at(day, time, Zones.of(m.group("zone"))))
                    .orElseGet(() -> PublicationDate.ofDay(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31.02. or 25:70 is no date
        }
    }

    private static LocalDate day(MatchResult m, Order order) {
        if (m.group("isoYear") != null) {
            return LocalDate.of(number(m, "isoYear"), number(m, "isoMonth"), number(m, "isoDay"));
        }
        if (m.group("slashYear") != null) {
            return LocalDate.of(number(m, "slashYear"), number(m, "slashMonth"), number(m, "slashDay"));
        }
        if (m.group("hanYear") != null) {
            return LocalDate.of(number(m, "hanYear"), number(m, "hanMonth"), number(m, "hanDay"));
        }
        if (m.group("slashedYear") != null) {
            return Slashed.day(year(m, "slashedYear"), number(m, "one"), number(m, "other"), m.group("weekday"), order);
        }
        if (m.group("dashYear") != null) {
            return Slashed.day(
                    number(m, "dashYear"), number(m, "one"), number(m, "dashOther"), m.group("weekday"), order);
        }
        if (m.group("day") != null) {
            return LocalDate.of(year(m, "year"), number(m, "month"), number(m, "day"));
        }
        if (m.group("dayOfName") != null) {
            return LocalDate.of(year(m, "yearOfName"), Months.number(m.group("name")), number(m, "dayOfName"));
        }
        return LocalDate.of(year(m, "yearAfter"), Months.number(m.group("firstName")), number(m, "dayAfter"));
    }

    /** The moment since midnight, for 24 o'clock is the end of the day and the beginning of the next (ISO 8601, 4.2.3). */
    private static PublicationDate at(LocalDate day, Duration time, ZoneId zone) {
        boolean end = time.equals(Duration.ofDays(1));
        return end
                ? new PublicationDate(
                        day, Optional.of(day.plusDays(1).atStartOfDay(zone).toInstant()))
                : PublicationDate.ofInstant(
                        day.atTime(LocalTime.MIDNIGHT.plus(time)).atZone(zone).toInstant());
    }

    private static Optional<Duration> time(MatchResult m) {
        if (m.group("hour") == null) {
            return Optional.empty();
        }
        String half = m.group("half") == null ? m.group("halfOfHour") : m.group("half");
        int hour = half == null ? number(m, "hour") : number(m, "hour") % 12;
        int minute = m.group("minute") == null ? 0 : number(m, "minute");
        int second = m.group("second") == null ? 0 : number(m, "second");
        int afternoon = half != null && half.equalsIgnoreCase("pm") ? 12 : 0;
        return Optional.of(sinceMidnight(hour + afternoon, minute, second));
    }

    private static int number(MatchResult m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /** Two digits are this century's, or the last one's where that lies before us (RFC 2822, 4.3). */
    private static int year(MatchResult m, String group) {
        int year = number(m, group);
        int century = year < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
        return m.group(group).length() == 2 ? century + year : year;
    }

    /** The time since midnight, 24:00 at most, a leap second taken for the one before. */
    private static Duration sinceMidnight(int hour, int minute, int second) {
        boolean end = hour == 24 && minute == 0 && second == 0;
        if (!end && (hour > 23 || minute > 59 || second > 60)) {
            throw new DateTimeException("no time of day");
        }
        return Duration.ofHours(hour).plusMinutes(minute).plusSeconds(Math.min(second, 59));
    }
}
