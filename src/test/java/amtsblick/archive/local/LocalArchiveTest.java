// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.ItemsContract;
import amtsblick.archive.json.ItemJson;
import amtsblick.archive.keeping.Report;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happens to the files of an archive, and what it does then. */
class LocalArchiveTest extends ArchiveFiles {
    @Test
    void aSecondArchiveOnTheSameFolderIsToldWhy() {
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("another Amtsblick is running");
        report(ITEM);
        assertThat(exported()).hasSize(1);
    }

    /** As when the program is stopped while it looks who is to be told: Java closes a file under a thread that is interrupted. */
    @Test
    void whoIsInterruptedWhileRefreshingSpoilsNothing() {
        report(ITEM);
        Thread.currentThread().interrupt();
        archive.finding().refresh();
        assertThat(Thread.interrupted()).as("is still told to stop").isTrue();
        report(item("b", "Danach"));
        archive.finding().refresh();
        assertThat(archive.finding().size()).isEqualTo(2);
        assertThat(archive.behind()).isEmpty();
        archive.close();
        reopen();
        assertThat(archive.finding().size()).isEqualTo(2);
    }

    @Test
    void aFolderWithAnIndexAloneIsRecognised() throws IOException {
        add(ITEM);
        archive.close();
        Files.move(store(), elsewhere.resolve("store"));
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("no amtsblick.db")
                .hasMessageContaining("restore");
        Files.move(elsewhere.resolve("store"), store());
        reopen();
    }

    @Test
    void aFlippedBitCostsTheItemItHitsAndNoOther() throws IOException {
        List<NewsItem> items = IntStream.range(0, 300)
                .mapToObj(i -> item("n" + i, "Meldung mit der Nummer " + i + " und Ende"))
                .toList();
        archive.keeping().report(Report.of(items));
        archive.close();
        byte[] bytes = Files.readAllBytes(store());
        int at = find(bytes, "Meldung mit der Nummer 123 und");
        bytes[at] = 'N';
        Files.write(store(), bytes);
        try (Verification verification = Verification.of(ArchivePlace.of(folder), ConfigFolder.defaults())) {
            assertThat(verification.findings())
                    .anyMatch(line -> line.contains("item " + items.get(123).id() + " is damaged"));
        }
        reopen();
        List<NewsItem> read = new ArrayList<>();
        assertThat(archive.items().export(read::add).unreadable())
                .containsExactly(items.get(123).id());
        assertThat(read).hasSize(299);
        report(items.get(123));
        assertThat(exported()).as("said again, it is healed").hasSize(300);
    }

    @Test
    void aStoreOfNoiseIsNamed() throws IOException {
        report(ITEM);
        archive.close();
        Files.delete(folder.resolve("lock"));
        byte[] whole = Files.readAllBytes(store());
        Files.write(store(), new byte[8192]);
        flip(store(), 10);
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("amtsblick.db is damaged")
                .hasMessageContaining("restore");
        Files.write(store(), whole);
        reopen();
        assertThat(exported()).containsExactly(ITEM);
    }

    @Test
    void aFolderThatIsDeletedUnderTheProgramIsNoticedAtTheNextWrite() throws IOException {
        report(ITEM);
        Path away = elsewhere.resolve("away");
        Files.move(folder, away);
        assertThatThrownBy(() -> report(item("b", "Verloren?")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("deleted or replaced");
        Files.move(away, folder);
        assertThat(report(item("b", "Verloren?")).fresh())
                .as("work goes on by itself")
                .isEqualTo(1);
    }

    @Test
    void aBackupUnderLoadIsOneStateAndComesBackWhole() throws IOException, InterruptedException {
        Map<Long, String> exports = new ConcurrentHashMap<>();
        Thread writer = Thread.startVirtualThread(() -> {
            for (int i = 0; i < 80; i++) {
                report(item("n" + i, "Meldung " + i), item("m" + i, "Meldung " + i), item("n" + i / 2, "Neu " + i));
                exports.put(archive.changes().last(), lines());
            }
        });
        Path file = elsewhere.resolve("backup.db");
        while (archive.items().size() < 20) {
            Thread.sleep(1);
        }
        Backup backup = Backup.write(ArchivePlace.of(folder), file);
        writer.join();
        assertThat(backup.items()).as("a visit is in it whole or not at all").isEven();
        archive.close();
        assertThat(Backup.restore(ArchivePlace.of(folder), file)).isEqualTo(backup);
        reopen();
        archive.finding().refresh();
        assertThat(exports).as("after each visit").hasSizeGreaterThan(60);
        assertThat(lines()).as("byte for byte").isEqualTo(exports.get(backup.number()));
        assertThat(archive.finding().size()).isEqualTo(backup.items());
        assertThat(archive.changes().last()).isEqualTo(backup.number());
        assertSound();
    }

    /** What {@code export} writes. */
    private String lines() {
        StringBuilder lines = new StringBuilder();
        archive.items().export(each -> lines.append(ItemJson.write(each)).append('\n'));
        return lines.toString();
    }

    @Test
    void aBackupIsNotWrittenOverAFileAndNoRubbishIsRestored() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("there"), "x".repeat(5000));
        assertThatThrownBy(() -> Backup.write(ArchivePlace.of(folder), file)).hasMessageContaining("exists already");
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Backup.write(ArchivePlace.of(folder), nowhere.resolve("backup.db")))
                .hasMessage("there is no folder " + nowhere + " for the backup; make it first");
        archive.close();
        assertThatThrownBy(() -> Backup.restore(ArchivePlace.of(folder), file)).isInstanceOf(ArchiveException.class);
        reopen();
    }

    @Test
    void theJournalOfAKilledImportGoesWithTheStoreThatIsReplaced() throws IOException {
        report(ITEM);
        Path file = elsewhere.resolve("backup.db");
        Backup.write(ArchivePlace.of(folder), file);
        archive.close();
        Path journal =
                Files.writeString(store().resolveSibling(store().getFileName() + "-journal"), "of what was there");
        Backup.restore(ArchivePlace.of(folder), file);
        assertThat(journal).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .anyMatch(name -> name.matches("replaced-\\d+-amtsblick\\.db-journal"));
        }
        reopen();
        assertThat(exported()).containsExactly(ITEM);
    }

    @Test
    void aRunningServersFolderIsNotRestoredInto() {
        report(ITEM);
        Path file = elsewhere.resolve("backup.db");
        Backup.write(ArchivePlace.of(folder), file);
        assertThatThrownBy(() -> Backup.restore(ArchivePlace.of(folder), file))
                .hasMessageContaining("another Amtsblick is running");
    }

    @Test
    void readsBesideARunningServer() {
        add(ITEM);
        archive.schedule().record(ItemsContract.visit("example", "v1"), List.of());
        restart();
        report(item("b", "Später"));
        try (ArchiveForReading reading = ArchiveForReading.open(ArchivePlace.of(folder), ConfigFolder.defaults())) {
            assertThat(reading.items().size()).isEqualTo(2);
            assertThat(reading.visits()).extracting(Visit::source).containsExactly("example");
            assertThat(reading.finding().find(NewsQuery.ALL, Extent.TOTAL).total())
                    .as("what the index had committed")
                    .isEqualTo(1);
        }
        assertThatThrownBy(() -> ArchiveForReading.open(ArchivePlace.of(elsewhere), ConfigFolder.defaults()))
                .hasMessageContaining("there is no archive");
    }

    private static int find(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError(text + " is not in the file");
    }
}
