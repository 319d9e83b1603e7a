// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a source says it published something: always a calendar day in Germany, and the instant where a time was given.
 *
 * <p>A date without a time stays a day. Turning it into an instant and back through UTC would move it to the day before,
 * because Berlin's midnight is 22:00 or 23:00 UTC.
 *
 * @param day the calendar day as printed, or the day of {@code instant} in Berlin
 * @param instant the exact moment, where the source gave a time
 */
public record PublicationDate(LocalDate day, Optional<Instant> instant) {
    /** German administration publishes in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** A date that was given without a time. */
    public static PublicationDate ofDay(LocalDate day) {
        return new PublicationDate(day, Optional.empty());
    }

    /** A date that was given with a time; its day is the one in Berlin. */
    public static PublicationDate ofInstant(Instant instant) {
        return new PublicationDate(instant.atZone(ZONE).toLocalDate(), Optional.of(instant));
    }

    /** Whether the days differ; by one day only that tells nothing where one has a time and the other has none. */
    public boolean isAnotherDayThan(PublicationDate other) {
        long days = Math.abs(ChronoUnit.DAYS.between(day, other.day));
        return days > (instant.isPresent() == other.instant.isPresent() ? 0 : 1);
    }

    /** The moment to sort by: the instant, or the start of the day in Berlin, so that days stay together. */
    public Instant sortInstant() {
        return instant.orElseGet(() -> day.atStartOfDay(ZONE).toInstant());
    }
}
