// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.parse.date.PartialDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Years that a listing leaves out: its rows run from the newest down, none is newer than the visit, and where the days rise from January
 * to December a year has ended. A listing without that order, or one that begins with days soon to come, tells no years.
 */
final class MissingYears {
    private static final long YEAR_ENDS = 180;
    private static final long SOON = 60;
    private static final int DISORDER = 5;

    private MissingYears() {}

    /** The day of each row; empty, all of them, where the order tells none. */
    static List<LocalDate> of(List<PartialDay> rows, LocalDate today) {
        if (rows.size() < 2) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        int disorder = 0;
        for (PartialDay row : rows) {
            LocalDate before = days.isEmpty() ? today.plusDays(1) : days.getLast();
            Optional<LocalDate> same = day(row, before.getYear());
            if (same.isEmpty()) {
                return List.of();
            }
            long rise = ChronoUnit.DAYS.between(before, same.get());
            if (days.isEmpty() && rise > 0 && rise <= SOON) {
                return List.of();
            }
            boolean ended = rise > (days.isEmpty() ? 0 : YEAR_ENDS);
            Optional<LocalDate> day = ended ? day(row, before.getYear() - 1) : same;
            if (day.isEmpty()) {
                return List.of();
            }
            disorder += !ended && rise > 0 ? 1 : 0;
            days.add(day.get());
        }
        return disorder * DISORDER > rows.size() ? List.of() : days;
    }

    private static Optional<LocalDate> day(PartialDay row, int year) {
        try {
            return Optional.of(LocalDate.of(year, row.month(), row.day()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 29.02. is none in most years
        }
    }
}
