// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import amtsblick.news.PublicationDate;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When a subscription comes, in German time.
 *
 * @param hour of the day, 0 to 23; of no matter where it comes at once
 * @param weekday of matter where it comes weekly or monthly
 * @param atLeast with fewer items it waits for the next time; 0: it comes without any, too, as a sign of life
 */
public record Timing(Frequency frequency, int hour, DayOfWeek weekday, int atLeast) {
    /** The most that can be waited for. */
    public static final int MOST = 50;

    /** Who is told at once gets a sign of life when nothing came for so long. */
    public static final Duration SIGN_OF_LIFE = Duration.ofDays(30);

    public Timing {
        if (hour < 0 || hour > 23 || atLeast < 0 || atLeast > MOST) {
            throw new IllegalArgumentException("hour " + hour + ", at least " + atLeast);
        }
    }

    /**
     * The next time after a moment. Each day, week and month has exactly one: an hour that is skipped when clocks go forward is the one
     * after it, an hour that comes twice is the first of both.
     */
    public Instant after(Instant moment) {
        ZonedDateTime now = moment.atZone(PublicationDate.ZONE);
        LocalDate today = now.toLocalDate();
        return switch (frequency) {
            case IMMEDIATELY -> moment.plus(SIGN_OF_LIFE);
            case DAILY -> later(moment, at(today), at(today.plusDays(1)));
            case WEEKLY -> {
                LocalDate day = today.with(TemporalAdjusters.nextOrSame(weekday));
                yield later(moment, at(day), at(day.plusWeeks(1)));
            }
            case MONTHLY -> later(moment, at(first(today)), at(first(today.plusMonths(1))));
        };
    }

    private LocalDate first(LocalDate month) {
        return month.with(TemporalAdjusters.firstInMonth(weekday));
    }

    private Instant at(LocalDate day) {
        return day.atTime(hour, 0).atZone(PublicationDate.ZONE).toInstant();
    }

    private static Instant later(Instant moment, Instant first, Instant second) {
        return first.isAfter(moment) ? first : second;
    }
}
