// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.store.StoreForReading;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flips 64 bytes anywhere in the files of an archive, stopped or running, and looks what is lost: what lies there, and it is named. */
class BitRotTest {
    private static final int ITEMS = 200;
    private static final int PAGE = 4096;
    private static final int FLIPPED = 64;

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private final Map<String, NewsItem> kept = new HashMap<>();
    private final Set<Long> pagesOfTheListOfTables = new HashSet<>();

    @BeforeEach
    void keep() throws SQLException {
        folder = temp.resolve("data");
        try (LocalArchive archive = open(folder)) {
            fill(archive);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store(folder));
                Statement statement = connection.createStatement();
                ResultSet pages = statement.executeQuery("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")) {
            while (pages.next()) {
                pagesOfTheListOfTables.add(pages.getLong(1));
            }
        }
    }

    private void fill(LocalArchive archive) {
        List<NewsItem> items = IntStream.range(0, ITEMS)
                .mapToObj(i ->
                        Samples.item("n" + i, "Meldung mit der Nummer " + i).withFulltext("Wort " + i))
                .toList();
        archive.keeping().report(Report.of(items, KilledWriter.visit(1)));
        archive.keeping()
                .report(Report.of(IntStream.range(0, ITEMS / 4)
                        .mapToObj(i -> Samples.item("n" + i, "Neu gefasste Meldung mit der Nummer " + i))
                        .toList()));
        archive.items().export(item -> kept.put(item.id(), item));
        assertThat(kept).hasSize(ITEMS);
    }

    @Test
    void aStoreThatIsHurtAnywhereGivesAllButWhatLiesThere() throws IOException {
        byte[] whole = Files.readAllBytes(store(folder));
        int hurt = 0;
        for (int place = 0; place < whole.length; place += PAGE / 4) {
            flip(store(folder), place);
            hurt += givesAllButWhatIsNamed(folder, place) ? 0 : 1;
            Files.write(store(folder), whole);
        }
        assertThat(hurt).as("places where something was lost").isPositive();
    }

    @Test
    void aStoreThatIsHurtWhileItIsOpenGivesAllButWhatLiesThere() throws IOException {
        try (LocalArchive archive = open(folder)) {
            byte[] whole = Files.readAllBytes(store(folder));
            for (int place = PAGE; place < whole.length; place += PAGE) {
                flip(store(folder), place);
                List<NewsItem> read = new ArrayList<>();
                assertAllButNamed(read, archive.items().export(read::add), "while open, at " + place);
                givesAllButWhatIsNamed(folder, place);
                flip(store(folder), place);
            }
        }
    }

    @Test
    void aLogThatIsHurtWhileItIsOpenCostsWhatLiesThere() throws IOException {
        Path other = temp.resolve("other");
        try (LocalArchive archive = open(other)) {
            fill(archive);
            Path log = other.resolve("amtsblick.db-wal");
            long size = Files.size(log);
            assertThat(size).isGreaterThan(10 * PAGE);
            for (long place = size / 20; place < size; place += size / 10) {
                flip(log, place);
                givesAllButWhatIsNamed(other, 0); // the list of tables may lie there, too
                flip(log, place);
            }
            assertThat(givesAllButWhatIsNamed(other, 0)).isTrue();
        }
    }

    @Test
    void aLogThatIsHurtAfterACrashEndsThere() throws IOException {
        Path crashed = temp.resolve("crashed");
        try (LocalArchive archive = open(folder)) {
            for (int i = 0; i < 20; i++) {
                archive.keeping().report(Report.of(List.of(Samples.item("later" + i, "Spätere Meldung " + i))));
            }
            copy(folder, crashed);
        }
        Path log = crashed.resolve("amtsblick.db-wal");
        flip(log, Files.size(log) / 2);
        try (LocalArchive archive = open(crashed)) {
            long size = archive.items().size();
            assertThat(size).as("what was kept before").isBetween((long) ITEMS + 1, ITEMS + 19L);
            for (int i = 0; i < size - ITEMS; i++) {
                assertThat(archive.items().get(Samples.item("later" + i, "").id()))
                        .isPresent();
            }
            archive.finding().refresh();
        }
        assertThat(findings(crashed)).isEmpty();
    }

    @Test
    void everyDamagedItemIsNamedByVerify() throws IOException {
        byte[] whole = Files.readAllBytes(store(folder));
        int named = 0;
        for (int place = PAGE; place < whole.length; place += 9 * PAGE) {
            flip(store(folder), place + PAGE / 2);
            List<String> findings = findings(folder);
            try (StoreForReading reading = StoreForReading.open(store(folder))) {
                for (String id : reading.items().export(_ -> {}).unreadable()) {
                    assertThat(findings).contains("store: item " + id + " is damaged");
                    named++;
                }
            }
            Files.write(store(folder), whole);
        }
        assertThat(named).isPositive();
        flip(store(folder), 0);
        assertThat(findings(folder)).anyMatch(finding -> finding.startsWith("store: "));
    }

    @Test
    void anIndexThatIsHurtWhileItIsOpenLosesNothing() throws IOException {
        try (LocalArchive archive = open(folder)) {
            for (String name : indexFiles()) {
                archive.indexDamage();
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    flip(file, Files.size(file) / 2);
                }
                mended(archive);
                assertThat(archive.finding().size()).as(name).isEqualTo(ITEMS);
            }
        }
        assertThat(findings(folder)).isEmpty();
    }

    private static void mended(LocalArchive archive) {
        for (int i = 0; i < 5; i++) {
            boolean sound = archive.indexDamage().isEmpty();
            archive.finding().refresh();
            if (sound) {
                return;
            }
        }
        throw new AssertionError("not mended");
    }

    /** Reads beside a server or without one; whether all was read. */
    private boolean givesAllButWhatIsNamed(Path data, long place) {
        List<NewsItem> read = new ArrayList<>();
        try (StoreForReading reading = StoreForReading.open(store(data))) {
            Items.Exported exported = reading.items().export(read::add);
            assertAllButNamed(read, exported, "at " + place);
            return exported.unreadable().isEmpty();
        } catch (ArchiveException e) {
            assertThat(pagesOfTheListOfTables)
                    .as("only the list of tables is needed by all: " + e.getMessage())
                    .contains(place / PAGE + 1);
            assertThat(e).hasMessageContaining("amtsblick.db is damaged").hasMessageContaining("'restore' brings back");
            return false;
        }
    }

    private void assertAllButNamed(List<NewsItem> read, Items.Exported exported, String when) {
        assertThat(read).as(when).extracting(NewsItem::id).doesNotHaveDuplicates();
        List<String> ids = new ArrayList<>(exported.unreadable());
        read.forEach(item -> ids.add(item.id()));
        // An id that is hurt itself where an index or a change has it is named as well.
        assertThat(ids).as(when).containsAll(kept.keySet()).hasSizeLessThanOrEqualTo(kept.size() + 4);
        for (NewsItem item : read) {
            NewsItem was = kept.get(item.id());
            assertThat(item.headline()).as(when).isEqualTo(was.headline());
            assertThat(labels(item)).as(when).isEqualTo(labels(was));
        }
    }

    private static List<Label> labels(NewsItem item) {
        return item.labels().all();
    }

    private static List<String> findings(Path data) {
        try (Verification verification = Verification.of(ArchivePlace.of(data), ConfigFolder.defaults())) {
            return verification.findings();
        }
    }

    private static LocalArchive open(Path data) {
        return LocalArchive.open(data, ConfigFolder.defaults(), InstantSource.system());
    }

    private static Path store(Path data) {
        return data.resolve("amtsblick.db");
    }

    private List<String> indexFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> name.startsWith("index-") && !name.endsWith("write.lock"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /** In its place, as bits do; twice is as it was. */
    private static void flip(Path file, long place) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] some = new byte[(int) Math.min(FLIPPED, bytes.length() - place)];
            bytes.seek(place);
            bytes.readFully(some);
            for (int i = 0; i < some.length; i++) {
                some[i] = (byte) ~some[i];
            }
            bytes.seek(place);
            bytes.write(some);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
