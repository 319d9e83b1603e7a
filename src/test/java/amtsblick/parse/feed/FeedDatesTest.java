// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

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
}
