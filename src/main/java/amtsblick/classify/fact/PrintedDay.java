// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day, or a first and a last one, as a text names it.
 *
 * @param first of one day or several
 * @param last of several
 * @param year where it is printed
 * @param from its first word
 * @param to the word after its last
 */
record PrintedDay(MonthDay first, Optional<MonthDay> last, Optional<Integer> year, int from, int to) {
    /** The last day that is named. */
    MonthDay end() {
        return last.orElse(first);
    }

    /** That day in the printed year, or in the first that does not lie before {@code day}; empty where no year can be told. */
    Optional<LocalDate> onOrAfter(Optional<LocalDate> day, MonthDay of) {
        return year.or(() -> day.map(d -> of.atYear(d.getYear()).isBefore(d) ? d.getYear() + 1 : d.getYear()))
                .map(of::atYear);
    }

    /** That day in the printed year, or in the one in which it comes nearest to {@code day}; empty where no year can be told. */
    Optional<LocalDate> nearest(Optional<LocalDate> day, MonthDay of) {
        return year.or(() -> day.map(d -> nearestYear(d, of))).map(of::atYear);
    }

    private static int nearestYear(LocalDate day, MonthDay of) {
        int nearest = day.getYear();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            if (distance(day, of.atYear(year)) < distance(day, of.atYear(nearest))) {
                nearest = year;
            }
        }
        return nearest;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    static Optional<MonthDay> day(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // a number that is no day: "31.2."
        }
    }
}
