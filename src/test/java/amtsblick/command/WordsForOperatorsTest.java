// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line speaks of what its operator knows: no types of Java, no numbers of errors. */
class WordsForOperatorsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "run --port abc | 'abc' is no whole number",
                "bench archive --items zehn | 'zehn' is no whole number",
                "sources discover http://[ | 'http://[' is no address such as",
                "backfill --since gestern | 'gestern' is no date such as 2026-11-23"
            })
    void aWrongValueIsSaidInWords(String command, String said) {
        CommandRun run = CommandRun.of(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("java", "Exception");
    }

    @Test
    void aDataFolderThatIsNoneIsSaidInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path data : new Path[] {file, file.resolve("below"), Path.of("/proc/x")}) {
            CommandRun run = CommandRun.of("crawl", "--data", data.toString());
            assertThat(run.exit()).isEqualTo(74);
            assertThat(run.err()).contains("cannot be opened").doesNotContain("null", "Exception");
        }
        Files.writeString(folder.resolve("amtsblick.db"), "kein SQLite ".repeat(100));
        assertThat(CommandRun.of("crawl", "--data", folder.toString()).err())
                .contains("is damaged")
                .doesNotContain("SQLITE_");
    }

    @ParameterizedTest
    @CsvSource({"run", "demo"})
    void aPortThatIsTakenIsSaidBeforeAnythingIsWritten(String command) throws IOException {
        Path data = folder.resolve("new");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CommandRun run =
                    CommandRun.of(command, "--port", String.valueOf(taken.getLocalPort()), "--data", data.toString());
            assertThat(run.exit()).isNotZero();
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort() + " on 127.0.0.1 is taken by another program", "--port")
                    .doesNotContain("Make sure", "..", "Exception");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void anAddressThatIsNotAskedSaysWhyAndWhatHelps() {
        assertThat(CommandRun.of("sources", "discover", "http://127.0.0.1:1/").err())
                .contains("a number for a host name", "--private", "privateAllowed")
                .containsOnlyOnce("http://127.0.0.1:1/");
        assertThat(CommandRun.of("sources", "discover", "nowhere.invalid").err())
                .contains("https://nowhere.invalid: there is no host named nowhere.invalid");
        assertThat(CommandRun.of("sources", "discover", "http://nowhere.invalid/")
                        .err())
                .contains("there is no host named nowhere.invalid");
        assertThat(CommandRun.of("sources", "discover", "http://localhost:1/").err())
                .contains("localhost leads to 127.0.0.1", "--private");
    }

    /** The list of commands shows no more than its first line. */
    @Test
    void theHelpOfTheDemoSaysOneThingAboutItsData() {
        assertThat(CommandRun.of("demo", "--help").out().replaceAll("\\s+", " "))
                .contains("deleted at the end unless --data is given")
                .contains("Default: data; a demo has a temporary one.");
    }

    @Test
    void theFirstLineAboutEachCommandIsASentence() {
        for (String group : new String[] {"", "sources", "parse", "bench", "evaluate", "config"}) {
            String help = CommandRun.of(Stream.of(group, "--help")
                            .filter(word -> !word.isEmpty())
                            .toArray(String[]::new))
                    .out();
            String[] commands = help.substring(help.indexOf("Commands:")).split("\\R(?=  \\S)");
            for (int i = 1; i < commands.length; i++) {
                String about = commands[i].split("\\R\\R|\\R(?=\\S)")[0].strip();
                assertThat(about).as(group + " --help").endsWith(".");
            }
        }
    }

    @Test
    void aJarWithoutItsLibrariesSaysWhatIsMissing() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/classes",
                        "amtsblick.Launcher",
                        "--version")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes());
        assertThat(java.waitFor()).isEqualTo(78);
        assertThat(said.lines()).singleElement().asString().contains("does not find its libraries", "lib");
    }
}
