// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesTest {
    private static final Headline HEADLINE = Shipped.headline("Trier: Neues Portal | Anträge gehen online.");

    @TempDir
    private Path folder;

    @Test
    void setsByHandWhatTheEntryNamesAndLeavesTheRest() throws IOException {
        Labels ruled = Shipped.CLASSIFIER.classify(HEADLINE, Shipped.CLASSIFIER.publisher("example.org"));
        Labels labels = classify("  - id: %s\n    regions: [DE-SL, DE-RP]\n    kind: funding\n    note: a trial\n");
        assertThat(labels.regionCodes()).containsExactly("DE-SL", "DE-RP");
        assertThat(labels.kind()).isEqualTo(new Label("funding", "by-hand", List.of()));
        assertThat(labels.topics()).isEqualTo(ruled.topics());
        assertThat(labels.level()).isEqualTo(ruled.level());
    }

    @Test
    void leavesOtherItemsAlone() throws IOException {
        Labels labels = classify("  - id: 0000000000000000\n    kind: funding\n");
        assertThat(labels.kind().value()).isEqualTo("launch");
    }

    @Test
    void rejectsAnIdThatIsNotInTheTaxonomy() {
        assertThatThrownBy(() -> classify("  - id: %s\n    topics: [cheese]\n"))
                .hasMessageContaining("overrides.yaml:3: 'overrides.topics': 'cheese' is not known; known are online-");
    }

    @Test
    void isPartOfTheVersionOfTheRules() throws IOException {
        String version = classify("  - id: %s\n    kind: funding\n").rules();
        assertThat(version).matches("2-[0-9a-f]{8}").isNotEqualTo(Shipped.CLASSIFIER.version());
    }

    private Labels classify(String entry) throws IOException {
        String id = ItemId.of(HEADLINE.link());
        Files.writeString(folder.resolve("overrides.yaml"), "overrides:\n" + entry.replace("%s", id));
        Classifier classifier = Classifier.of(ConfigFolder.of(folder, _ -> null), List.of());
        return classifier.classify(HEADLINE, classifier.publisher("example.org"));
    }
}
