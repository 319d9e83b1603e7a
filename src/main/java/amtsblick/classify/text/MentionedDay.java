// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A day, or a first and a last one, as a text names it.
 *
 * @param first of one day or several
 * @param last of several, later in the same year
 * @param year where it is printed
 * @param from its first word
 * @param to the word after its last
 */
public record MentionedDay(MonthDay first, Optional<MonthDay> last, Optional<Integer> year, int from, int to) {
    private static final int PAST_MONTHS = 4;

    /** The last day that is named. */
    public MonthDay end() {
        return last.orElse(first);
    }

    /** That day in the printed year, or in the first that does not lie before {@code day}; empty where no year can be told. */
    public Optional<LocalDate> onOrAfter(Optional<LocalDate> day, MonthDay of) {
        return year.or(() -> day.map(d -> of.atYear(d.getYear()).isBefore(d) ? d.getYear() + 1 : d.getYear()))
                .map(of::atYear);
    }

    /** That day in the printed year, or in the one that news of {@code day} mean; empty where no year can be told. */
    public Optional<LocalDate> around(Optional<LocalDate> day, MonthDay of) {
        return year.or(() -> day.map(d -> likelyYear(d, of))).map(of::atYear);
    }

    /** What is past is told of soon, what is to come long before. */
    private static int likelyYear(LocalDate day, MonthDay of) {
        LocalDate earliest = day.minusMonths(PAST_MONTHS);
        return of.atYear(earliest.getYear()).isBefore(earliest) ? earliest.getYear() + 1 : earliest.getYear();
    }

    static Optional<MonthDay> day(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // a number that is no day: "31.2."
        }
    }
}
