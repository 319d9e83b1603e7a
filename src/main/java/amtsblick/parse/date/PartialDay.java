// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.date;

import amtsblick.german.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is a date, in pieces and in any order, and nothing else: {@code 05 Mär 2025} of a calendar leaf, {@code 13.01.} under
 * a heading that says the year. What is missing is 0.
 *
 * @param printed as it stands there, with single blanks
 */
public record PartialDay(int year, int month, int day, String printed) {
    private static final String WEEKDAY =
            "(?:mo|di|mi|do|fr|sa|so|mon|die|mit|don|fre|sam|son|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";
    private static final Pattern NOISE =
            Pattern.compile("(?iu)(?<!\\p{L})" + WEEKDAY + "(?!\\p{L})[.,]*|[|,'’]|(?<!\\d)[–-]|[–-](?!\\d)|\\bden\\b");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?: ?(?<year>\\d{4}))?");
    private static final Pattern SPACED =
            Pattern.compile("(?<day>\\d{1,2})\\.? (?<month>\\d{1,2})\\.? (?<year>\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?:(?<day>\\d{1,2})\\.? ?)?(?<month>" + Months.PATTERN + ")(?: ?(?<year>\\d{4}))?");
    private static final Pattern NAME_FIRST = Pattern.compile("(?iu)(?:(?<yearFirst>\\d{4}) ?)?(?<month>"
            + Months.PATTERN + ") ?(?<day>\\d{1,2})\\.?(?: (?<year>\\d{4}))?");
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{2}|\\d(?=\\.))\\.?");
    private static final int LONGEST = 40;

    /** The day in a text that is nothing else; at least the day of the month is there. */
    public static Optional<PartialDay> read(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare =
                NOISE.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        for (Pattern pattern : new Pattern[] {NUMERIC, SPACED, NAMED, NAME_FIRST, DAY}) {
            Matcher match = pattern.matcher(bare);
            if (match.matches()) {
                return of(match, text.strip()).filter(PartialDay::isPossible);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDay> of(Matcher match, String printed) {
        int year = Math.max(number(match, "year"), number(match, "yearFirst"));
        return Optional.of(new PartialDay(year, month(match), number(match, "day"), printed));
    }

    /** Whether year, month and day are all there. */
    public boolean isWhole() {
        return year > 0 && month > 0;
    }

    /** With the year and, where it is missing, the month of a heading. */
    public PartialDay under(int headingYear, int headingMonth) {
        return new PartialDay(year > 0 ? year : headingYear, month > 0 ? month : headingMonth, day, printed);
    }

    /** The day, where nothing is missing and there is one. */
    public Optional<LocalDate> date(LocalDate today) {
        try {
            return isWhole()
                    ? Optional.of(LocalDate.of(year, month, day)).filter(date -> GermanDates.isCredible(date, today))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 29.02. is none in most years
        }
    }

    private boolean isPossible() {
        return day >= 1 && day <= 31 && month <= 12;
    }

    private static int month(Matcher match) {
        if (!match.namedGroups().containsKey("month") || match.group("month") == null) {
            return 0;
        }
        String month = match.group("month");
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Months.number(month);
    }

    private static int number(Matcher match, String group) {
        boolean there = match.namedGroups().containsKey(group) && match.group(group) != null;
        return there ? Integer.parseInt(match.group(group)) : 0;
    }
}
