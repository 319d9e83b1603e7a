// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code 06/10/2026}: the sixth of October, or the tenth of June where the weekday printed beside it says so. */
final class Slashed {
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH);
    private static final int WEEKDAY = 2;

    private Slashed() {}

    /**
     * The day.
     *
     * @param weekday the word before it, null where there is none
     * @param order what the page prints first
     * @throws DateTimeException when it is none either way
     */
    static LocalDate day(int year, int one, int other, @Nullable String weekday, Order order) {
        Optional<LocalDate> european = valid(year, other, one);
        Optional<LocalDate> american = valid(year, one, other);
        if (european.isEmpty() || american.isEmpty()) {
            return european.or(() -> american).orElseThrow(() -> new DateTimeException("neither day nor month"));
        }
        LocalDate usual = order == Order.MONTH_FIRST ? american.get() : european.get();
        LocalDate swappedDay = order == Order.MONTH_FIRST ? european.get() : american.get();
        boolean swapped = weekday != null && !fallsOn(usual, weekday) && fallsOn(swappedDay, weekday);
        return swapped ? swappedDay : usual;
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // there is no month 13: the other way round
        }
    }

    private static boolean fallsOn(LocalDate day, String weekday) {
        String beginning = weekday.toLowerCase(Locale.ROOT).substring(0, WEEKDAY);
        return LANGUAGES.stream()
                .anyMatch(language -> day.getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, language)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(beginning));
    }
}
