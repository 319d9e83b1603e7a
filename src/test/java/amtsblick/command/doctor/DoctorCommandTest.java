// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void allMistakesAreToldAtOnceEachWithFileLineAndWhatIsAllowed() throws IOException {
        String shipped = Files.readString(Path.of("config/amtsblick.yaml"));
        Files.writeString(
                folder.resolve("amtsblick.yaml"),
                shipped.replaceFirst("(?m)^contact:", "contakt:")
                        .replaceFirst("(?m)^  port: 8080", "  prot: 1\n  port: abc")
                        .replaceFirst("(?m)^  token:", "  token: offen")
                        .replaceFirst("(?m)^  interval: 60m", "  interval: 5 Minuten")
                        .replaceFirst("(?m)^  name: Amtsblick", "  name: \"\"")
                        .replaceFirst("(?m)^  pageSize: 30", "  pageSize: 1000"));
        Files.writeString(folder.resolve("sources.yaml"), """
                sources:
                  - id: Groß
                    address: https://a.example/
                    kind: rss
                    level: stadt
                    farbe: rot
                  - adress: https://b.example/
                  - address: https://c.example/
                    selectors: {item: "div[", title: h2 >, date: time@datetime}
                """);
        CommandRun run = CommandRun.of("config", "check", "--config", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replaceFirst(".*/(\\w+\\.yaml:)(\\d+)?", "$1")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("amtsblick.yaml:: 'contakt': unknown key; known here are"),
                        line -> assertThat(line).contains("'server.prot': unknown key"),
                        line -> assertThat(line).contains("'server.port': expected a whole number from 0 to 65535"),
                        line -> assertThat(line).contains("'operatorPages.token': expected env:NAME or file:/path"),
                        line -> assertThat(line).contains("'crawl.interval': expected a number with s, m, h or d"),
                        line -> assertThat(line).contains("'display.name': a value is missing"),
                        line -> assertThat(line).contains("'display.pageSize': expected a whole number from 5 to 200"),
                        line -> assertThat(line).contains("sources.yaml:: 'sources.id': expected lower-case letters"),
                        line -> assertThat(line).contains("'sources.kind': expected one of"),
                        line -> assertThat(line).contains("'sources.level': expected one of"),
                        line -> assertThat(line).contains("'sources.farbe': unknown key"),
                        line -> assertThat(line).contains("'sources.address': this key is missing"),
                        line -> assertThat(line).contains("'sources.adress': unknown key"),
                        line -> assertThat(line)
                                .contains("'sources.selectors.item': expected a CSS selector, found 'div['"),
                        line -> assertThat(line).contains("'sources.selectors.title': expected a CSS selector"));
    }

    @Test
    void aFileThatIsNoTextHidesNoMistakeOfAnother() throws IOException {
        Files.writeString(folder.resolve("amtsblick.yaml"), "contakt: a@example.org\n");
        Files.write(folder.resolve("sources.yaml"), "# für alle\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of("config", "check", "--config", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("'contakt'", "sources.yaml");
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
