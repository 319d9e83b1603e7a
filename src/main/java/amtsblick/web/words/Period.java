// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.Span;
import amtsblick.web.address.Selection;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;

/** The days of a selection in words. */
public final class Period {
    /** The words of spans that move with the days: {@code span.90d = Letzte 90 Tage}. */
    private static final String MOVING = "span.";

    private Period() {}

    /** "Letzte 90 Tage", "März 2026", "2025", "seit 1. März 2026"; empty for all days. */
    public static String of(Selection selection, Reader reader) {
        if (isNamed(selection, reader)) {
            return reader.text(MOVING + selection.from());
        }
        Span span = selection.query().span();
        return whole(span, reader).orElseGet(() -> between(span, reader));
    }

    /** Whether they move with the days and have a name: "Letzte 90 Tage". */
    public static boolean isNamed(Selection selection, Reader reader) {
        return selection.to().isEmpty()
                && !selection.from().isEmpty()
                && reader.m().has(MOVING + selection.from());
    }

    /** The same within a sentence. */
    static String aside(Selection selection, Reader reader) {
        String period = of(selection, reader);
        return isNamed(selection, reader)
                ? period.substring(0, 1).toLowerCase(reader.lang().locale()) + period.substring(1)
                : period;
    }

    private static Optional<String> whole(Span span, Reader reader) {
        if (span.from().isEmpty() || span.to().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = span.from().get();
        if (span.equals(Span.of(YearMonth.from(from)))) {
            String month = from.getMonth()
                    .getDisplayName(TextStyle.FULL_STANDALONE, reader.lang().locale());
            return Optional.of(month + " " + from.getYear());
        }
        Span year = Span.of(
                from.withDayOfYear(1), from.withMonth(Month.DECEMBER.getValue()).withDayOfMonth(31));
        return span.equals(year) ? Optional.of(String.valueOf(from.getYear())) : Optional.empty();
    }

    private static String between(Span span, Reader reader) {
        String from = span.from().map(day -> Times.date(day, reader.lang())).orElse("");
        String to = span.to().map(day -> Times.date(day, reader.lang())).orElse("");
        if (from.equals(to)) {
            return from;
        }
        return to.isEmpty()
                ? reader.text("span.since", from)
                : from.isEmpty() ? reader.text("span.until", to) : reader.text("span.between", from, to);
    }
}
