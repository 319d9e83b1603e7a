// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a subscription comes, through the days on which clocks change, too. */
class TimingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "DAILY, 7, MONDAY, 2025-07-01T04:59:59Z, 2025-07-01T05:00:00Z",
        "DAILY, 7, MONDAY, 2025-07-01T05:00:00Z, 2025-07-02T05:00:00Z",
        "DAILY, 0, MONDAY, 2025-12-31T22:00:00Z, 2025-12-31T23:00:00Z",
        "WEEKLY, 7, MONDAY, 2025-07-01T05:00:00Z, 2025-07-07T05:00:00Z",
        "WEEKLY, 18, TUESDAY, 2025-07-01T05:00:00Z, 2025-07-01T16:00:00Z",
        "WEEKLY, 5, TUESDAY, 2025-07-01T05:00:00Z, 2025-07-08T03:00:00Z",
        "MONTHLY, 7, MONDAY, 2025-07-07T04:00:00Z, 2025-07-07T05:00:00Z",
        "MONTHLY, 7, MONDAY, 2025-07-07T05:00:00Z, 2025-08-04T05:00:00Z",
        "MONTHLY, 7, FRIDAY, 2025-12-31T12:00:00Z, 2026-01-02T06:00:00Z",
        // the hour that is skipped on 29 March 2026 is the one after it, the one that comes twice on 25 October the
        // first of both
        "DAILY, 2, MONDAY, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "DAILY, 3, MONDAY, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "DAILY, 2, MONDAY, 2026-10-24T12:00:00Z, 2026-10-25T00:00:00Z",
        "DAILY, 2, MONDAY, 2026-10-25T00:00:00Z, 2026-10-26T01:00:00Z",
        "IMMEDIATELY, 7, MONDAY, 2025-07-01T05:00:00Z, 2025-07-31T05:00:00Z"
    })
    void comesNextAt(Frequency frequency, int hour, DayOfWeek weekday, Instant now, Instant next) {
        assertThat(new Timing(frequency, hour, weekday, 1).after(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "7", "23"})
    void everyDayOfAYearHasExactlyOneTimeHoweverOftenOneLooks(int hour) {
        Timing daily = new Timing(Frequency.DAILY, hour, DayOfWeek.MONDAY, 0);
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = Instant.parse("2026-12-31T20:00:00Z");
        List<LocalDate> days = new ArrayList<>();
        Instant due = daily.after(now);
        while (due.isBefore(end)) {
            days.add(due.atZone(BERLIN).toLocalDate());
            due = daily.after(due);
        }
        assertThat(days).doesNotHaveDuplicates().isSorted().hasSizeBetween(363, 365);
        assertThat(Duration.between(
                                days.getFirst().atStartOfDay(), days.getLast().atStartOfDay())
                        .toDays())
                .isEqualTo(days.size() - 1);
    }

    @Test
    void takesNoHourThatDoesNotExist() {
        assertThatThrownBy(() -> new Timing(Frequency.DAILY, 24, DayOfWeek.MONDAY, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timing(Frequency.DAILY, 7, DayOfWeek.MONDAY, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
