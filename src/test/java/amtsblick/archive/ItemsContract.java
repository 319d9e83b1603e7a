// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.news.Revision;
import amtsblick.source.Harvest;
import amtsblick.source.Reading;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every engine keeps items; see the package's documentation. An engine's test extends this. */
public abstract class ArchiveContract extends Engine {
    private static final NewsItem ITEM = item("a", "Titel");
    private static final NewsItem REWORDED = item("a", "Neuer Titel");

    @Test
    void addingTwiceIsAddingOnce() {
        assertThat(archive.add(List.of(ITEM))).isEqualTo(new Archive.Added(1, 0));
        assertThat(archive.add(List.of(ITEM))).isEqualTo(new Archive.Added(0, 0));
        assertThat(archive.add(List.of(item("b", "Doppelt"), item("b", "Doppelt"))))
                .isEqualTo(new Archive.Added(1, 0));
        archive.refresh();
        assertThat(archive.size()).isEqualTo(2);
    }

    @Test
    void aChangedHeadlineBecomesTheCurrentOneAndTheOldOneARevision() {
        archive.add(List.of(ITEM));
        archive.refresh();
        assertThat(archive.add(List.of(REWORDED))).isEqualTo(new Archive.Added(0, 1));
        archive.refresh();
        assertThat(archive.get(ITEM.id())).contains(ITEM.seenAgain(REWORDED));
        assertThat(archive.get(ITEM.id()).orElseThrow().revisions())
                .extracting(Revision::headline)
                .containsExactly(ITEM.headline());
        assertThat(titles("Neuer")).containsExactly("Neuer Titel");
    }

    @Test
    void anItemAddedSinceTheLastRefreshIsKnown() {
        archive.add(List.of(ITEM));
        assertThat(archive.add(List.of(REWORDED))).isEqualTo(new Archive.Added(0, 1));
        assertThat(archive.add(List.of(REWORDED))).isEqualTo(new Archive.Added(0, 0));
        archive.refresh();
        assertThat(archive.size()).isEqualTo(1);
    }

    @Test
    void anItemThatComesTwiceInOneVisitIsMerged() {
        assertThat(archive.add(List.of(ITEM, REWORDED))).isEqualTo(new Archive.Added(1, 0));
        archive.refresh();
        assertThat(archive.get(ITEM.id())).contains(ITEM.seenAgain(REWORDED));
    }

    @Test
    void knowsNothingOfAnUnknownId() {
        assertThat(archive.get("nothing")).isEmpty();
    }

    @Test
    void itemsAndTheirVisitSurviveARestart() {
        Visit visit = visit("example", "\"v1\"");
        archive.add(List.of(ITEM), visit);
        restart();
        assertThat(schedule.visits()).containsEntry("example", visit);
        assertThat(archive.get(ITEM.id())).contains(ITEM);
    }

    @Test
    void exportsInTheOrderOfIds() {
        List<NewsItem> items = IntStream.range(0, 50)
                .mapToObj(i -> item("n" + i, "Titel " + i))
                .toList();
        archive.add(items);
        archive.add(List.of(item("n7", "Anderer Titel")));
        archive.refresh();
        List<NewsItem> exported = new ArrayList<>();
        archive.export(exported::add);
        assertThat(exported).hasSize(50).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(exported).extracting(item -> item.headline().title()).contains("Anderer Titel");
    }

    @Test
    void aRewriteChangesEveryItemAtOnce() {
        add(ITEM, item("b", "Zweiter"));
        List<Long> progress = new ArrayList<>();
        List<Long> seenMeanwhile = new ArrayList<>();
        archive.rewrite(item -> relabelled(item, "DE-TH"), done -> {
            progress.add(done);
            seenMeanwhile.add(inRegion("DE-TH"));
        });
        assertThat(progress).containsExactly(1L, 2L);
        assertThat(seenMeanwhile).containsOnly(0L);
        assertThat(inRegion("DE-TH")).isEqualTo(2);
        restart();
        assertThat(inRegion("DE-TH")).isEqualTo(2);
    }

    @Test
    void whatIsAddedDuringARewriteIsKeptAndRewritten() {
        add(ITEM);
        Visit visit = visit("example", "\"v1\"");
        archive.rewrite(
                item -> relabelled(item, "DE-TH"), _ -> archive.add(List.of(REWORDED, item("b", "Neu dazu")), visit));
        assertThat(archive.size()).isEqualTo(2);
        assertThat(inRegion("DE-TH")).isEqualTo(2);
        assertThat(archive.get(ITEM.id()).orElseThrow().headline().title()).isEqualTo("Neuer Titel");
        restart();
        assertThat(inRegion("DE-TH")).isEqualTo(2);
        assertThat(schedule.visits()).containsEntry("example", visit);
    }

    @Test
    void aRewriteThatFailsChangesNothing() {
        add(ITEM);
        assertThatThrownBy(() -> archive.rewrite(
                        _ -> {
                            throw new IllegalStateException("a broken rule");
                        },
                        _ -> {}))
                .hasMessage("a broken rule");
        assertThat(archive.get(ITEM.id())).contains(ITEM);
        add(item("b", "Weiter geht es"));
        assertThat(archive.size()).isEqualTo(2);
    }

    @Test
    void theGenerationFollowsTheItemsOnly() {
        String empty = archive.generation();
        add(ITEM);
        String one = archive.generation();
        assertThat(one).isNotEqualTo(empty);
        schedule.record(visit("example", "\"v1\""));
        add(ITEM);
        assertThat(archive.generation()).isEqualTo(one);
        archive.rewrite(item -> item, _ -> {});
        assertThat(archive.generation()).isNotEqualTo(one);
        String last = archive.generation();
        restart();
        assertThat(archive.generation()).isNotEqualTo(last);
    }

    @Test
    void aClosedArchiveSaysSo() {
        archive.close();
        assertThatThrownBy(() -> archive.add(List.of(ITEM)))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> archive.find(NewsQuery.ALL))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("closed");
        openArchive();
    }

    private long inRegion(String code) {
        return archive.find(NewsQuery.ALL.withRegions(List.of(code))).total();
    }

    private static NewsItem relabelled(NewsItem item, String region) {
        return new NewsItem(
                item.id(),
                item.headline(),
                labels(region),
                item.source(),
                item.sourceName(),
                item.language(),
                item.rights(),
                item.firstSeen(),
                item.revisions(),
                item.story());
    }

    static Visit visit(String source, String etag) {
        return Visit.first(source, Instant.parse("2025-07-01T09:00:00Z"))
                .draft()
                .validators(Optional.of(etag), Optional.empty())
                .movedTo(Optional.of(URI.create("https://example.org/new")))
                .harvest(new Harvest(
                        20,
                        19,
                        true,
                        3,
                        17,
                        Optional.of(Instant.parse("2025-06-30T10:00:00Z")),
                        Optional.of(Instant.parse("2025-07-01T08:59:00Z")),
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(5))))
                .reading(Optional.of(new Reading(SourceKind.LISTING, URI.create("https://example.org/presse"))))
                .backfill(Optional.of(URI.create("https://example.org/presse?page=3")))
                .visited("1a2b", Instant.parse("2025-07-01T08:59:00Z"), Duration.ofMillis(250))
                .visit();
    }
}
