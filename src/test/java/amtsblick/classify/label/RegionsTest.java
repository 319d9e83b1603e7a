// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private final Regions regions = Regions.of(ConfigFolder.defaults());

    @Test
    void beginsWithTheFederationAndEndsWithTheNeighboursParts() {
        assertThat(regions.codes())
                .hasSize(20 + 9 + 26)
                .startsWith("DE", "DE-BW", "DE-BY")
                .containsSubsequence("DE-TH", "EU", "AT", "CH", "AT-1", "AT-9", "CH-AG", "CH-ZH");
    }

    @Test
    void namesARegionInBothLanguages() {
        assertThat(regions.name("DE", Locale.GERMAN)).isEqualTo("Bund");
        assertThat(regions.name("DE-BY", Locale.GERMAN)).isEqualTo("Bayern");
        assertThat(regions.name("DE-BY", Locale.ENGLISH)).isEqualTo("Bavaria");
    }

    @Test
    void neighboursAreMutual() {
        for (String code : regions.codes()) {
            assertThat(regions.neighbours(code)).as(code).allMatch(regions::has);
            for (String other : regions.neighbours(code)) {
                assertThat(regions.neighbours(other)).as(other).contains(code);
            }
        }
    }
}
