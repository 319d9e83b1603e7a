// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of every released version are kept, made by its {@code demo} and {@code backup}; this version opens them. */
public class EarlierVersionTest {
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();

    @TempDir
    private Path folder;

    @Test
    void dataOfTheFirstVersionAreOpenedWhole() throws IOException {
        unpack("data-0.1.db.gz");
        try (LocalArchive archive = LocalArchive.open(folder, CONFIG, InstantSource.system())) {
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(68);
            assertThat(archive.schedule().visits()).hasSize(8);
            NewsQuery bremen = NewsQuery.ALL.with(Dimension.REGION, "DE-HB");
            assertThat(archive.finding().find(bremen, Finding.Extent.ITEMS).hits())
                    .anySatisfy(hit -> assertThat(hit.item().headline().title())
                            .isEqualTo("Leitfaden für verständliche Bescheide in Bremen"));
        }
        try (Verification verification = Verification.of(ArchivePlace.of(folder), CONFIG)) {
            assertThat(verification.findings()).isEmpty();
        }
    }

    private void unpack(String name) throws IOException {
        try (InputStream in = EarlierVersionTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            Files.copy(new GZIPInputStream(in), folder.resolve("amtsblick.db"));
        }
    }
}
