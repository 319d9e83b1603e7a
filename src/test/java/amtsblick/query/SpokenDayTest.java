// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people say them, on Tuesday, 1 July 2025. */
class SpokenDayTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "heute, 2025-07-01, 2025-07-01",
        "Gestern, 2025-06-30, 2025-06-30",
        "seit vorgestern, 2025-06-29, 2025-06-29",
        "sonntag, 2025-06-29, 2025-06-29",
        "seit Dienstag, 2025-07-01, 2025-07-01",
        "7d, 2025-06-25, 2025-06-25",
        "2w, 2025-06-18, 2025-06-18",
        "12m, 2024-07-02, 2024-07-02",
        "1j, 2024-07-02, 2024-07-02",
        "2 Wochen, 2025-06-18, 2025-06-18",
        "die letzten 14 Tage, 2025-06-18, 2025-06-18",
        "last 3 months, 2025-04-02, 2025-04-02",
        "vor 3 Tagen, 2025-06-28, 2025-06-28",
        "vor einem Monat, 2025-06-01, 2025-06-01",
        "2 weeks ago, 2025-06-17, 2025-06-17",
        "diese Woche, 2025-06-30, 2025-07-06",
        "letzte  Woche, 2025-06-23, 2025-06-29",
        "last week, 2025-06-23, 2025-06-29",
        "letzten Monat, 2025-06-01, 2025-06-30",
        "dieses Jahr, 2025-01-01, 2025-12-31"
    })
    void moveWithToday(String said, LocalDate first, LocalDate last) {
        assertThat(SpokenDay.read(said, TODAY)).contains(new SpokenDay(first, last, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-01, 2026-02-01",
        "1.3.2025, 2025-03-01, 2025-03-01",
        "01.03.25, 2025-03-01, 2025-03-01",
        "2025-3-1, 2025-03-01, 2025-03-01",
        "ab 1. März 2025, 2025-03-01, 2025-03-01",
        "bis zum 31.12.2025, 2025-12-31, 2025-12-31",
        "1.3., 2025-03-01, 2025-03-01",
        "24.12., 2024-12-24, 2024-12-24",
        "3. Oktober, 2024-10-03, 2024-10-03",
        "März 2024, 2024-03-01, 2024-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "02/2024, 2024-02-01, 2024-02-29",
        "Dezember, 2024-12-01, 2024-12-31",
        "2024, 2024-01-01, 2024-12-31"
    })
    void standStill(String said, LocalDate first, LocalDate last) {
        assertThat(SpokenDay.read(said, TODAY)).contains(new SpokenDay(first, last, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bald",
                "31.2.2025",
                "31.02.",
                "0.13.",
                "2025-13-01",
                "9999y",
                "3 Dinge",
                "am",
                "1.3.2025 und mehr",
                "letzte Tür"
            })
    void areNotGuessed(String said) {
        assertThat(SpokenDay.read(said, TODAY)).isEmpty();
    }
}
