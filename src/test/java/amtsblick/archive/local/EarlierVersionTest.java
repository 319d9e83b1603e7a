// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding;
import amtsblick.archive.oversight.Deed;
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

    /** Also made with a webhook, a lease of our hub, two subscriptions (one confirmed) and three acts of an operator. */
    @Test
    void whoIsToldAndWhatOperatorsDidIsOpenedAsWell() throws IOException {
        unpack("data-0.1-told.db.gz");
        try (LocalArchive archive = LocalArchive.open(folder, CONFIG, InstantSource.system())) {
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(8);
            assertThat(archive.relay().state("referat-3").orElseThrow().told()).isEqualTo(11);
            assertThat(archive.relay().leases())
                    .singleElement()
                    .satisfies(lease -> assertThat(lease.topic()).endsWith("/feed.atom?region=DE-TH"));
            assertThat(archive.relay().dispatches(100)).hasSize(11);
            assertThat(archive.alerts().counts().subscriptions()).containsEntry("immediately", 1L);
            assertThat(archive.alerts().counts().unconfirmed()).isOne();
            assertThat(archive.alerts().counts().mails()).containsEntry("sent", 3L);
            assertThat(archive.oversight().deeds(100))
                    .extracting(Deed::what)
                    .containsExactly("mute", "remove", "correct");
            assertThat(archive.oversight().rulings()).containsOnlyKeys("stumm");
            assertThat(archive.oversight().removed("mjfq3f6ojg9u445n")).isPresent();
            assertThat(archive.items()
                            .get("9ej6p4egdh7gp5jd")
                            .orElseThrow()
                            .headline()
                            .title())
                    .isEqualTo("Von Hand genannt");
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
