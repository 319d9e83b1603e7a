// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'2025-06-30 2025-06-28 2025-06-26', P2D",
                "'2025-06-26 2025-06-30 2025-06-28', P2D",
                "'2025-06-30 2025-06-30 2025-06-29 2025-06-28', P1D",
                "'2025-06-30 2025-06-23 2025-06-16 2019-01-01', P7D",
                "'2025-06-30 2025-06-30 2025-06-30', PT0S",
                "'2025-06-30 - 2025-06-23', -",
                "'2025-06-30 2025-06-23', -",
                "'- - -', -",
                "'', -"
            })
    void isTheMedianGapBetweenDatedHeadlines(String days, Duration rhythm) {
        List<Headline> headlines = Arrays.stream(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(RhythmTest::headline)
                .toList();
        assertThat(Rhythm.of(headlines)).isEqualTo(Optional.ofNullable(rhythm));
    }

    private static Headline headline(String day) {
        Headline dated = Headline.of(
                "", "Titel", "", URI.create("https://a.example/"), PublicationDate.ofDay(LocalDate.of(2025, 1, 1)));
        return day.equals("-")
                ? dated.withDate(Optional.empty(), "")
                : dated.withDate(Optional.of(PublicationDate.ofDay(LocalDate.parse(day))), day);
    }
}
