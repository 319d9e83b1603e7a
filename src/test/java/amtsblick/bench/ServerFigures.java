// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.index.BareIndex;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.opensearch.OpenSearchServer;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What readers ask, asked of an index in the folder and of one on a node of OpenSearch in turn, by the clock. Too long for every build:
 * {@code mvn test -Dtest=ServerFigures -Ditems=100000 -Dseconds=5}. The figures are in {@code target/server-figures.txt}; what was made up stays in
 * {@code target/server-figures} for the next run.
 */
@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class ServerFigures {
    private static final int ITEMS = Integer.getInteger("items", 10_000);
    private static final int SECONDS = Integer.getInteger("seconds", 1);
    private static final Path FOLDER = Path.of("target/server-figures");

    private final StringBuilder figures = new StringBuilder();

    @Test
    void bothAreAskedTheSame() throws IOException {
        MadeUpArchive.filled(FOLDER.resolve("here"), ITEMS).close();
        copy(FOLDER.resolve("here"), FOLDER.resolve("there"));
        ConfigFolder config = ConfigFolder.defaults();
        try (OpenSearchServer server = OpenSearchServer.start();
                LocalArchive here = LocalArchive.open(FOLDER.resolve("here"), config, InstantSource.system());
                LocalArchive there = LocalArchive.open(
                        new ArchivePlace(FOLDER.resolve("there"), Optional.empty(), Optional.of(server.place())),
                        config,
                        InstantSource.system());
                BareIndex bare = BareIndex.open(FOLDER.resolve("here"), WordAnalysis.of(config))) {
            filled("on the server", () -> there.finding().refresh()); // begun when it was opened
            filled("in the folder", () -> here.rebuildIndex(_ -> {}));
            MadeUpItems made = new MadeUpItems();
            List<AskedSearch> local = Questions.of(here.finding(), bare, made, ITEMS);
            List<AskedSearch> remote = Questions.of(there.finding(), bare, made, ITEMS);
            for (int i = 0; i < local.size(); i++) {
                compare(local.get(i), remote.get(i));
            }
        }
    }

    private void filled(String where, Runnable filling) throws IOException {
        long begin = System.nanoTime();
        filling.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        tell(String.format(
                Locale.ROOT, "filled %s: %d items in %.1f s, %.0f a second%n", where, ITEMS, seconds, ITEMS / seconds));
    }

    private void compare(AskedSearch local, AskedSearch remote) throws IOException {
        Measured one = Measured.of(SECONDS, local.finding());
        Measured other = Measured.of(SECONDS, remote.finding());
        tell(String.format(
                Locale.ROOT,
                "%-22s folder p50 %7.2f p99 %7.2f ms (%d), server p50 %7.2f p99 %7.2f ms (%d)%s%n",
                local.name(),
                one.wall().p50(),
                one.wall().p99(),
                one.runs(),
                other.wall().p50(),
                other.wall().p99(),
                other.runs(),
                one.found() == other.found() ? "" : " FOUND " + one.found() + " AND " + other.found()));
    }

    private void tell(String line) throws IOException {
        figures.append(line);
        Files.writeString(Path.of("target/server-figures.txt"), figures);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
