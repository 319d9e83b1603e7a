// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import amtsblick.news.NewsItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days on which an item may have been published: one, those of a month where only that is printed, or any where nothing is known.
 * As numbers, because the days of thousands of items are compared for each that comes.
 *
 * @param from the first of them, counted from 1970
 * @param to the last of them
 */
public record Days(long from, long to) {
    /** "2026-05": an item that is dated by its month. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    static final Days UNKNOWN = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

    static Days of(NewsItem item) {
        if (item.undated()) {
            return UNKNOWN;
        }
        LocalDate day = item.sortDate().day();
        return MONTH.matcher(item.headline().printedDate()).matches()
                ? new Days(day.toEpochDay(), YearMonth.from(day).atEndOfMonth().toEpochDay())
                : new Days(day.toEpochDay(), day.toEpochDay());
    }

    public boolean areKnown() {
        return from != UNKNOWN.from;
    }

    /** The first of them, where it is known. */
    public Optional<LocalDate> first() {
        return areKnown() ? Optional.of(LocalDate.ofEpochDay(from)) : Optional.empty();
    }

    /** Whether all of them lie before a day; not where they are unknown. */
    public boolean areBefore(LocalDate day) {
        return to < day.toEpochDay();
    }

    /** How many days lie between them at least; none where it is not known. */
    public long apart(Days other) {
        return areKnown() && other.areKnown() ? Math.max(0, Math.max(other.from - to, from - other.to)) : 0;
    }
}
