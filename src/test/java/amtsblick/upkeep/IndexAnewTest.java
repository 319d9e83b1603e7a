// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An index that is made anew while it is asked. */
@Timeout(60)
class IndexAnewTest {
    private static final int ITEMS = 500;

    @TempDir
    private Path folder;

    @Test
    void whatIsAskedForIsMadeWhilePagesAreAnswered() throws Exception {
        try (LocalArchive archive = LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system())) {
            archive.keeping()
                    .report(Report.of(IntStream.range(0, ITEMS)
                            .mapToObj(i -> Samples.item("n" + i, "Meldung " + i))
                            .toList()));
            archive.finding().refresh();
            List<String> before = indexes();
            IndexAnew anew = new IndexAnew(archive, Duration.ofMillis(10));
            anew.start();
            assertThat(ArchivePlace.of(folder).askForIndexAnew()).isTrue();
            while (indexes().equals(before) || indexes().size() > 1) {
                assertThat(archive.finding().find(NewsQuery.ALL, Extent.TOTAL).total())
                        .isEqualTo(ITEMS);
            }
            archive.keeping().report(Report.of(List.of(Samples.item("after", "Danach"))));
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(ITEMS + 1);
            anew.close();
        }
        assertThat(ArchivePlace.of(folder).askForIndexAnew())
                .as("nobody is there")
                .isFalse();
    }

    private List<String> indexes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("index-\\d+"))
                    .toList();
        }
    }
}
