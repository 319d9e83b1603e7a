// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.of(ConfigFolder.defaults());

    @Test
    void namesOfOneThingAreOneConcept() {
        assertThat(vocabulary.names())
                .contains(new Vocabulary.Name("OZG", "=ozg"), new Vocabulary.Name("Onlinezugangsgesetz", "=ozg"));
        assertThat(vocabulary.isConcept("=ozg")).isTrue();
        assertThat(vocabulary.isConcept("ozg")).isFalse();
    }

    @Test
    void aRegionAndItsOtherNamesAreOneConcept() {
        assertThat(vocabulary.names()).contains(new Vocabulary.Name("Meck-Pomm", "=DE-MV"));
        assertThat(vocabulary.labels("=DE-MV")).containsExactly("region:DE-MV");
        assertThat(vocabulary.isRegion("=DE-MV")).isTrue();
        assertThat(vocabulary.isRegion("=ozg")).isFalse();
    }

    @Test
    void knowsWhatIsWorthShowingToo() {
        assertThat(vocabulary.related("=ozg")).containsExactly("[topic:online-services]");
        assertThat(vocabulary.related("=nirgends")).isEmpty();
    }
}
