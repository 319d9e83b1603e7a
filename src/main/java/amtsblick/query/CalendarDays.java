// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.Months;
import amtsblick.news.PublicationDate;
import amtsblick.parse.date.GermanDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the calendar, which stay what they are: {@code 2026-03-01}, {@code 1.3.2026}, {@code 1. März}, {@code März 2026}, {@code 2025}. */
final class CalendarDays {
    /** Further into the future nobody asks. */
    private static final long YEARS_AHEAD = 100;

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.?");
    private static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+)\\.?");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(?:(\\p{L}+)\\.? |(\\d{1,2})[/.])(\\d{4})|(\\d{4})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** With the zeros that ISO 8601 wants, or without. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private CalendarDays() {}

    /**
     * What was meant by one.
     *
     * @param said in lower case, with single spaces
     * @param today says which year is meant where none is said: the latest
     * @throws DateTimeException where the calendar has no such day
     */
    static Optional<SpokenDay> read(String said, LocalDate today) {
        return iso(said)
                .or(() -> printed(said, today))
                .or(() -> withoutYear(said, today))
                .or(() -> month(said, today));
    }

    private static Optional<SpokenDay> iso(String said) {
        Matcher day = ISO.matcher(said);
        return day.matches()
                ? SpokenDay.fixed(LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))))
                : Optional.empty();
    }

    /** A whole date as newsrooms print it. */
    private static Optional<SpokenDay> printed(String said, LocalDate today) {
        return GermanDates.find(said, today.plusYears(YEARS_AHEAD))
                .filter(found -> found.printed().equals(said))
                .map(GermanDates.Found::date)
                .map(PublicationDate::day)
                .flatMap(SpokenDay::fixed);
    }

    /** The latest 1 March there was. */
    private static Optional<SpokenDay> withoutYear(String said, LocalDate today) {
        Matcher digits = DAY_AND_MONTH.matcher(said);
        if (digits.matches()) {
            return latest(MonthDay.of(Integer.parseInt(digits.group(2)), Integer.parseInt(digits.group(1))), today);
        }
        Matcher named = DAY_AND_NAME.matcher(said);
        return named.matches()
                ? latest(MonthDay.of(Months.number(named.group(2)), Integer.parseInt(named.group(1))), today)
                : Optional.empty();
    }

    private static Optional<SpokenDay> latest(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return SpokenDay.fixed(thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear);
    }

    private static Optional<SpokenDay> month(String said, LocalDate today) {
        if (YEAR.matcher(said).matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(said), 1, 1);
            return Optional.of(new SpokenDay(first, first.plusYears(1).minusDays(1), false));
        }
        Matcher dated = MONTH_AND_YEAR.matcher(said);
        if (dated.matches()) {
            boolean iso = dated.group(4) != null;
            int number = iso
                    ? Integer.parseInt(dated.group(5))
                    : dated.group(1) == null ? Integer.parseInt(dated.group(2)) : Months.number(dated.group(1));
            return whole(YearMonth.of(Integer.parseInt(dated.group(iso ? 4 : 3)), number));
        }
        if (!MONTH.matcher(said).matches()) {
            return Optional.empty();
        }
        YearMonth named = YearMonth.of(today.getYear(), Months.number(said));
        return whole(named.isAfter(YearMonth.from(today)) ? named.minusYears(1) : named);
    }

    private static Optional<SpokenDay> whole(YearMonth month) {
        return Optional.of(new SpokenDay(month.atDay(1), month.atEndOfMonth(), false));
    }
}
