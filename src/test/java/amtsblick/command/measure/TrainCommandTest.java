// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.oversight.Correction;
import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code train}, as typed. */
class TrainCommandTest {
    private static final String ITEMS = """
            {"id":"1","publisher":"a.example","title":"Quorblat in Gera","teaser":"","regions":["DE-TH"],"level":"municipal","kind":"event","topics":["ai"]}
            {"id":"2","publisher":"b.example","title":"Das Quorblat kommt","teaser":"","regions":["DE"],"level":"federal","kind":"event","topics":["ai"]}
            {"id":"3","publisher":"c.example","title":"Satzung beschlossen","teaser":"","regions":["DE"],"level":"federal","kind":"legislation","topics":["e-file"]}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsLearntIsAskedFromThenOn() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        CommandRun trained = CommandRun.of(
                "train", items().toString(), "--to", config.resolve("model.bin").toString());
        assertThat(trained.exit()).as(trained.err()).isZero();
        assertThat(trained.out()).startsWith("3 headlines learnt");
        CommandRun explained = CommandRun.of("explain", "Quorblat", "--config", config.toString());
        assertThat(explained.out()).contains("event, similar to other news with “Quorblat”");
    }

    @Test
    void keepsWhatTheProgramKnewUnlessToldToForgetIt() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        String to = config.resolve("model.bin").toString();
        String strike = "Hackerangriff legt Kreisverwaltung lahm: Erpresser verschlüsseln Server";
        CommandRun.of("train", items().toString(), "--to", to);
        assertThat(CommandRun.of("explain", strike, "--config", config.toString())
                        .out())
                .containsPattern("Similar news[^\n]*\n +1\\.0 +incident");
        CommandRun.of("train", items().toString(), "--anew", "--to", to);
        assertThat(CommandRun.of("explain", strike, "--config", config.toString())
                        .out())
                .doesNotContainPattern("Similar news[^\n]*\n +1\\.0 +incident");
    }

    @Test
    void writesTheSameFileTwice() throws IOException {
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        CommandRun.of("train", items().toString(), "--to", first.toString());
        CommandRun.of("train", items().toString(), "--to", second.toString());
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void learnsFromWhatWasCorrectedByHand() {
        Path data = folder.resolve("data");
        try (Archive archive = LocalArchive.open(data, ConfigFolder.defaults(), InstantSource.system())) {
            Correction correction =
                    new Correction(List.of(), List.of(), Optional.empty(), Optional.of("event"), List.of(), "");
            archive.keeping()
                    .report(Report.of(List.of(
                            Samples.item("a", "Quorblat", "", "2025-06-29", correction.apply(Samples.labels("DE-SN"))),
                            Samples.item("b", "Register", "", "2025-06-30", Samples.labels("DE-SN")))));
        }
        String to = folder.resolve("model.bin").toString();
        CommandRun trained = CommandRun.of("train", "--archive", "--data", data.toString(), "--to", to);
        assertThat(trained.exit()).as(trained.err()).isZero();
        assertThat(trained.out()).startsWith("1 headlines learnt");
    }

    @Test
    void learnsFromOverridesThatSayTheirTitle() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("overrides.yaml"), """
                overrides:
                  - id: a
                    kind: event
                    title: Quorblat in Gera
                  - id: b
                    kind: report
                """);
        String to = config.resolve("model.bin").toString();
        CommandRun trained = CommandRun.of("train", "--config", config.toString(), "--to", to);
        assertThat(trained.exit()).as(trained.err()).isZero();
        assertThat(trained.out()).startsWith("1 headlines learnt");
    }

    @Test
    void saysWhenThereIsNothingToLearnFrom() {
        CommandRun run =
                CommandRun.of("train", "--to", folder.resolve("model.bin").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing to learn from");
        assertThat(folder.resolve("model.bin")).doesNotExist();
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(CommandRun.of("train", folder.resolve("no.jsonl").toString()).exit())
                .isEqualTo(66);
    }

    @Test
    void evaluatesOnWhatWasNotLearnt() throws IOException {
        CommandRun run = CommandRun.of("evaluate", "classify", items().toString(), "--folds", "2");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode scores = new ObjectMapper().readTree(run.out());
        assertThat(scores.at("/open/kind/strict").asDouble()).isEqualTo(1);
        assertThat(scores.at("/unseen/items").asInt()).isEqualTo(3);
        assertThat(scores.at("/calibration/kind").isArray()).isTrue();
    }

    @Test
    void saysWhenOneFoldWouldLearnFromNothing() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), ITEMS.replaceAll("[abc]\\.example", "a.example"));
        CommandRun run = CommandRun.of("evaluate", "classify", one.toString(), "--folds", "2");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("all headlines are of one publisher").contains("--with");
        CommandRun with =
                CommandRun.of("evaluate", "classify", one.toString(), "--folds", "2", "--with", items().toString());
        assertThat(with.exit()).as(with.err()).isZero();
    }

    private Path items() throws IOException {
        return Files.writeString(folder.resolve("items.jsonl"), ITEMS);
    }
}
