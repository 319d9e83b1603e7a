// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.opensearch.OpenSearchServer;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.IndexServer;
import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An index is filled in another place while a node goes on with the one it has; started again, it misses nothing at once. */
@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class MoveIndexTest {
    @TempDir
    private Path folder;

    private final IndexServer server = OpenSearchServer.shared().place();

    @AfterEach
    void forget() {
        OpenSearchServer.shared().forget(server);
    }

    @Test
    void thereAndBackBesideANodeThatServesAndCollects() throws IOException {
        Path data = folder.resolve("data");
        ArchivePlace here = ArchivePlace.of(data);
        ArchivePlace there = new ArchivePlace(data, Optional.empty(), Optional.of(server));
        try (LocalArchive node = open(here)) {
            node.keeping().report(Report.of(items(0, 30)));
            assertThat(move("", url()).out())
                    .startsWith("30 items can be found on OpenSearch")
                    .contains("name it under");
            node.keeping().report(Report.of(items(30, 33)));
        }
        try (LocalArchive node = open(there)) {
            assertThat(node.finding().find(NewsQuery.ALL, Extent.TOTAL).total()).isGreaterThanOrEqualTo(30);
            node.finding().refresh();
            assertThat(node.finding().find(NewsQuery.ALL, Extent.TOTAL).total()).isEqualTo(33);
            node.keeping().report(Report.of(items(33, 40)));
            assertThat(move(url(), data.toString()).out())
                    .startsWith("40 items can be found in")
                    .contains("empty archive.index");
        }
        try (LocalArchive node = open(here)) {
            assertThat(node.behind()).isEmpty();
            assertThat(node.finding().find(NewsQuery.ALL, Extent.TOTAL).total()).isEqualTo(40);
        }
    }

    @Test
    void whereItLiesAlreadyOrCannotLieIsSaid() throws IOException {
        Path data = folder.resolve("data");
        open(ArchivePlace.of(data)).close();
        assertThat(move("", data.toString()).err()).contains("lies there already; 'reindex' makes it anew");
        assertThat(move("", folder.resolve("else").toString()).err()).contains("lies beside it");
        assertThat(move(url(), url()).err()).contains("lies there already");
        CommandRun secret = move("", "https://kim:geheim@localhost:9200");
        assertThat(secret.exit()).isEqualTo(78);
        assertThat(secret.err()).contains("indexPassword").doesNotContain("geheim");
    }

    private String url() {
        return server.nodes().getFirst().toString();
    }

    private static LocalArchive open(ArchivePlace place) {
        return LocalArchive.open(place, ConfigFolder.defaults(), InstantSource.system());
    }

    private static List<NewsItem> items(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> item("meldung-" + i, "Meldung " + i))
                .toList();
    }

    private CommandRun move(String index, String to) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("amtsblick.yaml"),
                ConfigFolder.defaults().text("amtsblick.yaml").replace("\n  index:\n", "\n  index: " + index + "\n"));
        return CommandRun.of(
                "move",
                "--config",
                config.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--index",
                to);
    }
}
