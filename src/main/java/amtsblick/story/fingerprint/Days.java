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
 *
 * @param first the first of them, empty for an undated item
 */
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** "2026-05": an item that is dated by its month. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

    static Days of(LocalDate day) {
        return new Days(Optional.of(day), Optional.of(day));
    }

    static Days of(NewsItem item) {
        if (item.undated()) {
            return UNKNOWN;
        }
        LocalDate day = item.sortDate().day();
        return MONTH.matcher(item.headline().printedDate()).matches()
                ? new Days(Optional.of(day), Optional.of(YearMonth.from(day).atEndOfMonth()))
                : of(day);
    }

    public boolean areKnown() {
        return first.isPresent();
    }

    /** How many days lie between them at least; none where it is not known. */
    public long apart(Days other) {
        if (first.isEmpty() || last.isEmpty() || other.first.isEmpty() || other.last.isEmpty()) {
            return 0;
        }
        long later = other.first.get().toEpochDay() - last.get().toEpochDay();
        long earlier = first.get().toEpochDay() - other.last.get().toEpochDay();
        return Math.max(0, Math.max(later, earlier));
    }
}
