// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Items.item;
import static amtsblick.archive.Items.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What every engine promises; see the package's documentation. An engine's test extends this. */
public abstract class ArchiveContract {
    @TempDir
    private Path folder;

    private Archive archive;
    private Schedule schedule;

    /** Opens the engine on this folder; both views of it may be one object. */
    protected abstract Archive open(Path data);

    protected abstract Schedule scheduleOf(Archive opened);

    @BeforeEach
    void openArchive() {
        archive = open(folder);
        schedule = scheduleOf(archive);
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    @Test
    void ordersByDateDescendingThenById() {
        NewsItem old = item("old", "Alt", "", "2025-06-01", labels("DE"));
        NewsItem first = item("a", "Neu", "", "2025-06-30", labels("DE"));
        NewsItem second = item("b", "Neu", "", "2025-06-30", labels("DE"));
        add(old, first, second);
        List<String> sameDay =
                List.of(first.id(), second.id()).stream().sorted().toList();
        assertThat(ids(NewsQuery.ALL)).containsExactly(sameDay.get(0), sameDay.get(1), old.id());
    }

    @Test
    void addingTwiceIsAddingOnce() {
        assertThat(archive.add(List.of(item("a", "Titel")))).isEqualTo(new Archive.Added(1, 0));
        assertThat(archive.add(List.of(item("a", "Titel")))).isEqualTo(new Archive.Added(0, 0));
        archive.refresh();
        assertThat(archive.size()).isEqualTo(1);
    }

    @Test
    void keepsTheVisitOverARestart() {
        Visit visit = Visit.first("example", Instant.parse("2025-07-01T09:00:00Z"));
        archive.add(List.of(item("a", "Titel")), visit);
        archive.close();
        openArchive();
        assertThat(schedule.visits()).containsEntry("example", visit);
        assertThat(archive.size()).isEqualTo(1);
    }

    @Test
    void claimsExclusively() {
        Instant now = Instant.parse("2025-07-01T09:00:00Z");
        Duration lease = Duration.ofMinutes(10);
        assertThat(schedule.claimDue(List.of("a", "b"), now, 1, lease)).hasSize(1);
        assertThat(schedule.claimDue(List.of("a", "b"), now, 9, lease)).hasSize(1);
        assertThat(schedule.claimDue(List.of("a", "b"), now, 9, lease)).isEmpty();
        assertThat(schedule.claimDue(List.of("a", "b"), now.plus(lease), 9, lease))
                .hasSize(2);
    }

    @Test
    void countsAFacetWithoutItsOwnFilter() {
        add(item("a", "A", "", "2025-06-01", labels("DE-TH")), item("b", "B", "", "2025-06-30", labels("DE-BY", "DE")));
        NewsPage page = archive.find(NewsQuery.ALL.withRegions(List.of("DE-TH")));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.facets().regions()).containsOnlyKeys("DE-TH", "DE-BY", "DE");
        assertThat(page.facets().kinds()).containsEntry("report", 1L);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/archive/german.csv", numLinesToSkip = 1)
    void readsGerman(String query, String title, String found) {
        // what has no answer is widened: the query itself is one
        add(item("title", title), item("query", query));
        assertThat(titles(query)).contains(query);
        assertThat(titles(query).contains(title)).isEqualTo(found.equals("yes"));
    }

    private List<String> titles(String text) {
        return archive.find(NewsQuery.ALL.withText(text)).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }

    private void add(NewsItem... items) {
        archive.add(List.of(items));
        archive.refresh();
    }

    private List<String> ids(NewsQuery query) {
        return archive.find(query).hits().stream().map(hit -> hit.item().id()).toList();
    }
}
