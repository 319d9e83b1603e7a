// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether day or month stands first in dates such as {@code 04/05/2026}. A page has one order, settled by all its dates: one that reads
 * in one way only decides, also because the other way would lie in the future. In doubt the day stands first, as everywhere in Europe.
 */
public enum Order {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

    /** The order on a page with these words. */
    public static Order of(String words, LocalDate today) {
        List<MatchResult> dates = NUMBERS.matcher(words).results().toList();
        long dayFirst = dates.stream().filter(date -> reads(date, 1, 3, today)).count();
        long monthFirst =
                dates.stream().filter(date -> reads(date, 3, 1, today)).count();
        return monthFirst > dayFirst ? MONTH_FIRST : DAY_FIRST;
    }

    private static boolean reads(MatchResult date, int day, int month, LocalDate today) {
        try {
            return GermanDates.isCredible(LocalDate.of(number(date, 4), number(date, month), number(date, day)), today);
        } catch (DateTimeException e) {
            return false; // there is no month 13
        }
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
