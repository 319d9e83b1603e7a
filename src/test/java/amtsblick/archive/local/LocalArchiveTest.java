// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveContract;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, and what is Lucene's own: one process a folder, full disks, damaged files, changed word lists. */
class LuceneArchiveTest extends ArchiveContract {
    private static final Visit VISIT = Visit.first("example", Instant.parse("2025-07-01T09:00:00Z"))
            .withValidators(Optional.of("\"v1\""), Optional.empty());

    @TempDir
    private Path data;

    @Override
    protected Archive open(Path folder) {
        return LuceneArchive.open(folder, ConfigFolder.defaults(), InstantSource.system());
    }

    @Override
    protected Schedule scheduleOf(Archive opened) {
        return (LuceneArchive) opened;
    }

    @Test
    void aSecondArchiveOnTheSameFolderIsToldWhy() {
        Archive first = open(data);
        assertThatThrownBy(() -> open(data))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("another Amtsblick is running on the folder");
        first.close();
        open(data).close();
    }

    @Test
    void aFullDiskCostsTheCallAndNothingElseWhereverItStrikes() {
        FailingDisk disk = new FailingDisk();
        try (LuceneArchive archive = LuceneArchive.open(data, disk, ConfigFolder.defaults(), InstantSource.system())) {
            archive.add(List.of(item("first", "Erster")), VISIT);
            archive.refresh();
            Visit next = VISIT.withValidators(Optional.of("\"v2\""), Optional.empty());
            int points = 0;
            do {
                NewsItem item = item("n" + points, "Neuer");
                disk.failAfter(points++);
                long before = archive.size();
                if (addFails(archive, item, next)) {
                    archive.refresh();
                    assertThat(archive.size()).isEqualTo(before);
                    assertThat(archive.visits()).containsEntry("example", VISIT);
                    disk.makeRoom();
                    assertThat(archive.add(List.of(item), VISIT)).isEqualTo(new Archive.Added(1, 0));
                    archive.refresh();
                    assertThat(archive.size()).isEqualTo(before + 1);
                }
            } while (!archive.visits().containsValue(next));
            assertThat(points).as("points of failure").isGreaterThan(5);
        }
    }

    private static boolean addFails(Archive archive, NewsItem item, Visit visit) {
        try {
            archive.add(List.of(item), visit);
            return false;
        } catch (ArchiveException e) {
            assertThat(e).hasMessageContaining("the disk is full. Nothing of this call was kept");
            return true;
        }
    }

    @Test
    void aRewriteOnAFullDiskLeavesNothingBehind() throws IOException {
        FailingDisk disk = new FailingDisk();
        try (LuceneArchive archive = LuceneArchive.open(data, disk, ConfigFolder.defaults(), InstantSource.system())) {
            archive.add(List.of(item("a", "Titel")));
            archive.refresh();
            disk.failAfter(0);
            assertThatThrownBy(() -> archive.rewrite(item -> item, _ -> {})).hasMessageContaining("the disk is full");
            assertThat(indexes()).hasSize(1);
            disk.makeRoom();
            archive.rewrite(item -> item, _ -> {});
            assertThat(archive.size()).isEqualTo(1);
            assertThat(indexes()).hasSize(1);
        }
    }

    @Test
    void whatAnInterruptedRewriteLeftIsDeleted() throws IOException {
        open(data).close();
        Path left = Files.createDirectory(data.resolve("index-9"));
        Files.writeString(left.resolve("_0.fdt"), "half");
        open(data).close();
        assertThat(indexes()).extracting(path -> path.getFileName().toString()).containsExactly("index-1");
    }

    @Test
    void aDamagedIndexIsRepairedAndItsSourcesAskedAgain() throws IOException {
        try (Archive archive = open(data)) {
            archive.add(List.of(item("a", "Erster")), VISIT);
            archive.add(List.of(item("b", "Zweiter")));
        }
        damage("_0.cfs", 40);
        Files.createFile(data.resolve("open"));
        try (LuceneArchive archive = (LuceneArchive) open(data)) {
            assertThat(archive.find(NewsQuery.ALL).hits())
                    .extracting(hit -> hit.item().headline().title())
                    .containsExactly("Zweiter");
            assertThat(archive.visits().get("example"))
                    .isEqualTo(VISIT.withValidators(Optional.empty(), Optional.empty()));
            archive.add(List.of(item("a", "Erster")));
            archive.refresh();
            assertThat(archive.size()).isEqualTo(2);
        }
        try (Stream<Path> kept = Files.list(data)) {
            assertThat(kept).anyMatch(path -> path.getFileName().toString().startsWith("damaged-"));
        }
    }

    @Test
    void damageFoundWhileRunningIsRepairedAtTheNextStart() throws IOException {
        try (Archive archive = open(data)) {
            archive.add(IntStream.range(0, 50)
                    .mapToObj(i -> item("n" + i, "Titel " + i))
                    .toList());
            archive.add(List.of(item("whole", "Heil")));
        }
        Path broken = damage("_0.cfs", 85); // the largest part, stored items, lies last
        try (Archive archive = open(data)) {
            assertThatThrownBy(() -> archive.export(_ -> {}))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("Stop Amtsblick and start it again");
        }
        assertThat(broken).exists();
        try (Archive archive = open(data)) {
            assertThat(archive.size()).isEqualTo(1);
            assertThat(broken).doesNotExist();
        }
    }

    @Test
    void anIndexWithoutItsSegmentsFileIsNotThrownAway() throws IOException {
        try (Archive archive = open(data)) {
            archive.add(List.of(item("a", "Titel")));
        }
        try (Stream<Path> files = Files.list(data.resolve("index-1"))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.delete(file);
                }
            }
        }
        assertThatThrownBy(() -> open(data))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("restore")
                .hasMessageContaining("from a backup");
        assertThat(data.resolve("index-1/_0.cfs")).exists();
    }

    @Test
    void aChangedWordListRebuildsTheIndex(@TempDir Path config) throws IOException {
        try (Archive archive = open(data)) {
            archive.add(List.of(item("a", "Der Zwack ist da"), item("b", "Ein anderer")), VISIT);
        }
        Files.writeString(
                config.resolve("synonyms.txt"), ConfigFolder.defaults().text("synonyms.txt") + "\nZwack, Zweckding\n");
        ConfigFolder changed = ConfigFolder.of(config, _ -> null);
        try (LuceneArchive archive = LuceneArchive.open(data, changed, InstantSource.system())) {
            assertThat(archive.find(NewsQuery.ALL.withText("Zweckding")).total())
                    .isEqualTo(1);
            assertThat(archive.visits()).containsEntry("example", VISIT);
        }
        assertThat(indexes()).extracting(path -> path.getFileName().toString()).containsExactly("index-2");
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> list = Files.list(data)) {
            return list.filter(path -> path.getFileName().toString().startsWith("index-"))
                    .toList();
        }
    }

    /** Overwrites a tenth of a file of the index, from a percentage of its length, as a failing disk may. */
    private Path damage(String name, int percent) throws IOException {
        Path file = data.resolve("index-1").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        int start = bytes.length * percent / 100;
        Arrays.fill(bytes, start, start + bytes.length / 10, (byte) 0xA5);
        Files.write(file, bytes);
        return file;
    }
}
