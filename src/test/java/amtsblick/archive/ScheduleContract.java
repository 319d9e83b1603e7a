// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every engine keeps visits and claims; see {@link Schedule}. An engine's test extends this. */
public abstract class ScheduleContract extends Engine {
    private static final Instant NOW = Instant.parse("2025-07-01T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Test
    void aSourceNeverVisitedIsDueAtOnce() {
        assertThat(claim("new")).containsExactly("new");
    }

    @Test
    void whatIsNotDueIsNotClaimed() {
        schedule.record(Visit.first("later", NOW.plusSeconds(1)));
        assertThat(claim("later")).isEmpty();
        assertThat(schedule.claimDue(List.of("later"), NOW.plusSeconds(1), 9, LEASE))
                .hasSize(1);
    }

    @Test
    void theOldestDueComesFirst() {
        schedule.record(Visit.first("younger", NOW.minusSeconds(1)));
        schedule.record(Visit.first("older", NOW.minusSeconds(2)));
        assertThat(schedule.claimDue(List.of("younger", "older"), NOW, 1, LEASE))
                .extracting(Visit::source)
                .containsExactly("older");
    }

    @Test
    void onlyWhatWasAskedForIsClaimed() {
        schedule.record(Visit.first("removed", NOW.minusSeconds(1)));
        assertThat(claim("kept")).containsExactly("kept");
    }

    @Test
    void aClaimIsExclusiveUntilItsLeaseEnds() {
        assertThat(claim("a", "b")).containsExactly("a", "b");
        assertThat(claim("a", "b")).isEmpty();
        Instant justBefore = NOW.plus(LEASE).minusMillis(1);
        assertThat(schedule.claimDue(List.of("a"), justBefore, 9, LEASE)).isEmpty();
        assertThat(schedule.claimDue(List.of("a"), NOW.plus(LEASE), 9, LEASE)).hasSize(1);
    }

    @Test
    void anOperatorNeedNotWaitButTakesNothingAway() {
        schedule.record(Visit.first("later", NOW.plusSeconds(3600)));
        assertThat(schedule.claim("later", NOW, LEASE)).contains(Visit.first("later", NOW.plusSeconds(3600)));
        assertThat(schedule.claim("later", NOW, LEASE)).isEmpty();
        assertThat(schedule.claim("new", NOW, LEASE)).isPresent();
        assertThat(claim("new")).isEmpty();
        assertThat(schedule.claim("later", NOW.plus(LEASE), LEASE)).isPresent();
    }

    @Test
    void recordingAVisitEndsItsClaim() {
        claim("a", "b");
        schedule.record(Visit.first("a", NOW));
        archive.add(List.of(Samples.item("x", "Titel")), Visit.first("b", NOW));
        assertThat(claim("a", "b")).containsExactly("a", "b");
    }

    @Test
    void noTwoCrawlersGetTheSameSource() throws InterruptedException {
        List<String> sources = IntStream.range(0, 200).mapToObj(i -> "s" + i).toList();
        Queue<String> claimed = new ConcurrentLinkedQueue<>();
        try (ExecutorService crawlers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                crawlers.submit(
                        () -> schedule.claimDue(sources, NOW, 5, LEASE).forEach(visit -> claimed.add(visit.source())));
            }
        }
        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void visitsSurviveARestartAndClaimsEndWithTheirProcess() {
        Visit visit = ArchiveContract.visit("a", "\"v2\"");
        schedule.record(visit);
        claim("b");
        restart();
        assertThat(schedule.visits()).containsOnlyKeys("a").containsValue(visit);
        assertThat(claim("b")).containsExactly("b");
    }

    private List<String> claim(String... sources) {
        return schedule.claimDue(List.of(sources), NOW, 9, LEASE).stream()
                .map(Visit::source)
                .toList();
    }
}
