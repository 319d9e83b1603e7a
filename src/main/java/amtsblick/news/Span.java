// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days from one to another, both inclusive.
 *
 * @param from the first day; empty for the beginning of time
 * @param to the last day; empty for its end
 */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** All days. */
    public static final Span ALL = new Span(Optional.empty(), Optional.empty());

    /** From one day to another, both included. */
    public static Span of(LocalDate from, LocalDate to) {
        return new Span(Optional.of(from), Optional.of(to));
    }

    /** From this day on. */
    public static Span since(LocalDate from) {
        return new Span(Optional.of(from), Optional.empty());
    }

    /** Up to this day, which is included. */
    public static Span until(LocalDate to) {
        return new Span(Optional.empty(), Optional.of(to));
    }

    /** From the first day of a month to its last. */
    public static Span of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether any day lies in it. */
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }
}
