// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {
    @TempDir
    private Path folder;

    private Quality read(List<String> lines) throws IOException {
        Files.write(folder.resolve("quality.tsv"), lines);
        return Quality.of(ConfigFolder.of(folder, _ -> null));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Quality quality = new Quality(
                Optional.of(LocalDate.of(2026, 3, 1)),
                50,
                List.of(new Score("kind", Quality.WHOLE, 50, 50, 30, 40), new Score("kind", "funding", 7, 6, 5, 5)));
        assertThat(read(quality.lines())).isEqualTo(quality);
    }

    @Test
    void tellsNoShareOfTooFew() {
        Score few = new Score("kind", "funding", 19, 20, 10, 15);
        assertThat(few.precision()).hasValue(75);
        assertThat(few.recall()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"measured\tyesterday", "items\tmany", "kind\tfunding\t1\t2\t3", "kind"})
    void namesTheLineThatIsWrong(String line) {
        assertThatThrownBy(() -> read(List.of("# how well", line)))
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("quality.tsv")
                .hasMessageContaining("2");
    }

    @Test
    void whatShipsWasMeasured() {
        Quality shipped = Quality.of(ConfigFolder.defaults());
        assertThat(shipped.measured()).isPresent();
        assertThat(shipped.items()).isGreaterThan(500);
        assertThat(shipped.of("kind")).hasSizeGreaterThan(10).allSatisfy(score -> {
            assertThat(score.right()).isLessThanOrEqualTo(score.acceptable());
            assertThat(score.acceptable()).isLessThanOrEqualTo(score.found());
        });
    }
}
