// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.PublicationDate;
import amtsblick.query.SpokenDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Moments in addresses, to the minute and in German time: {@code 2026-11-29T20:10}. */
public final class Minutes {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu[ H:mm]", Locale.ROOT);

    /** What is before it was collected by nobody, what is behind it by nobody yet; milliseconds can express both. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 9999;

    /** Tried in turn: what we print ourselves, then what programs and people write. */
    private static final List<Function<String, Instant>> READINGS = List.of(
            text -> at(LocalDateTime.parse(text)),
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> at(LocalDate.parse(text).atStartOfDay()),
            text -> GERMAN.parseBest(text, LocalDateTime::from, LocalDate::from) instanceof LocalDateTime time
                    ? at(time)
                    : at(LocalDate.parse(text, GERMAN).atStartOfDay()));

    private Minutes() {}

    /** The moment that a text means; empty where it means none. Of a day its beginning, of an hour that comes twice in autumn the first. */
    static Optional<Instant> read(String text, LocalDate today) {
        for (Function<String, Instant> reading : READINGS) {
            try {
                Instant moment = reading.apply(text);
                int year = moment.atZone(PublicationDate.ZONE).getYear();
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return Optional.of(moment.truncatedTo(ChronoUnit.MINUTES));
                }
            } catch (DateTimeException e) {
                continue; // another way to write it
            }
        }
        return SpokenDay.read(text, today).map(day -> at(day.first().atStartOfDay()));
    }

    /** As addresses say it. */
    public static String print(Instant moment) {
        return PRINTED.format(moment.atZone(PublicationDate.ZONE));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(PublicationDate.ZONE).toInstant();
    }
}
