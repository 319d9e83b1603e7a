// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.entry;

import amtsblick.german.Months;
import amtsblick.news.PublicationDate;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.document.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a feed's date element, which is a date and nothing else: what {@link GermanDates} finds in any text, the classic forms
 * of {@link ClassicDates}, and what would be too bold a guess elsewhere, such as a year alone, a day of the year, or seconds since 1970.
 */
public final class FeedDates {
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    /** ISO 8601 and W3CDTF without a day, or with the century left out. */
    private static final Pattern MONTH =
            Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2}))?|-(?<short>\\d{2})-?(?<of>\\d{2})");

    /** ISO 8601's day of the year. */
    private static final Pattern ORDINAL = Pattern.compile("(?<year>\\d{4}|\\d{2})-?(?<day>\\d{3})");

    private static final Pattern WEEK = Pattern.compile("(?<year>\\d{4})-?W(?<week>\\d{2})(?:-?(?<day>[1-7]))?");
    private static final Pattern BASIC = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?i)(" + Months.PATTERN + ")\\s+(?<year>\\d{4})");

    private static final int LONGEST = 200;
    private static final int WEEKDAY = 3;
    private static final int OFFSET = "+0200".length();

    /** The end of a day, which {@link GermanDates} tells from the beginning of the next. */
    private static final String MIDNIGHT = " 24:";

    private FeedDates() {}

    /** The date that the text is; years before 1990 and days after tomorrow are none. */
    public static Optional<PublicationDate> read(String text, LocalDate today) {
        String bare = PlainText.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return mail(bare, today)
                .or(() -> epoch(bare))
                .or(() -> week(bare).or(() -> day(bare)).map(PublicationDate::ofDay))
                .or(() -> GermanDates.read(ClassicDates.usual(bare), today))
                .filter(date -> GermanDates.isCredible(date.day(), today));
    }

    /** As RSS wants it and most feeds write it, {@code Tue, 30 Jun 2026 08:00:00 GMT}: a tenth of the work of looking for all that dates can be. */
    private static Optional<PublicationDate> mail(String text, LocalDate today) {
        boolean offset = text.endsWith(" GMT") || text.lastIndexOf('+') == text.length() - OFFSET;
        if (!offset || text.indexOf(',') != WEEKDAY || text.contains(MIDNIGHT)) {
            return Optional.empty();
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(PublicationDate.ofInstant(moment.toInstant()))
                    .filter(_ -> GermanDates.isCredible(moment.toLocalDate(), today));
        } catch (DateTimeException e) {
            return Optional.empty(); // another weekday, a leap second: looked at more closely
        }
    }

    /** ISO 8601's week, which begins on Monday. */
    private static Optional<LocalDate> week(String text) {
        Matcher week = WEEK.matcher(text);
        try {
            return week.matches()
                    ? Optional.of(LocalDate.of(number(week, "year"), 1, 4)
                            .with(WeekFields.ISO.weekOfWeekBasedYear(), number(week, "week"))
                            .with(ChronoField.DAY_OF_WEEK, week.group("day") == null ? 1 : number(week, "day")))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // week 60
        }
    }

    private static Optional<PublicationDate> epoch(String text) {
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return Optional.of(PublicationDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))));
        }
        return MILLIS.matcher(text).matches()
                ? Optional.of(PublicationDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(text))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            Matcher basic = BASIC.matcher(text);
            if (basic.matches()) {
                return Optional.of(LocalDate.of(number(basic, "year"), number(basic, "month"), number(basic, "day")));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return Optional.of(
                        month.group("year") == null
                                ? LocalDate.of(2000 + number(month, "short"), number(month, "of"), 1)
                                : LocalDate.of(
                                        number(month, "year"),
                                        month.group("month") == null ? 1 : number(month, "month"),
                                        1));
            }
            Matcher ordinal = ORDINAL.matcher(text);
            if (ordinal.matches()) {
                int year = number(ordinal, "year");
                return Optional.of(LocalDate.ofYearDay(year < 100 ? 2000 + year : year, number(ordinal, "day")));
            }
            Matcher named = NAMED.matcher(text);
            return named.matches()
                    ? Optional.of(LocalDate.of(number(named, "year"), Months.number(named.group(1)), 1))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // month 13, day 366 of an ordinary year
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
