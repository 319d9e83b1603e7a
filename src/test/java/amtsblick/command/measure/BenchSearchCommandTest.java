// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That {@code bench search} asks what it says; how long anything takes is nobody's promise. */
class BenchSearchCommandTest {
    private static final int ITEMS = 300;
    private static final int CLIENTS = 16;

    @TempDir
    private Path folder;

    @Test
    void asksEachQuestionOverHttpAndBesideBareLucene() throws IOException {
        CommandRun run = CommandRun.of(
                "bench", "search", "--folder", folder.toString(), "--items", "300", "--seconds", "0", "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode result = new ObjectMapper().readTree(run.out());
        assertThat(result.path("items").asInt()).isEqualTo(ITEMS);
        assertThat(result.path("rows")).hasSize(11).allSatisfy(row -> {
            assertThat(row.at("/alone/found").asLong()).as("bytes of pages").isPositive();
            assertThat(row.at("/crowd/runs").asInt()).isGreaterThanOrEqualTo(CLIENTS);
            assertThat(row.at("/finding/runs").asInt()).isPositive();
            assertThat(row.at("/bare/runs").asInt()).isPositive();
        });
        assertThat(result.path("rows"))
                .as("both find something wherever something is to be found")
                .filteredOn(row ->
                        row.path("question").asText().matches("one word|compound|phrase|prefix|newest.*|.*facets"))
                .hasSize(6)
                .allSatisfy(row -> {
                    assertThat(row.at("/finding/found").asLong()).isPositive();
                    assertThat(row.at("/bare/found").asLong()).isPositive();
                });
    }
}
