// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledItemTest {
    @TempDir
    private Path folder;

    private Path line(String more) throws IOException {
        return Files.writeString(
                folder.resolve("labelled.jsonl"),
                "{\"id\":\"1\",\"title\":\"Gera startet Portal\",\"publisher\":\"gera.example\",\"regions\":[\"DE-TH\"],"
                        + "\"level\":\"municipal\",\"kind\":\"launch\",\"topics\":[\"online-services\"]" + more
                        + "}\n");
    }

    @Test
    void countsOnceWhereALineSaysNothingElse() throws IOException {
        assertThat(LabelledItem.read(line("")).getFirst().worth()).isEqualTo(1);
        assertThat(LabelledItem.read(line(",\"worth\":0.3")).getFirst().worth()).isEqualTo(0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"half\"", "0", "-1", "null"})
    void namesTheLineWhoseWorthIsNoNumberAboveNothing(String worth) throws IOException {
        Path file = line(",\"worth\":" + worth);
        assertThatThrownBy(() -> LabelledItem.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("labelled.jsonl:1", "worth");
    }
}
