// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Changes.Change;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.EarlierVersionTest;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known is the same wherever it lies: what the first version collected, from a backup to a server and back. */
class MoveCommandTest {
    @TempDir
    private Path folder;

    private final StoreServer server = PostgresServer.shared().schema();
    private Path backup = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void aBackupThatTheFirstVersionMade() throws IOException {
        backup = folder.resolve("backup.db");
        data = folder.resolve("data");
        try (InputStream in = EarlierVersionTest.class.getResourceAsStream("data-0.1.db.gz")) {
            assertThat(in).isNotNull();
            Files.copy(new GZIPInputStream(in), backup);
        }
        config("here", "");
        config("there", server.url());
    }

    private void config(String name, String store) throws IOException {
        Path config = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                config.resolve("amtsblick.yaml"),
                ConfigFolder.defaults()
                        .text("amtsblick.yaml")
                        .replace("\n  store:\n", "\n  store: " + store + "\n")
                        .replace("\n  user:\n", "\n  user: amtsblick\n"));
    }

    @Test
    void aBackupRestoredOnAServerIsExportedByteForByteAsInAFolder() throws IOException {
        assertThat(run("here", "restore", backup.toString()).exit()).isZero();
        assertThat(run("there", "restore", backup.toString()).out()).startsWith("68 items restored");
        String here = run("here", "export").out();
        assertThat(here).hasLineCount(1 + 68 + 8);
        assertThat(run("there", "export").out()).isEqualTo(here);
        Path again = folder.resolve("again.db");
        assertThat(run("there", "backup", again.toString()).out()).startsWith("68 items in");
        data = folder.resolve("other");
        run("here", "restore", again.toString());
        assertThat(run("here", "export").out()).isEqualTo(here);
        assertThat(run("there", "restore", backup.toString()).err()).contains("there is an archive already");
    }

    @Test
    void movingThereAndBackChangesNoNumberNoNameAndNoAnswer() {
        run("here", "restore", backup.toString());
        State before = state(ArchivePlace.of(data));
        assertThat(run("here", "move", "--to", server.url()).out()).contains("name it under archive.store");
        assertThat(data.resolve("amtsblick.db")).doesNotExist();
        assertThat(state(new ArchivePlace(data, Optional.of(server)))).isEqualTo(before);
        assertThat(run("there", "move", "--to", data.toString()).out()).contains("empty archive.store");
        assertThat(state(ArchivePlace.of(data))).isEqualTo(before);
        assertThat(run("there", "move", "--to", data.toString()).err()).contains("there is an archive already");
        assertThat(run("here", "move", "--to", server.url()).err()).contains("there is an archive already");
        assertThat(state(ArchivePlace.of(data))).isEqualTo(before);
    }

    @Test
    void anAddressWithAPasswordIsRefusedAndNotRepeated() {
        CommandRun run = run("here", "move", "--to", "jdbc:postgresql://kim:geheim@localhost/amtsblick");
        assertThat(run.exit()).isEqualTo(78);
        assertThat(run.err()).contains("do not stand in the address").doesNotContain("geheim");
    }

    private CommandRun run(String config, String command, String... rest) {
        List<String> line = new java.util.ArrayList<>(
                List.of(command, "--config", folder.resolve(config).toString(), "--data", data.toString()));
        line.addAll(List.of(rest));
        return CommandRun.of(line.toArray(String[]::new));
    }

    /** All that readers see of an archive. */
    private record State(String generation, List<Change> changes, List<String> newest) {}

    private static State state(ArchivePlace place) {
        try (LocalArchive archive = LocalArchive.open(place, ConfigFolder.defaults(), InstantSource.system())) {
            archive.finding().refresh();
            return new State(
                    archive.finding().generation(),
                    archive.changes().after(0, 1000),
                    archive.finding().find(NewsQuery.ALL, Extent.ITEMS).hits().stream()
                            .map(hit -> hit.item().toString())
                            .toList());
        }
    }
}
