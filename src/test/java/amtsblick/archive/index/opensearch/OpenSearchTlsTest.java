// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.command.wiring.Settings;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A real node behind TLS that asks for a login, as its security plugin does; all that is needed comes from the environment. */
@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class OpenSearchTlsTest {
    @TempDir
    private Path folder;

    private TlsDoor door;

    @BeforeEach
    void open() throws Exception {
        door = TlsDoor.before(OpenSearchServer.shared(), folder, "kim", "geheim");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theIndexIsReachedByTlsOfAnOwnAuthorityAndALogin() {
        try (LocalArchive archive =
                archive("AMTSBLICK_ARCHIVE_INDEXAUTHORITY", door.certificate().toString())) {
            archive.keeping().report(Report.of(List.of(item("a", "Breitband kommt"))));
            archive.finding().refresh();
            assertThat(archive.behind()).isEmpty();
            assertThat(archive.finding().size()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatNobodyKnowsIsToldNothing() {
        try (LocalArchive archive = archive()) {
            assertThat(archive.behind().orElseThrow())
                    .contains("is not to be trusted")
                    .contains("archive.indexAuthority")
                    .doesNotContain("\n");
            assertThat(door.asked()).isZero();
        }
    }

    @Test
    void aFileWithoutCertificateIsAMistakeOfTheSettings() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        for (Path wrong : List.of(empty, folder.resolve("missing.pem"))) {
            assertThatThrownBy(() -> place("AMTSBLICK_ARCHIVE_INDEXAUTHORITY", wrong.toString()))
                    .hasMessageContaining("INDEXAUTHORITY': expected a file");
        }
    }

    private LocalArchive archive(String... more) {
        return LocalArchive.open(place(more), ConfigFolder.defaults(), InstantSource.system());
    }

    private ArchivePlace place(String... more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AMTSBLICK_ARCHIVE_INDEX", door.url(),
                "AMTSBLICK_ARCHIVE_INDEXUSER", "kim",
                "AMTSBLICK_ARCHIVE_INDEXPASSWORD", "env:WORT",
                "WORT", "geheim"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return Settings.read(ConfigFolder.defaults(environment::get))
                .withData(folder.resolve("data"))
                .place();
    }
}
