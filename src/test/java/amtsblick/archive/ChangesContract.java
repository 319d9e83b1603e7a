// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every engine numbers what happens to items. An engine's test extends this. */
public abstract class ChangesContract extends Engine {
    private static final NewsItem ITEM = item("a", "Titel");
    private static final NewsItem REWORDED = item("a", "Neuer Titel");

    @Test
    void tellsEverythingThatHappensToAnItemInOrder() {
        report(ITEM);
        report(REWORDED);
        amend(new Amendment.Relabelled(ITEM.id(), ITEM.labels(), labels("DE-TH")));
        amend(new Amendment.Joined(ITEM.id(), Optional.of("story")));
        amend(new Amendment.Corrected(
                ITEM.id(),
                Optional.of(
                        new Correction(List.of("DE"), List.of(), Optional.empty(), Optional.empty(), List.of(), ""))));
        amend(new Amendment.Withdrawn(ITEM.id(), Optional.of(NOW)));
        archive.oversight().carryOut(new OperatorOrder.Remove(ITEM.id(), ""), "Kim");
        assertThat(after(0))
                .extracting(Change::what)
                .containsExactly(
                        What.NEW,
                        What.REVISED,
                        What.RELABELLED,
                        What.JOINED,
                        What.CORRECTED,
                        What.WITHDRAWN,
                        What.REMOVED);
        assertThat(after(0)).extracting(Change::item).containsOnly(ITEM.id());
        assertThat(after(0)).extracting(Change::at).containsOnly(NOW);
    }

    @Test
    void numbersGrowAndAreNeverGivenTwice() {
        report(ITEM);
        long first = archive.changes().last();
        restart();
        report(REWORDED);
        assertThat(after(0)).extracting(Change::number).isSorted().doesNotHaveDuplicates();
        assertThat(archive.changes().last()).isGreaterThan(first);
        assertThat(after(first)).extracting(Change::what).containsExactly(What.REVISED);
        assertThat(after(archive.changes().last())).isEmpty();
    }

    @Test
    void whatChangesNothingGetsNoNumber() {
        report(ITEM);
        long last = archive.changes().last();
        report(ITEM);
        amend(new Amendment.Relabelled(ITEM.id(), ITEM.labels(), ITEM.labels()));
        amend(new Amendment.Joined(ITEM.id(), Optional.empty()));
        amend(new Amendment.Withdrawn(ITEM.id(), Optional.empty()));
        amend(new Amendment.Asked(ITEM.id(), NOW, Optional.of(NOW)));
        amend(new Amendment.Merged("none", "other"));
        archive.schedule().record(Visit.first("example", Instant.EPOCH), List.of());
        archive.keeping().restore(List.of(ITEM));
        assertThat(archive.changes().last()).isEqualTo(last);
    }

    @Test
    void aFollowerThatStopsAndComesBackMissesNothingAndGetsNothingTwice() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < 4; w++) {
            int writer = w;
            writers.add(Thread.startVirtualThread(() -> {
                for (int i = 0; i < 25; i++) {
                    report(item(writer + "-" + i, "Titel " + i));
                }
            }));
        }
        List<String> seen = new ArrayList<>();
        long at = 0;
        while (seen.size() < 100 && archive.changes().await(at, Duration.ofSeconds(20))) {
            for (Change change : archive.changes().after(at, 7)) {
                seen.add(change.item());
                at = change.number();
            }
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(seen).hasSize(100);
        assertThat(new HashSet<>(seen)).hasSize(100);
    }

    @Test
    void waitingForAChangeEndsInVainWhereNothingHappens() throws InterruptedException {
        report(ITEM);
        assertThat(archive.changes().await(archive.changes().last(), Duration.ofMillis(50)))
                .isFalse();
        assertThat(archive.changes().await(0, Duration.ofMillis(50))).isTrue();
    }

    private List<Change> after(long number) {
        return archive.changes().after(number, 100);
    }

    private void amend(Amendment amendment) {
        archive.keeping().amend(List.of(amendment));
    }
}
