// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small virtual week: its results, not its time. */
class BenchWeekCommandTest {
    @TempDir
    private Path folder;

    @Test
    void visitsEverySourceAboutAsOftenAsTheRuleSays() throws Exception {
        CommandRun run = CommandRun.of(
                "bench",
                "week",
                "--folder",
                folder.toString(),
                "--sources",
                "40",
                "--hosts",
                "10",
                "--days",
                "2",
                "--json");
        assertThat(run.exit()).isZero();
        JsonNode result = new ObjectMapper().readTree(run.out());
        assertThat(result.path("sources").asInt()).isEqualTo(40);
        assertThat(result.path("visits").asInt()).isBetween(40, 40 * 48);
        assertThat(result.path("lateP50").asDouble()).isBetween(0.0, 10.0);
        assertThat(result.path("settledP99").asDouble()).isBetween(0.0, 60.0);
        assertThat(result.path("lateHosts").asInt()).isZero();
        assertThat(result.path("failed").asInt())
                .isLessThan(result.path("visits").asInt() / 10);
        assertThat(result.path("freshP95").asDouble()).isLessThan(25);
    }
}
