// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    private static final int MOST_BYTES = 1_500_000;

    @TempDir
    private Path folder;

    @Test
    void isSmallEnoughToShip() {
        assertThat(ConfigFolder.defaults().bytes(ModelFile.NAME)).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void saysWhichFileIsCutShort() throws IOException {
        byte[] whole = ConfigFolder.defaults().bytes(ModelFile.NAME);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("model.bin");
    }

    @Test
    void takesNoOtherFileForAModel() {
        assertThatThrownBy(() -> read("kinds: []".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("train");
    }

    private Model read(byte[] bytes) throws IOException {
        Files.write(folder.resolve(ModelFile.NAME), bytes);
        return ModelFile.read(ConfigFolder.of(folder, _ -> null));
    }
}
