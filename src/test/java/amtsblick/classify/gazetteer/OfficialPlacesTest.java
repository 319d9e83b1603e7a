// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.classify.Classifier;
import amtsblick.classify.Shipped;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialPlacesTest {
    @TempDir
    private Path folder;

    @Test
    void addsTheMunicipalitiesOfTheOfficialList() throws IOException {
        write(record("60", "07143999", "Neudigitalhausen, Stadt", 4321) + record("40", "07143", "Ein Landkreis", 1));
        Classifier classifier = Classifier.of(ConfigFolder.of(folder, _ -> null), List.of());
        Labels labels = classifier.classify(
                Shipped.headline("Neudigitalhausen testet Chatbot"), classifier.publisher("example.org"));
        assertThat(labels.regionCodes()).containsExactly("DE-RP");
        assertThat(labels.placeNames()).containsExactly("Neudigitalhausen");
    }

    @Test
    void namesTheLineThatIsTooShort() throws IOException {
        write("60 zu kurz\n");
        assertThatThrownBy(() -> Classifier.of(ConfigFolder.of(folder, _ -> null), List.of()))
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("gv100ad.txt:1: expected at least 150 characters");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("gv100ad.txt"), text);
    }

    /** One record in the columns of the official description. */
    private static String record(String type, String key, String name, int population) {
        String start = String.format(Locale.ROOT, "%-10s%-12s%-117s%011d", type + "20251130", key, name, population);
        return String.format(Locale.ROOT, "%-220s%n", start);
    }
}
