// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Harvest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
    private static final Instant NOW = Instant.parse("2025-07-01T08:00:00Z");

    @ParameterizedTest(name = "nothing for {0} days, usual {1}, pauses of {2}: {3}")
    @CsvSource({
        "12, 2, 3, true",
        "12, 2, 7, false",
        "7, 1, 1, false",
        "9, 0, 1, true",
        "30, 14, 20, false",
        "80, 14, 20, true"
    })
    void noticesSilenceAgainstTheSourcesOwnRhythm(int since, int usual, int pause, boolean silent) {
        Harvest harvest = harvest(10, 10, false, Optional.of(NOW.minus(Duration.ofDays(since))), usual, pause);
        assertThat(Drift.of(harvest, NOW).isPresent()).isEqualTo(silent);
    }

    @Test
    void tellsSinceWhenAndWhatIsUsual() {
        Harvest harvest = harvest(10, 10, false, Optional.of(NOW.minus(Duration.ofDays(12))), 2, 3);
        assertThat(Drift.of(harvest, NOW)).contains(new Drift.Silent(Duration.ofDays(12), Duration.ofDays(2)));
    }

    @Test
    void noticesThatDatesAreLostUntilTheyAreBack() {
        Harvest good = harvest(10, 10, false, Optional.empty(), 2, 3);
        Harvest lost = good.plus(harvest(10, 1, false, Optional.empty(), 2, 3));
        assertThat(Drift.of(lost, NOW)).contains(new Drift.DatesLost(1, 10));
        Harvest still = lost.plus(harvest(9, 0, false, Optional.empty(), 2, 3));
        assertThat(Drift.of(still, NOW)).contains(new Drift.DatesLost(0, 9));
        assertThat(Drift.of(still.plus(good), NOW)).isEmpty();
    }

    @Test
    void expectsNoDatesFromASourceThatNeverHadAny() {
        Harvest never = harvest(10, 0, false, Optional.empty(), 2, 3);
        assertThat(Drift.of(Harvest.NONE.plus(never).plus(never), NOW)).isEmpty();
    }

    private static Harvest harvest(int found, int dated, boolean lost, Optional<Instant> newest, int usual, int pause) {
        return new Harvest(
                found,
                dated,
                lost,
                0,
                0,
                newest,
                Optional.empty(),
                Optional.of(Duration.ofDays(usual)),
                Optional.of(Duration.ofDays(pause)),
                0,
                "");
    }
}
