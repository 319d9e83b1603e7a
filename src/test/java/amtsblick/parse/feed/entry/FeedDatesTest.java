// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.entry;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.PublicationDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "30.06.2025, 2025-06-30",
        "2025,       2025-01-01",
        "2025-06,    2025-06-01",
        "-2506,      2025-06-01",
        "20250630,   2025-06-30",
        "2025-181,   2025-06-30",
        "25181,      2025-06-30",
        "Nov. 2020,  2020-11-01"
    })
    void readsDaysThatWouldBeTooBoldAGuessElsewhere(String text, LocalDate expected) {
        assertThat(FeedDates.read(text, TODAY)).contains(PublicationDate.ofDay(expected));
        assertThat(FeedDates.read("  " + text + "\n", TODAY)).contains(PublicationDate.ofDay(expected));
    }

    @Test
    void readsSecondsAndMillisecondsSince1970() {
        PublicationDate expected = PublicationDate.ofInstant(Instant.parse("2018-03-13T09:22:49Z"));
        assertThat(FeedDates.read("1520932969", TODAY)).contains(expected);
        assertThat(FeedDates.read("1520932969000", TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "heute", "0", "1234", "2025-13", "2027", "20251399", "2025-366", "9999999999", "12 345"})
    void takesNothingElseForADate(String text) {
        assertThat(FeedDates.read(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue Jun  9 17:00:00 2026             | 2026-06-09T15:00:00Z",
                "Tue Jun 09 17:00:00 CEST 2026        | 2026-06-09T15:00:00Z",
                "Di Jun 9 17:00 MESZ 2026             | 2026-06-09T15:00:00Z",
                "Tue Jun 9 17:00:00 +0300 2026        | 2026-06-09T14:00:00Z",
                "Tuesday, 09-Jun-26 17:00:00 GMT      | 2026-06-09T17:00:00Z",
                "Friday, 31-Dec-99 23:59:59 GMT       | 1999-12-31T23:59:59Z",
                "9 Jun 26 17:00 EST                   | 2026-06-09T22:00:00Z",
                "Tue, 9 Jun 2026 17:00:00 JST         | 2026-06-09T08:00:00Z",
                "Tue, 9 Jun 2026 17:00:00 MSK         | 2026-06-09T14:00:00Z",
                "Tue, 9 Jun 2026 17:00:00 A           | 2026-06-09T17:00:00Z",
                "Tue, 9 Jun 2026 17:00:00 XYZ         | 2026-06-09T17:00:00Z",
                "Tue, 9 Jun 2026 17:00:60 +0000       | 2026-06-09T17:00:59Z",
                "20260609T170000Z                     | 2026-06-09T17:00:00Z",
                "20260609170000                       | 2026-06-09T15:00:00Z",
                "20260609T1700+0300                   | 2026-06-09T14:00:00Z",
                "2026-06-09T17Z                       | 2026-06-09T17:00:00Z",
                "2026-06-09T17+02:00                  | 2026-06-09T15:00:00Z",
                "09-06-2026 17:00                     | 2026-06-09T15:00:00Z",
                "9. M&auml;rz 2026, 9 Uhr             | 2026-03-09T08:00:00Z",
                "09.03.2026 um 18 Uhr MEZ             | 2026-03-09T17:00:00Z",
                "9 mars 2026 17h30                    | 2026-03-09T16:30:00Z",
                "March 9, 2026 5 PM                   | 2026-03-09T16:00:00Z",
                "1520932969.25                        | 2018-03-13T09:22:49Z"
            })
    void readsTheFormsThatProgramsPrint(String text, Instant expected) {
        assertThat(FeedDates.read(text, TODAY).orElseThrow().instant()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-09T24:00:00Z                 | 2026-06-10T00:00:00Z",
                "2026-06-09 24:00                     | 2026-06-09T22:00:00Z",
                "Tue, 9 Jun 2026 24:00:00 +0200       | 2026-06-09T22:00:00Z",
                "9. Juni 2026, 24.00 Uhr              | 2026-06-09T22:00:00Z",
                "09.06.2026 24 Uhr                    | 2026-06-09T22:00:00Z"
            })
    void theEndOfADayIsStillThatDay(String text, Instant expected) {
        assertThat(FeedDates.read(text, TODAY))
                .contains(new PublicationDate(LocalDate.of(2026, 6, 9), java.util.Optional.of(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-W24-2                           | 2026-06-09",
                "2026W24                              | 2026-06-08",
                "2020-W53-7                           | 2021-01-03",
                "09-06-2026                           | 2026-06-09",
                "13-06-2026                           | 2026-06-13",
                "Tue, 9 Jun 2026 17:00:00 +02:zz      | 2026-06-09",
                "9.6.26                               | 2026-06-09",
                "9.6.99                               | 1999-06-09"
            })
    void givesTheDayWhereTheTimeIsNotKnown(String text, LocalDate expected) {
        assertThat(FeedDates.read(text, TODAY)).contains(PublicationDate.ofDay(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-09T25:00:00Z",
                "2026-06-09T24:30:00Z",
                "2026-06-09T10:14:61Z",
                "2026-W54-1",
                "31-02-2026",
                "Tue Feb 31 17:00:00 2026",
                "20260631T170000Z"
            })
    void wrongWouldBeWorseThanMissing(String text) {
        assertThat(FeedDates.read(text, TODAY)).isEmpty();
    }
}
