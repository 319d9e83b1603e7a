// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Report;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every engine keeps visits and claims; see {@link Schedule}. An engine's test extends this. */
public abstract class ScheduleContract extends Engine {
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Test
    void aSourceNeverVisitedIsDueAtOnce() {
        assertThat(claim("new")).containsExactly("new");
    }

    @Test
    void whatIsNotDueIsNotClaimed() {
        archive.schedule().record(Visit.first("later", NOW.plusSeconds(1)), List.of());
        assertThat(claim("later")).isEmpty();
        assertThat(archive.schedule().claimDue(List.of("later"), NOW.plusSeconds(1), 9, LEASE))
                .hasSize(1);
    }

    @Test
    void theOldestDueComesFirst() {
        archive.schedule().record(Visit.first("younger", NOW.minusSeconds(1)), List.of());
        archive.schedule().record(Visit.first("older", NOW.minusSeconds(2)), List.of());
        assertThat(archive.schedule().claimDue(List.of("younger", "older"), NOW, 1, LEASE))
                .extracting(Visit::source)
                .containsExactly("older");
    }

    @Test
    void onlyWhatWasAskedForIsClaimed() {
        archive.schedule().record(Visit.first("removed", NOW.minusSeconds(1)), List.of());
        assertThat(claim("kept")).containsExactly("kept");
    }

    @Test
    void aClaimOfAClockThatWasAheadHoldsNobodyOff() {
        Instant ahead = NOW.plus(Duration.ofDays(365));
        assertThat(archive.schedule().claimDue(List.of("a"), ahead, 9, LEASE)).hasSize(1);
        assertThat(claim("a")).containsExactly("a");
    }

    @Test
    void aClaimIsExclusiveUntilItsLeaseEnds() {
        assertThat(claim("a", "b")).containsExactly("a", "b");
        assertThat(claim("a", "b")).isEmpty();
        Instant justBefore = NOW.plus(LEASE).minusMillis(1);
        assertThat(archive.schedule().claimDue(List.of("a"), justBefore, 9, LEASE))
                .isEmpty();
        assertThat(archive.schedule().claimDue(List.of("a"), NOW.plus(LEASE), 9, LEASE))
                .hasSize(1);
    }

    @Test
    void anOperatorNeedNotWaitButTakesNothingAway() {
        archive.schedule().record(Visit.first("later", NOW.plusSeconds(3600)), List.of());
        assertThat(archive.schedule().claim("later", NOW, LEASE)).contains(Visit.first("later", NOW.plusSeconds(3600)));
        assertThat(archive.schedule().claim("later", NOW, LEASE)).isEmpty();
        assertThat(archive.schedule().claim("new", NOW, LEASE)).isPresent();
        assertThat(claim("new")).isEmpty();
        assertThat(archive.schedule().claim("later", NOW.plus(LEASE), LEASE)).isPresent();
    }

    @Test
    void recordingAVisitEndsItsClaim() {
        claim("a", "b");
        archive.schedule().record(Visit.first("a", NOW), List.of());
        archive.keeping().report(Report.of(List.of(Samples.item("x", "Titel")), Visit.first("b", NOW)));
        assertThat(claim("a", "b")).containsExactly("a", "b");
    }

    @Test
    void noTwoCrawlersGetTheSameSource() throws InterruptedException {
        List<String> sources = IntStream.range(0, 200).mapToObj(i -> "s" + i).toList();
        Queue<String> claimed = new ConcurrentLinkedQueue<>();
        try (ExecutorService crawlers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                crawlers.submit(() -> archive.schedule()
                        .claimDue(sources, NOW, 5, LEASE)
                        .forEach(visit -> claimed.add(visit.source())));
            }
        }
        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void visitsSurviveARestartAndClaimsEndWithTheirProcess() {
        Visit visit = ItemsContract.visit("a", "\"v2\"");
        archive.schedule().record(visit, List.of());
        claim("b");
        restart();
        assertThat(archive.schedule().visits()).containsOnlyKeys("a").containsValue(visit);
        assertThat(claim("b")).containsExactly("b");
    }

    @Test
    void aClaimIsProlongedByWhoHoldsItOnly() {
        claim("a");
        Instant later = NOW.plus(LEASE).minusSeconds(1);
        assertThat(archive.schedule().renew(List.of("a", "b"), later, LEASE)).containsExactly("a");
        assertThat(archive.schedule().claimDue(List.of("a"), NOW.plus(LEASE), 9, LEASE))
                .isEmpty();
        Instant tooLate = later.plus(LEASE);
        assertThat(archive.schedule().renew(List.of("a"), tooLate, LEASE)).isEmpty();
    }

    @Test
    void whatIsGivenBackMayBeClaimedAtOnce() {
        claim("a");
        archive.schedule().release(List.of("a"));
        assertThat(claim("a")).containsExactly("a");
    }

    @Test
    void aVisitIsSeenAtOnceAndAllOfThemAreThereAfterARestart() {
        for (int i = 0; i < 300; i++) {
            archive.schedule().record(Visit.first("s" + i, NOW.plusSeconds(i)), List.of());
        }
        assertThat(archive.schedule().visits()).hasSize(300);
        restart();
        assertThat(archive.schedule().visits())
                .hasSize(300)
                .containsEntry("s299", Visit.first("s299", NOW.plusSeconds(299)));
    }

    @Test
    void whatWasAskedOfHostsIsKeptWithTheVisits() {
        Exchange first = exchange("https://example.org/a", 200);
        Exchange second = exchange("https://example.org/b", 0);
        archive.schedule().record(Visit.first("a", NOW), List.of(first));
        archive.keeping()
                .report(new Report(
                        List.of(Samples.item("x", "Titel")),
                        Optional.of(Visit.first("b", NOW)),
                        List.of(),
                        List.of(second)));
        restart();
        assertThat(archive.schedule().exchanges()).containsExactly(first, second);
    }

    private static Exchange exchange(String address, int status) {
        return new Exchange(
                NOW,
                URI.create(address),
                true,
                status,
                Optional.of(Remark.of(RemarkCode.TOO_LARGE, 5_000_000).at(address))
                        .filter(_ -> status == 0),
                Duration.ofMillis(12),
                345);
    }

    private List<String> claim(String... sources) {
        return archive.schedule().claimDue(List.of(sources), NOW, 9, LEASE).stream()
                .map(Visit::source)
                .toList();
    }
}
