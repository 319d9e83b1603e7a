// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.PublicationDate;
import amtsblick.web.address.Lang;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days and times in words. */
public final class Times {
    private Times() {}

    /** "Montag, 30. Juni 2025", "Monday, 30 June 2025". */
    public static String day(LocalDate day, Lang lang) {
        return format(lang == Lang.DE ? "EEEE, d. MMMM uuuu" : "EEEE, d MMMM uuuu", lang)
                .format(day);
    }

    /** "30. Juni 2025", "30 June 2025". */
    public static String date(LocalDate day, Lang lang) {
        return format(lang == Lang.DE ? "d. MMMM uuuu" : "d MMMM uuuu", lang).format(day);
    }

    /** "30.6.2025", "30 Jun 2025": for tables. */
    public static String shortDate(LocalDate day, Lang lang) {
        return format(lang == Lang.DE ? "d.M.uuuu" : "d MMM uuuu", lang).format(day);
    }

    /** "30. Juni 2025, 14:05 Uhr" in German time. */
    public static String moment(Instant instant, Lang lang) {
        return format(lang == Lang.DE ? "d. MMMM uuuu, HH:mm 'Uhr'" : "d MMMM uuuu, HH:mm", lang)
                .format(instant.atZone(PublicationDate.ZONE));
    }

    /** "14:05" in German time. */
    public static String clock(Instant instant, Lang lang) {
        return format("HH:mm", lang).format(instant.atZone(PublicationDate.ZONE));
    }

    /** "vor 4 Minuten", "in 2 Stunden"; the nearest whole unit. */
    public static String relative(Instant instant, Instant now, Messages m) {
        Duration distance = Duration.between(instant, now);
        String key = distance.isNegative() ? "in." : "ago.";
        Duration length = distance.abs();
        if (length.toMinutes() < 1) {
            return m.get(distance.isNegative() ? "in.moment" : "ago.moment");
        }
        if (length.toHours() < 1) {
            return m.count(key + "minutes", length.toMinutes());
        }
        if (length.toDays() < 2) {
            return m.count(key + "hours", Math.max(1, length.toHours()));
        }
        return m.count(key + "days", length.toDays());
    }

    private static DateTimeFormatter format(String pattern, Lang lang) {
        return DateTimeFormatter.ofPattern(pattern, lang.locale());
    }
}
