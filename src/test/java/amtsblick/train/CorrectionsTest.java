// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.oversight.Correction;
import amtsblick.classify.model.Features;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.source.SourceCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The item lies at example.org, and is of the source "example". */
class CorrectionsTest {
    @TempDir
    private Path folder;

    private final Headline headline = Samples.item("a", "Quorblat").headline();

    private Features learnt(String sources) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("sources.yaml"), sources);
        Correction correction =
                new Correction(List.of(), List.of(), Optional.empty(), Optional.of("event"), List.of(), "");
        try (LocalArchive archive =
                LocalArchive.open(folder.resolve("data"), ConfigFolder.defaults(), InstantSource.system())) {
            archive.keeping()
                    .report(Report.of(List.of(
                            Samples.item("a", "Quorblat", "", "2025-06-30", correction.apply(Samples.labels("DE"))))));
            return Corrections.of(archive.items(), SourceCatalogue.read(ConfigFolder.of(config, _ -> null)))
                    .getFirst()
                    .features();
        }
    }

    private List<Integer> places(Features features) {
        return IntStream.range(0, features.size()).mapToObj(features::place).toList();
    }

    private List<Integer> from(String host) {
        return places(Features.of(HeadlineWords.of(headline), host));
    }

    @Test
    void aCorrectionIsLearntAsOfTheSenderThatItsSourceNames() throws IOException {
        assertThat(places(learnt("""
                sources:
                  - id:       example
                    name:     Beispielamt
                    address:  https://www.amt.example/feed
                    homepage: https://www.amt.example/
                    kind:     feed
                    region:   DE
                    level:    state
                    language: de
                    rights:   snippet
                """))).isEqualTo(from("amt.example"));
    }

    @Test
    void whereTheSourceIsGoneTheItemsOwnHostIsTheSender() throws IOException {
        assertThat(places(learnt("sources: []"))).isEqualTo(from("example.org"));
    }
}
