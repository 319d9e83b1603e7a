// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Items;
import amtsblick.archive.keeping.Keeping.Reported;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an import brings into an empty store, whose items are not indexed until its end. */
class EmptyStoreFilledTest extends ArchiveFiles {
    private static final List<NewsItem> MANY =
            IntStream.range(0, 300).mapToObj(i -> item("m" + i, "Meldung " + i)).toList();

    @Test
    void isFoundAndKnownAgainWhenItIsClosed() throws SQLException {
        Set<String> usual = indexes();
        fill(MANY.subList(0, 100), MANY.subList(100, 300));
        assertThat(indexes()).isEqualTo(usual).isNotEmpty();
        assertThat(archive.items().get(MANY.getLast().id())).contains(MANY.getLast());
        NewsItem first = MANY.getFirst();
        assertThat(archive.items().alike(first.source(), List.of(), List.of(Recognition.title(first.headline()))))
                .extracting(Items.Known::id)
                .containsExactly(first.id());
        archive.finding().refresh();
        assertThat(archive.finding().size()).isEqualTo(300);
        assertSound();
    }

    @Test
    void isOneItemThoughItComesTwice() throws SQLException {
        Set<String> usual = indexes();
        NewsItem again = MANY.get(7).withStory(Optional.of("one"));
        assertThat(fill(MANY.subList(0, 100), List.of(again, MANY.get(200), again)))
                .containsExactly(new Reported(100, 0), new Reported(1, 1));
        assertThat(archive.items().size()).isEqualTo(101);
        assertThat(archive.items().get(again.id())).contains(again);
        assertThat(indexes()).isEqualTo(usual);
        assertSound();
    }

    @Test
    void isMergedWithWhatIsKnownAlready() {
        report(ITEM, MANY.getFirst());
        assertThat(fill(List.of(MANY.getFirst(), MANY.getLast()))).containsExactly(new Reported(1, 0));
        assertThat(archive.items().size()).isEqualTo(3);
        assertSound();
    }

    @Test
    void isThereAfterTheProgramWasKilled() throws IOException, SQLException {
        Set<String> usual = indexes();
        archive.close();
        Path killed = elsewhere.resolve("killed");
        try (LocalArchive filled = toFill()) {
            filled.keeping().restore(MANY);
            copy(folder, killed);
        }
        folder = killed;
        reopen();
        assertThat(indexes()).isEqualTo(usual);
        assertThat(archive.items().get(MANY.getLast().id())).contains(MANY.getLast());
        archive.finding().refresh();
        assertThat(archive.finding().size()).isEqualTo(300);
        assertThat(fill(MANY)).containsExactly(new Reported(0, 0));
        assertSound();
    }

    @Test
    void canBeReadMeanwhile() {
        archive.close();
        try (LocalArchive filled = toFill()) {
            filled.keeping().restore(MANY.subList(0, 50));
            try (ArchiveForReading reading = ArchiveForReading.open(ArchivePlace.of(folder), ConfigFolder.defaults())) {
                assertThat(reading.items().size()).isEqualTo(50);
                filled.keeping().restore(MANY.subList(50, 60));
                assertThat(reading.items().size()).isEqualTo(60);
            }
        }
        reopen();
    }

    @SafeVarargs
    private List<Reported> fill(List<NewsItem>... parts) {
        archive.close();
        List<Reported> reported;
        try (LocalArchive filled = toFill()) {
            reported = Stream.of(parts).map(filled.keeping()::restore).toList();
        }
        reopen();
        return reported;
    }

    private LocalArchive toFill() {
        return LocalArchive.openForImport(ArchivePlace.of(folder), ConfigFolder.defaults(), () -> now);
    }

    private Set<String> indexes() throws SQLException {
        Set<String> indexes = new TreeSet<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        return indexes;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
