// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Items.Young;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueItemsTest {
    private static final Instant START = Instant.parse("2025-07-01T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void theNewestComesFirstAndWhatWasAskedLongestAgoNext() {
        List<Young> young = List.of(
                item("old", 9, Optional.empty(), Optional.empty()),
                item("asked", 1, Optional.of(START.minus(DAY.multipliedBy(4))), Optional.empty()),
                item("longer", 2, Optional.of(START.minus(DAY.multipliedBy(6))), Optional.empty()),
                item("today", 0, Optional.of(START.minusSeconds(60)), Optional.empty()),
                item("new", 0, Optional.empty(), Optional.empty()));
        assertThat(due(young, START)).containsExactly("new", "old", "longer", "asked");
    }

    @Test
    void aMissingOneIsAskedForBesideWitnesses() {
        Optional<Instant> yesterday = Optional.of(START.minus(DAY));
        List<Young> young = List.of(
                item("witness", 1, yesterday, Optional.empty()),
                item("today", 1, Optional.of(START.minusSeconds(60)), Optional.empty()),
                item("missing", 5, yesterday, yesterday));
        assertThat(due(young, START)).containsExactly("missing", "witness");
        assertThat(due(young.subList(0, 2), START)).isEmpty();
    }

    @Test
    void everyYoungItemHasItsTurnEveryFewDaysAndNoneTwiceWithinADay() {
        List<Young> young = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            young.add(item("i" + i, i % 29, Optional.empty(), Optional.empty()));
        }
        for (int hours = 0; hours < 24 * 20; hours += 4) {
            Instant now = START.plus(Duration.ofHours(hours));
            for (String id : due(young, now)) {
                Young before = young.stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                assertThat(before.asked().filter(at -> at.plus(DAY).isAfter(now)))
                        .isEmpty();
                young.replaceAll(item -> item.id().equals(id) ? asked(item, now) : item);
            }
            assertThat(hours < 24 * 4 || young.stream().allMatch(item -> wasAskedInFiveDays(item, now)))
                    .isTrue();
        }
    }

    @Test
    void whereItIsNobodysTurnItIsKnownWhenItMayBeSomebodys() {
        Instant lately = START.minus(DAY.multipliedBy(2)).minusSeconds(3_600);
        List<Young> young = List.of(
                item("lately", 3, Optional.of(lately), Optional.empty()),
                item("today", 1, Optional.of(START.minusSeconds(60)), Optional.empty()));
        assertThat(due(young, START)).isEmpty();
        Instant next = DueItems.next(young, START);
        assertThat(due(young, next.minusSeconds(1))).isEmpty();
        assertThat(due(young, next)).containsExactly("lately");
    }

    private static boolean wasAskedInFiveDays(Young item, Instant now) {
        return item.asked()
                .filter(at -> at.plus(DAY.multipliedBy(5)).isAfter(now))
                .isPresent();
    }

    private static List<String> due(List<Young> young, Instant now) {
        return DueItems.of(young, _ -> true, now).stream().map(Young::id).toList();
    }

    private static Young asked(Young item, Instant now) {
        return new Young(item.id(), item.link(), item.dated(), false, Optional.of(now), Optional.empty());
    }

    private static Young item(String id, int days, Optional<Instant> asked, Optional<Instant> missing) {
        return new Young(
                id,
                URI.create("https://stadt.example/" + id),
                START.minus(DAY.multipliedBy(days)),
                false,
                asked,
                missing);
    }
}
