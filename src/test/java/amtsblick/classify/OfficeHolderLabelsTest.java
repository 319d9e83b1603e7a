// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.news.label.Labels;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name stands for the office that was held on the day of the news. */
class OfficeHolderLabelsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2014-05-05, DE, federal",
        "2019-05-06, DE-RP, state",
        "2023-05-08, DE, federal",
    })
    void speaksForTheOfficeOfTheDay(LocalDate day, String region, String level) {
        Labels labels = labels("Breitband kommt voran", "Volker Wissing lobt das Tempo.", day);
        assertThat(labels.regionCodes()).containsExactly(region);
        assertThat(labels.level().value()).isEqualTo(level);
    }

    @Test
    void isNoPlaceOfThatName() {
        Labels labels = labels("Schulen lernen", "Julia Willie Hamburg stellt Tablets vor.", LocalDate.of(2023, 5, 8));
        assertThat(labels.regionCodes()).containsExactly("DE-NI");
    }

    @Test
    void aTermThatIsNoDayIsTold() throws IOException {
        Files.writeString(
                folder.resolve("persons.tsv"),
                "name\toffice\tregion\tfrom\tto\tsource\tbody\nEva Muster\tMinisterin\tDE-SL\tfrüher\t\tsaarland.de\t\n");
        assertThatThrownBy(() -> Classifier.of(ConfigFolder.of(folder, _ -> null), List.of()))
                .hasMessageContaining("persons.tsv:2: 'from': expected a day as 2025-05-06, a month or a year");
    }

    private static Labels labels(String title, String teaser, LocalDate day) {
        Headline headline =
                Headline.of("", title, teaser, URI.create("https://example.org/1"), PublicationDate.ofDay(day));
        return Shipped.CLASSIFIER.classify(headline, Shipped.CLASSIFIER.publisher("example.org"));
    }
}
