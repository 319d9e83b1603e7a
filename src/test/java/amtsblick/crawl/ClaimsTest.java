// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.source.Visit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources held for one process, in a real schedule. */
class ClaimsTest {
    private static final Instant START = Instant.parse("2025-07-01T08:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    @TempDir
    private Path data;

    private Instant now = START;
    private final InstantSource clock = () -> now;
    private Archive archive;

    @BeforeEach
    void open() {
        archive = LocalArchive.open(data, ConfigFolder.defaults(), clock);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aLeaseCountsFromTheClaimAndNotFromTheStartOfTheRound() {
        List<String> many = IntStream.range(10, 40).mapToObj(i -> "s" + i).toList();
        try (Claims claims = Claims.ofDue(many, schedule(), LEASE, clock)) {
            for (int i = 0; i < 16; i++) {
                visited(claims.next().orElseThrow());
            }
            now = START.plus(Duration.ofHours(3));
            String late = claims.next().orElseThrow().source();
            assertThat(freeAt(late, now.plus(LEASE).minusSeconds(1))).isFalse();
            assertThat(freeAt(late, now.plus(LEASE))).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void aLeaseIsRenewedWhileAHostKeepsUsWaiting() throws InterruptedException {
        Duration brief = Duration.ofMillis(600);
        InstantSource real = InstantSource.system();
        try (Claims claims = Claims.ofDue(List.of("a", "b"), schedule(), brief, real)) {
            claims.next();
            Thread.sleep(brief.multipliedBy(3));
            assertThat(freeAt("a", real.instant())).isFalse();
            assertThat(freeAt("b", real.instant())).as("the one that waits").isFalse();
        }
    }

    @Test
    @Timeout(20)
    void renewingGoesOnAfterTheArchiveCouldNotWrite() throws InterruptedException {
        Duration brief = Duration.ofMillis(150);
        AtomicInteger renewals = new AtomicInteger();
        Schedule failingOnce = failingFirst(renewals);
        try (Claims claims = Claims.ofAll(List.of("a", "b"), failingOnce, brief, InstantSource.system())) {
            claims.next();
            while (renewals.get() < 3) {
                Thread.sleep(20);
            }
            assertThat(claims.next()).map(Visit::source).contains("b");
        }
    }

    @Test
    void whatSomebodyElseIsVisitingIsPassedOver() {
        schedule().claim("a", now, LEASE);
        assertThat(sources(Claims.ofDue(List.of("a", "b"), schedule(), LEASE, clock)))
                .containsExactly("b");
        assertThat(sources(Claims.ofAll(List.of("a", "c"), schedule(), LEASE, clock)))
                .containsExactly("c");
    }

    @Test
    void whatWasNotVisitedIsGivenBack() {
        try (Claims claims = Claims.ofDue(List.of("a", "b"), schedule(), LEASE, clock)) {
            claims.next();
        }
        assertThat(freeAt("b", now)).isTrue();
        assertThat(freeAt("a", now)).as("its visit is under way").isFalse();
    }

    @Test
    void theOldestDueComesFirst() {
        schedule().record(Visit.first("a", START.minusSeconds(10)), List.of());
        schedule().record(Visit.first("b", START.minusSeconds(20)), List.of());
        schedule().record(Visit.first("c", START.plusSeconds(1)), List.of());
        assertThat(sources(Claims.ofDue(List.of("a", "b", "c"), schedule(), LEASE, clock)))
                .containsExactly("b", "a");
    }

    private List<String> sources(Claims claims) {
        List<String> sources = new ArrayList<>();
        try (claims) {
            for (Optional<Visit> next = claims.next(); next.isPresent(); next = claims.next()) {
                sources.add(next.get().source());
                visited(next.get());
            }
        }
        return sources;
    }

    private void visited(Visit visit) {
        Visit later = visit.draft().due(now.plus(Duration.ofDays(1))).visit();
        schedule().record(later, Collections.emptyList());
    }

    /** Whether somebody could claim it at this moment; takes it, where that is so. */
    private boolean freeAt(String source, Instant moment) {
        return schedule().claim(source, moment, LEASE).isPresent();
    }

    private Schedule schedule() {
        return archive.schedule();
    }

    private Schedule failingFirst(AtomicInteger renewals) {
        Class<?>[] type = {Schedule.class};
        return (Schedule) Proxy.newProxyInstance(Schedule.class.getClassLoader(), type, (_, method, arguments) -> {
            if (method.getName().equals("renew") && renewals.incrementAndGet() == 1) {
                throw new ArchiveException("the archive cannot be written: no space left");
            }
            try {
                return method.invoke(archive.schedule(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
