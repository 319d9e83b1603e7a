// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Engine;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Items;
import amtsblick.archive.ItemsContract;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.news.Recognition;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the files of an archive, and what it does then. */
class LocalArchiveTest extends Engine {
    private static final NewsItem ITEM = item("a", "Digitale Verwaltung");

    @TempDir
    private Path elsewhere;

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(data, ConfigFolder.defaults(), () -> now);
    }

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
    void aStoreOfALaterProgramIsRefused() throws SQLException {
        report(ITEM);
        closeAnd("UPDATE note SET value = '99' WHERE name = 'version'");
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("newer Amtsblick")
                .hasMessageContaining("99");
        sql("UPDATE note SET value = '7' WHERE name = 'version'");
        reopen();
        assertThat(known(ITEM.id())).isEqualTo(ITEM);
    }

    @Test
    void aStoreOfTheThirdFormatTakesOrders() throws SQLException {
        report(ITEM);
        archive.close();
        backToTheThirdFormat();
        reopen();
        assertThat(archive.oversight().carryOut(new OperatorOrder.Remove(ITEM.id(), "auf Verlangen"), "Kim"))
                .isTrue();
        assertThat(archive.oversight().removed(ITEM.id())).contains(NOW);
        assertThat(archive.oversight().deeds(10)).hasSize(1);
    }

    /** Undoes what the steps from the fourth format on do. */
    private void backToTheThirdFormat() throws SQLException {
        for (String later :
                "mail_part mail hit subscription subscriber host offer dispatch receiver lease".split(" ")) {
            sql("DROP TABLE " + later);
        }
        sql("DROP TABLE deed");
        sql("DROP TABLE ruling");
        sql("DROP TABLE removed");
        sql("UPDATE note SET value = '3' WHERE name = 'version'");
    }

    @Test
    void aStoreOfTheSecondFormatShowsWhatItHidAsWithdrawnSinceThen() throws SQLException {
        report(ITEM);
        archive.close();
        backToTheSecondFormat();
        sql("UPDATE item SET withdrawn = 1");
        sql("INSERT INTO change (number, item, what, at) SELECT 2, item, 'withdrawn', at FROM change WHERE number = 1");
        reopen();
        assertThat(known(ITEM.id())).isEqualTo(ITEM.withWithdrawn(Optional.of(NOW)));
        archive.keeping().amend(List.of(new Amendment.Asked(ITEM.id(), NOW, Optional.empty())));
        assertThat(archive.items().young(ITEM.source(), java.time.Instant.EPOCH))
                .hasSize(1);
    }

    /** Undoes what the step to the third format does. */
    private void backToTheSecondFormat() throws SQLException {
        backToTheThirdFormat();
        sql("ALTER TABLE item ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0");
        sql("CREATE INDEX item_withdrawn ON item (withdrawn) WHERE withdrawn <> 0");
        sql("ALTER TABLE item DROP COLUMN withdrawn_at");
        sql("ALTER TABLE item DROP COLUMN redated");
        sql("DROP INDEX item_source_dated");
        sql("DROP TABLE asked");
        sql("UPDATE note SET value = '2' WHERE name = 'version'");
    }

    @Test
    void aStoreOfTheFirstFormatLearnsToKnowItsItemsByTheirTitles() throws SQLException {
        report(ITEM);
        archive.close();
        backToTheSecondFormat();
        sql("DROP INDEX item_title");
        sql("DROP INDEX item_guid");
        sql("ALTER TABLE item DROP COLUMN title");
        sql("ALTER TABLE item DROP COLUMN guid");
        sql("DROP TABLE alias");
        sql("UPDATE note SET value = '1' WHERE name = 'version'");
        reopen();
        assertThat(known(ITEM.id())).isEqualTo(ITEM);
        String title = Recognition.title(ITEM.headline());
        assertThat(archive.items().alike(ITEM.source(), List.of(), List.of(title)))
                .extracting(Items.Known::id)
                .containsExactly(ITEM.id());
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
    void anOutcomeThatThisVersionDoesNotKnowMeansNeverVisited() throws SQLException {
        archive.schedule().record(ItemsContract.visit("example", "v1"), List.of());
        closeAnd("UPDATE visit SET outcome = 'teleported'");
        reopen();
        assertThat(archive.schedule().visits().get("example"))
                .isEqualTo(Visit.first("example", java.time.Instant.EPOCH));
    }

    @Test
    void aMissingIndexIsMadeAnewOfTheStore() throws IOException {
        add(ITEM);
        archive.close();
        delete(index());
        reopen();
        archive.finding().refresh();
        assertThat(titles("Verwaltung")).hasSize(1);
        assertSound();
    }

    @Test
    void aDamagedIndexIsMadeAnewWhicheverFileIsHurt() throws IOException {
        add(IntStream.range(0, 200).mapToObj(i -> item("n" + i, "Meldung " + i)).toArray(NewsItem[]::new));
        archive.close();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Path hurt = index().resolve(file.getFileName());
                if (Files.exists(hurt)) {
                    flip(hurt, Files.size(hurt) / 2);
                }
                reopen();
                assertThat(exported()).hasSize(200);
                new IndexDamage(archive).noticed();
                archive.close();
                assertSoundWhenClosed();
            }
        }
        reopen();
    }

    @Test
    void anIndexThatIsDeletedWhileItIsUsedIsMadeAnew() throws IOException {
        add(ITEM);
        delete(index());
        report(item("b", "Noch eine Verwaltung"));
        new IndexDamage(archive).noticed();
        assertThat(titles("Verwaltung")).hasSize(2);
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
        Thread writer = Thread.startVirtualThread(() -> {
            for (int i = 0; i < 200; i++) {
                report(item("n" + i, "Meldung " + i), item("m" + i, "Meldung " + i));
            }
        });
        Path file = elsewhere.resolve("backup.db");
        while (archive.items().size() < 20) {
            Thread.sleep(1);
        }
        Backup backup = Backup.write(ArchivePlace.of(folder), file);
        writer.join();
        assertThat(backup.items()).as("a visit is in it whole or not at all").isEven();
        assertThat(backup.number()).isEqualTo(backup.items());
        archive.close();
        assertThat(Backup.restore(ArchivePlace.of(folder), file)).isEqualTo(backup);
        reopen();
        archive.finding().refresh();
        assertThat(exported()).hasSize((int) backup.items());
        assertThat(archive.finding().size()).isEqualTo(backup.items());
        assertThat(archive.changes().last()).isEqualTo(backup.number());
        assertSound();
    }

    @Test
    void anIndexThatIsAheadOfAStoreThatWasPutBackIsMadeAnew() throws IOException {
        add(ITEM);
        archive.close();
        Files.copy(store(), elsewhere.resolve("early.db"));
        reopen();
        add(item("b", "Spaeter"));
        archive.close();
        Files.copy(elsewhere.resolve("early.db"), store(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        reopen();
        now = NOW.plusSeconds(60);
        add(item("c", "Wallet weiter"));
        assertThat(page(NewsQuery.ALL).total()).isEqualTo(2);
        assertThat(titles("Wallet")).hasSize(1);
        assertThat(titles("Spaeter")).isEmpty();
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
    void aRunningServersFolderIsNotRestoredInto() {
        report(ITEM);
        Path file = elsewhere.resolve("backup.db");
        Backup.write(ArchivePlace.of(folder), file);
        assertThatThrownBy(() -> Backup.restore(ArchivePlace.of(folder), file))
                .hasMessageContaining("another Amtsblick is running");
    }

    @Test
    void aChangedWordListBuildsTheIndexAnew(@TempDir Path config) throws IOException {
        add(item("a", "Die Quaxwirtschaft startet"));
        archive.close();
        Files.writeString(config.resolve("synonyms.txt"), "Quaxwirtschaft, Blubberdienst\n");
        archive = LocalArchive.open(folder, ConfigFolder.of(config, _ -> null), () -> now);
        archive.finding().refresh();
        assertThat(titles("Blubberdienst")).containsExactly("Die Quaxwirtschaft startet");
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

    private void assertSound() {
        archive.close();
        assertSoundWhenClosed();
        reopen();
    }

    private void assertSoundWhenClosed() {
        try (Verification verification = Verification.of(ArchivePlace.of(folder), ConfigFolder.defaults())) {
            assertThat(verification.findings()).isEmpty();
        }
    }

    private void reopen() {
        archive = open(folder);
    }

    private void closeAnd(String statement) throws SQLException {
        archive.close();
        sql(statement);
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private Path store() {
        return folder.resolve("amtsblick.db");
    }

    private Path index() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.getFileName().toString().startsWith("index-"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static void flip(Path file, long place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = (int) place; i < Math.min(bytes.length, place + 64); i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        Files.write(file, bytes);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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

    /** Damage to an index is noticed when it is met: by whoever reads or writes it. */
    private record IndexDamage(Archive archive) {
        /** Meets everything; the first tries may fail, and then it is made anew. */
        void noticed() {
            ArchiveException last = null;
            for (int i = 0; i < 5; i++) {
                try {
                    archive.finding().refresh();
                    if (((LocalArchive) archive).indexDamage().isEmpty()) {
                        return;
                    }
                } catch (ArchiveException e) {
                    last = e;
                }
            }
            throw new AssertionError("not mended", last);
        }
    }
}
