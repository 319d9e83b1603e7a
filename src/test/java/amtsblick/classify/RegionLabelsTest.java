// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.label.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which region, place and level; each row of {@code regions.csv} is a rule or a trap. */
class RegionLabelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/amtsblick/classify/regions.csv", delimiter = ';', numLinesToSkip = 1)
    void finds(String headline, String host, String regions, String places, String level) {
        Labels labels = Shipped.CLASSIFIER.classify(
                Shipped.headline(headline), Shipped.CLASSIFIER.publisher(host == null ? "example.org" : host));
        assertThat(String.join(" ", labels.regionCodes())).as("regions").isEqualTo(regions);
        assertThat(String.join(", ", labels.placeNames())).as("places").isEqualTo(places == null ? "" : places);
        assertThat(labels.level().value()).as("level").isEqualTo(level);
    }
}
