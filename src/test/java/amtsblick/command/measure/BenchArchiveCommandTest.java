// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.local.Verification;
import amtsblick.bench.MadeUpArchive;
import amtsblick.bench.MadeUpItems;
import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That {@code bench archive} measures what it says; how long anything takes is nobody's promise. */
class BenchArchiveCommandTest {
    private static final int THERE = 100;
    private static final int ITEMS = 300;
    private static final int REPORTED = 1_000;

    @TempDir
    private Path folder;

    @Test
    void goesOnWithWhatIsThereAndMeasuresEverything() throws IOException {
        try (Archive archive = open()) {
            archive.keeping().restore(new MadeUpItems().items(0, THERE));
            archive.notes().note(MadeUpArchive.RULES, "0");
        }
        CommandRun run = CommandRun.of(
                "bench", "archive", "--folder", folder.toString(), "--items", "300", "--seconds", "0", "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode result = new ObjectMapper().readTree(run.out());
        int items = ITEMS + REPORTED;
        assertThat(result.path("items").asInt()).isEqualTo(items);
        assertThat(result.path("efforts").findValues("items"))
                .as("imported, relabelled, indexed")
                .extracting(JsonNode::asInt)
                .containsExactly(ITEMS - THERE, items, items);
        assertThat(result.path("efforts").findValues("itemsPerCpuSecond"))
                .hasSize(3)
                .allMatch(n -> n.asDouble() > 0);
        assertThat(result.path("waits")).hasSize(8).allSatisfy(wait -> {
            assertThat(wait.at("/ours/found").asLong()).isPositive();
            assertThat(wait.at("/bare/found").asLong()).isPositive();
        });
        assertThat(result.path("waits"))
                .as("where both are asked for the same and count it, they find the same")
                .filteredOn(wait -> asksTheSame(wait.path("question").asText()))
                .hasSize(5)
                .allSatisfy(wait -> assertThat(wait.at("/ours/found")).isEqualTo(wait.at("/bare/found")));
        try (Verification verification = Verification.of(ArchivePlace.of(folder), ConfigFolder.defaults())) {
            assertThat(verification.findings()).isEmpty();
        }
    }

    /** A feed counts nothing, and by relevance less than all words may do. */
    private static boolean asksTheSame(String question) {
        return question.matches("durable.*|.*with facets|item page|two words, newest");
    }

    @Test
    void makesTheSameItemsAtEveryRun() {
        assertThat(new MadeUpItems().items(17, 20)).isEqualTo(new MadeUpItems().items(17, 20));
        assertThat(new MadeUpItems().items(0, ITEMS))
                .extracting(item -> item.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void fillsNobodysArchiveWithInventions() {
        try (Archive archive = open()) {
            archive.keeping().report(Report.of(List.of(Samples.item("a", "Echte Meldung"))));
        }
        CommandRun run = CommandRun.of("bench", "archive", "--folder", folder.toString());
        assertThat(run.err()).contains("has items that were not made up");
    }

    private Archive open() {
        return LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system());
    }
}
