// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a file that somebody wrote is named; it is no fault in the program. */
class UserFilesTest {
    private static final String ITEM =
            "{\"id\":\"1\",\"title\":\"Stadt startet Portal\",\"publisher\":\"amt.example\",\"regions\":[\"DE\"],"
                    + "\"level\":\"municipal\",\"kind\":\"launch\",\"topics\":[]}\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {"evaluate classify", "evaluate search", "import", "sources import", "parse feed", "restore"})
    void aFileThatIsNotThereIsNamed(String command) {
        CommandRun run = run(command, folder.resolve("nowhere.txt"), folder.resolve("nowhere.txt"));
        assertThat(run.err()).contains("nowhere.txt").doesNotContain("fault", "Exception");
        assertThat(run.exit()).isIn(66, 74);
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(run("evaluate classify", folder).exit()).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":", "[1]", "{\"id\":\"2\"}", "null"})
    void aWrongLineOfLabelledItemsIsNamedByFileAndNumber(String wrong) throws IOException {
        Path file = Files.writeString(folder.resolve("items.jsonl"), ITEM + "\n" + wrong + "\n");
        CommandRun run = run("evaluate classify", file);
        assertThat(run.exit()).isEqualTo(66);
        assertThat(run.err()).startsWith("File: ").contains("items.jsonl:3: ").doesNotContain("Exception");
    }

    @Test
    void aWrongDateIsNamedByFileAndNumber() throws IOException {
        Path file =
                Files.writeString(folder.resolve("items.jsonl"), ITEM.replace("\"id\"", "\"date\":\"gestern\",\"id\""));
        assertThat(run("evaluate classify", file).err()).contains("items.jsonl:1: 'date' is no date: gestern");
    }

    @Test
    void aWrongLineOfJudgedQueriesIsNamedByFileAndNumber() throws IOException {
        Path items = Files.writeString(folder.resolve("items.jsonl"), ITEM);
        Path queries = Files.writeString(folder.resolve("queries.jsonl"), "{\"id\":\"1\",\"query\":\"Portal\"}\n");
        CommandRun run = run("evaluate search", items, queries);
        assertThat(run.exit()).isEqualTo(66);
        assertThat(run.err()).contains("queries.jsonl:1: 'relevant' is missing");
    }

    @Test
    void lettersOfAnotherEncodingCostNoMoreThanTheirPlace() throws IOException {
        Path file = Files.write(
                folder.resolve("items.jsonl"), ITEM.replace("Stadt", "Städte").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("evaluate classify", file).exit()).isZero();
        CommandRun run = run("import", file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 1: ");
    }

    private CommandRun run(String command, Path... files) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        Stream.of(files).limit(command.equals("evaluate search") ? 2 : 1).forEach(file -> args.add(file.toString()));
        if (command.equals("import") || command.equals("restore")) {
            args.addAll(List.of("--data", folder.resolve("archive").toString()));
        }
        return CommandRun.of(args.toArray(String[]::new));
    }
}
