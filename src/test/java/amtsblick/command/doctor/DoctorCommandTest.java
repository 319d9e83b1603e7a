// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aFreshCheckoutWorksAndIsToldWhatComesNext() {
        CommandRun run = CommandRun.of(
                "doctor", "--offline", "--data", folder.resolve("new").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("config    every file can be read")
                .contains("is made at the first start")
                .contains("please fill in contact, operator.address")
                .contains("server.baseAddress is http://localhost:8080");
    }

    @Test
    void aFolderThatIsAFileIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "no folder");
        CommandRun run = CommandRun.of("doctor", "--offline", "--data", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("WRONG", "is no folder that this user may write");
    }

    @Test
    void mistakesInSeveralFilesAreToldAtOnce() throws IOException {
        Files.writeString(folder.resolve("amtsblick.yaml"), "data: data\n");
        Files.writeString(folder.resolve("sources.yaml"), "sources:\n  - id: a\n    adress: x\n");
        CommandRun run = CommandRun.of("config", "check", "--config", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("amtsblick.yaml", "sources.yaml").doesNotContain("Exception");
        assertThat(run.out().lines()).hasSize(2);
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("config"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMistakeIsFoundInWhicheverFileItIs(String file) throws IOException {
        Files.writeString(folder.resolve(file), "[");
        CommandRun run = CommandRun.of("config", "check", "--config", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(file);
    }

    @Test
    void aFolderThatIsMissingIsAMistakeAndNoFault() {
        CommandRun run = CommandRun.of(
                "config", "check", "--config", folder.resolve("nowhere").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("there is no folder");
    }

    @Test
    void theFilesThatShipAreRight() {
        CommandRun run = CommandRun.of("config", "check");
        assertThat(run.out()).startsWith("ok");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aClockThatIsOffIsTold() {
        assertThat(NetworkExam.clock(Instant.now()).isWrong()).isFalse();
        Diagnosis ahead = NetworkExam.clock(Instant.now().minus(Duration.ofDays(365)));
        assertThat(ahead.isWrong()).isTrue();
        assertThat(ahead.said()).contains("ahead", "NTP");
    }
}
