// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
    private final Taxonomy taxonomy = Taxonomy.of(ConfigFolder.defaults());

    @Test
    void knowsThirteenKindsAndTwentyThreeTopics() {
        assertThat(taxonomy.kinds()).extracting(Taxonomy.Term::id).hasSize(13).contains("agreement", "other");
        assertThat(taxonomy.topics()).extracting(Taxonomy.Term::id).hasSize(23).contains("online-services");
    }

    @Test
    void labelsInBothLanguages() {
        assertThat(taxonomy.label("ai", Locale.GERMAN)).isEqualTo("Künstliche Intelligenz");
        assertThat(taxonomy.label("ai", Locale.ENGLISH)).isEqualTo("Artificial intelligence");
        assertThat(taxonomy.label("gone", Locale.GERMAN))
                .as("an id of an older version")
                .isEqualTo("gone");
    }
}
