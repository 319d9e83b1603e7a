// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.crawl.TestSources;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextVisitTest {
    private static final Instant NOW = Instant.parse("2025-06-30T08:00:00Z");

    /** Visits are spread over a tenth of the wait. */
    private static final Percentage SPREAD = Percentage.withPercentage(10);

    private final NextVisit next =
            new NextVisit(new CrawlSettings(Duration.ofHours(1), Duration.ofHours(24), Duration.ofMinutes(10)));
    private final Source source = TestSources.feed("a", "https://a.example/feed");

    /** Without a network all sources fail at once, and are wanted when it is back. */
    @ParameterizedTest
    @CsvSource({"1,PT5M", "2,PT10M", "3,PT20M", "9,PT21H20M", "20,PT24H"})
    void isBackWithinMinutesWhereNobodyAnswered(int failures, Duration wait) {
        assertAbout(next.afterSilence(source, failures, NOW), wait);
    }

    @Test
    void knowsADueTimeThatNoRuleGives() {
        assertThat(next.isBeyondAll(source, NOW.plus(Duration.ofDays(6)), NOW)).isFalse();
        assertThat(next.isBeyondAll(source, NOW.plus(Duration.ofDays(9)), NOW)).isTrue();
        assertThat(next.isBeyondAll(source, NextVisit.NEVER, NOW)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "news: as soon as may be                 | PT6H  | -     | true  | -     | PT1H",
                "quiet: half as long again               | PT2H  | -     | false | -     | PT3H",
                "quiet for long: not beyond the longest  | PT20H | -     | false | -     | PT24H",
                "daily paper: a quarter of a day         | PT20H | PT24H | false | -     | PT6H",
                "weekly paper: the longest               | PT20H | P7D   | false | -     | PT24H",
                "ticker in a quiet night: four intervals | PT20H | PT10M | false | -     | PT4H",
                "asks to be left alone                   | PT1H  | -     | true  | PT12H | PT12H",
                "asks for less than we wait              | PT1H  | -     | true  | PT5M  | PT1H",
                "asks for a year                         | PT1H  | -     | true  | P365D | PT24H",
                "asked for the past                      | PT1H  | -     | true  | PT-5H | PT1H"
            })
    void waitsAfterAnAnswer(
            String why, Duration lastWait, Duration rhythm, boolean news, Duration wish, Duration wait) {
        Visit before = Visit.first("a", NOW)
                .draft()
                .visited("", NOW.minus(lastWait), Duration.ZERO)
                .due(NOW)
                .visit();
        Instant due = next.afterAnswer(
                source,
                before,
                Optional.ofNullable(rhythm),
                news,
                Optional.ofNullable(wish).map(NOW::plus),
                NOW);
        assertAbout(due, wait);
    }

    @ParameterizedTest
    @CsvSource({"1, PT2H", "2, PT4H", "3, PT8H", "4, PT16H", "5, PT24H", "100, PT24H"})
    void backsOffAfterFailures(int failures, Duration wait) {
        assertAbout(next.afterFailure(source, failures, NOW), wait);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, -, PT2H", "3, -, PT8H", "1, PT5H, PT5H", "1, PT1M, PT2H", "1, P3D, P3D", "1, P30D, P7D"})
    void comesBackWhenItWasTold(int failures, Duration retryAfter, Duration wait) {
        assertAbout(
                next.afterLater(
                        source, failures, Optional.ofNullable(retryAfter).map(NOW::plus), NOW),
                wait);
    }

    @Test
    void asksAgainADayAfterANo() {
        assertAbout(next.afterDisallowed(source, NOW), Duration.ofHours(24));
    }

    @Test
    void neverComesMoreOftenThanTheSourceAllows() {
        Source slow =
                TestSources.feed("a", "https://a.example/feed", Optional.empty(), Optional.of(Duration.ofHours(36)));
        Visit first = Visit.first("a", NOW);
        assertAbout(next.afterAnswer(slow, first, Optional.empty(), true, Optional.empty(), NOW), Duration.ofHours(36));
        assertAbout(next.afterFailure(slow, 1, NOW), Duration.ofHours(36));
        Source eager =
                TestSources.feed("a", "https://a.example/feed", Optional.empty(), Optional.of(Duration.ofMinutes(1)));
        assertAbout(next.afterAnswer(eager, first, Optional.empty(), true, Optional.empty(), NOW), Duration.ofHours(1));
    }

    @Test
    void sourcesDoNotMarchInStep() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> next.afterFailure(TestSources.feed("s" + i, "https://a.example/"), 1, NOW))
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void doesNotCountAWaitAfterFailuresAsQuiet() {
        Visit failing = Visit.first("a", NOW)
                .draft()
                .ended(Outcome.FAILED, 500, List.of())
                .visited("", NOW.minus(Duration.ofHours(16)), Duration.ZERO)
                .failed()
                .due(NOW)
                .visit();
        assertAbout(
                next.afterAnswer(source, failing, Optional.empty(), false, Optional.empty(), NOW),
                Duration.ofMinutes(90));
    }

    private static void assertAbout(Instant due, Duration wait) {
        Duration actual = Duration.between(NOW, due);
        assertThat(actual).isGreaterThanOrEqualTo(wait);
        assertThat(actual.toMillis()).isCloseTo(wait.toMillis(), SPREAD);
    }
}
