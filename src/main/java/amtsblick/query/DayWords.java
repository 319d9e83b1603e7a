// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.Months;
import amtsblick.news.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years as they are typed: {@code 2026}, {@code 2026-03}, {@code 03.2026}, {@code März 2026}, {@code 1.3.2026}. */
public final class DayWords {
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final Pattern ISO = Pattern.compile(YEAR + "(?:-" + MONTH + "(?:-(?<day>\\d{1,2}))?)?");
    private static final Pattern GERMAN = Pattern.compile("(?:(?<day>\\d{1,2})\\. ?)?" + MONTH + "[./] ?" + YEAR);
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<day>\\d{1,2})\\. ?)?(?<name>" + Months.PATTERN + ") " + YEAR,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DayWords() {}

    /** The days that are meant; empty where there are none such. */
    public static Optional<Span> span(String words) {
        for (Pattern pattern : new Pattern[] {ISO, GERMAN, NAMED}) {
            Matcher matcher = pattern.matcher(words.strip());
            if (matcher.matches()) {
                return span(matcher, pattern == NAMED);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(Matcher date, boolean named) {
        try {
            int year = Integer.parseInt(date.group("year"));
            String month = named ? String.valueOf(Months.number(date.group("name"))) : date.group("month");
            if (month == null) {
                return Optional.of(Span.of(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth()));
            }
            YearMonth days = YearMonth.of(year, Integer.parseInt(month));
            if (date.group("day") == null) {
                return Optional.of(Span.of(days));
            }
            LocalDate day = days.atDay(Integer.parseInt(date.group("day")));
            return Optional.of(Span.of(day, day));
        } catch (DateTimeException _) { // the 31st of February
            return Optional.empty();
        }
    }
}
