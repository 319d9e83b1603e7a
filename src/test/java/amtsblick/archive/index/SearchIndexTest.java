// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.store.Store;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose disk is full at the worst moments: nothing is lost, and it catches up. */
class SearchIndexTest {
    private static final WordAnalysis WORDS = WordAnalysis.of(ConfigFolder.defaults());

    @TempDir
    private Path folder;

    private final FailingDisk disk = new FailingDisk();
    private Store store;
    private SearchIndex index;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("amtsblick.db"), InstantSource.system());
        index = openIndex();
    }

    @AfterEach
    void close() {
        disk.makeRoom();
        index.close();
        store.close();
    }

    @Test
    void aFullDiskCostsNothingWhereverItStrikes() {
        for (int operations = 0; operations < 20; operations++) {
            report("n" + operations);
            disk.failAfter(operations);
            refreshIfPossible();
            disk.makeRoom();
            index.finding().refresh();
            assertThat(index.finding().size()).as("full after " + operations).isEqualTo(operations + 1L);
        }
    }

    @Test
    void whatWasShownIsShownWhileTheDiskIsFull() {
        report("a");
        index.finding().refresh();
        disk.failAfter(0);
        report("b");
        refreshIfPossible();
        assertThat(index.finding().size()).isGreaterThanOrEqualTo(1);
        disk.makeRoom();
        index.finding().refresh();
        assertThat(index.finding().size()).isEqualTo(2);
    }

    @Test
    void aNewIndexThatCannotBeWrittenLeavesTheOldOneAndNothingBehind() throws IOException {
        for (int i = 0; i < 50; i++) {
            report("n" + i);
        }
        index.finding().refresh();
        for (int operations = 0; operations < 12; operations++) {
            disk.failAfter(operations);
            boolean built = rebuiltIfPossible();
            disk.makeRoom();
            assertThat(index.finding().size()).as("full after " + operations).isEqualTo(50);
            if (!built) {
                assertThat(indexes()).hasSize(1);
            }
        }
        report("last");
        index.finding().refresh();
        assertThat(index.finding().size()).isEqualTo(51);
    }

    @Test
    void aRebuildIsSeenAtOnceWhenItIsDoneAndTellsHowFarItIs() {
        List<Long> progress = new ArrayList<>();
        report("a");
        report("b");
        index.rebuild(progress::add);
        assertThat(progress).last().isEqualTo(2L);
        assertThat(index.finding().size()).isEqualTo(2);
    }

    @Test
    void goesOnWhereItsLastCommitWas() {
        report("a");
        index.finding().refresh();
        index.close();
        report("b");
        index = openIndex();
        assertThat(index.finding().size()).isEqualTo(2);
        assertThat(index.building()).isEmpty();
    }

    private SearchIndex openIndex() {
        return SearchIndex.open(folder, disk, WORDS, "test", store.items(), store.changes(), Eagerness.LIVE);
    }

    private void report(String name) {
        NewsItem item = item(name, "Titel " + name);
        store.keeping().report(Report.of(List.of(item)));
    }

    private void refreshIfPossible() {
        try {
            index.finding().refresh();
        } catch (ArchiveException e) {
            assertThat(e).hasMessageContaining("disk is full");
        }
    }

    private boolean rebuiltIfPossible() {
        try {
            index.rebuild(_ -> {});
            return true;
        } catch (ArchiveException e) {
            assertThat(e).hasMessageContaining("search index");
            return false;
        }
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.getFileName().toString().startsWith("index-"))
                    .toList();
        }
    }
}
