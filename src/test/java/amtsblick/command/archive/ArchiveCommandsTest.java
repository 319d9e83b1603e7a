// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.json.ExportLine;
import amtsblick.archive.json.ItemJson;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import amtsblick.source.Visit;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export}, {@code import} and {@code reindex}, each as typed. */
class ArchiveCommandsTest {
    @TempDir
    private Path folder;

    private String data = "";
    private Path file = Path.of("");

    @BeforeEach
    void fillArchive() {
        data = folder.resolve("data").toString();
        file = folder.resolve("export.jsonl");
        try (Archive archive = open(data)) {
            archive.keeping()
                    .report(Report.of(List.of(
                            Samples.item("a", "Erster Titel"),
                            Samples.item("b", "Zweiter", "Mit Teaser", "2025-06-30", Samples.labels("DE-TH")))));
            archive.keeping().report(Report.of(List.of(Samples.item("a", "Erster Titel, geändert"))));
        }
    }

    @Test
    void whatWasExportedCanBeImportedUnchanged() throws IOException {
        CommandRun export = CommandRun.of("export", "--data", data, file.toString());
        assertThat(export).isEqualTo(new CommandRun(0, "", "2 items written to " + file + "\n"));
        String other = folder.resolve("other").toString();
        CommandRun imported = CommandRun.of("import", "--data", other, "--json", file.toString());
        assertThat(imported)
                .isEqualTo(new CommandRun(0, "{\"items\":2,\"fresh\":2,\"changed\":0,\"visits\":0,\"bad\":0}\n", ""));
        assertThat(CommandRun.of("export", "--data", other).out()).isEqualTo(Files.readString(file));
    }

    @Test
    void eachLineOfAnExportHasAnIdAndASourceAndOnlyItemsNameOne() throws IOException {
        try (Archive archive = open(data)) {
            archive.schedule().record(Visit.first("example", Samples.SEEN), List.of());
        }
        ObjectMapper json = new ObjectMapper();
        List<String> sources = new ArrayList<>();
        for (String line : CommandRun.of("export", "--data", data).out().lines().toList()) {
            assertThat(json.readTree(line).path("id").asText()).isNotEmpty();
            sources.add(json.readTree(line).required("source").asText());
        }
        assertThat(sources).containsExactly("", "example", "example", "");
    }

    @Test
    void importingAgainChangesNothing() {
        CommandRun.of("export", "--data", data, file.toString());
        assertThat(CommandRun.of("import", "--data", data, file.toString()).out())
                .isEqualTo("2 items read: 0 new, 0 changed; 0 visits, 0 lines could not be read\n");
    }

    @Test
    void aBadLineIsNamedAndCostsNoOther() throws IOException {
        Files.write(file, List.of("{", "", ItemJson.write(Samples.item("c", "Dritter")), "{\"id\":\"x\"}"));
        CommandRun run = CommandRun.of("import", "--data", data, file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("1 items read: 1 new, 0 changed; 0 visits, 2 lines could not be read\n");
        assertThat(run.err()).contains("line 1: no JSON").contains("line 4: 'title' is missing");
    }

    @Test
    void searchAsksForDeadlinesAsAddressesDo() {
        CommandRun open = CommandRun.of("search", "--data", data, "--deadline", "open", "--sort", "deadline");
        assertThat(open.out()).isEqualTo("0 headlines\n");
        assertThat(CommandRun.of("search", "--data", data, "--deadline", "all").err())
                .contains("--deadline all: Give open");
    }

    @Test
    void aDayThatCannotBeMeantIsNamedAndCostsNoOther() throws IOException {
        String far = ItemJson.write(Samples.item("c", "Weit voraus")).replace("2025-06-30", "+12025-06-30");
        Files.write(file, List.of(ExportLine.head(), far, ItemJson.write(Samples.item("d", "Dritter"))));
        CommandRun run = CommandRun.of("import", "--data", data, file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 2: 'date' cannot be '+12025-06-30'");
        assertThat(run.out()).startsWith("1 items read: 1 new");
        assertThat(CommandRun.of("search", "--data", data, "Dritter").out()).endsWith("1 headline\n");
        assertThat(CommandRun.of("search", "--data", data).out()).endsWith("3 headlines\n");
    }

    @Test
    void refusesWhatANewerVersionExported() throws IOException {
        Files.write(file, List.of("{\"id\":\"archive\",\"format\":2}", ItemJson.write(Samples.item("c", "Dritter"))));
        CommandRun run = CommandRun.of("import", "--data", data, file.toString());
        assertThat(run.exit()).isEqualTo(74);
        assertThat(run.err()).contains("a newer Amtsblick wrote this (format 2); import with that one");
        assertThat(CommandRun.of("export", "--data", data).out()).doesNotContain("Dritter");
    }

    @Test
    void bringsVisitsBackOfSourcesThatAreNotKnown() throws IOException {
        try (Archive archive = open(data)) {
            archive.schedule().record(Visit.first("bmds", Instant.parse("2025-07-01T08:00:00Z")), List.of());
        }
        CommandRun.of("export", "--data", data, file.toString());
        assertThat(Files.readAllLines(file))
                .last()
                .asString()
                .startsWith("{\"id\":\"visit:bmds\",\"source\":\"\",\"visit\":{");
        String other = folder.resolve("other").toString();
        assertThat(CommandRun.of("import", "--data", other, file.toString()).out())
                .contains("1 visits");
        assertThat(CommandRun.of("import", "--data", other, file.toString()).out())
                .contains("0 visits");
        assertThat(CommandRun.of("export", "--data", other).out()).isEqualTo(Files.readString(file));
    }

    @Test
    void exportsBesideARunningServer() {
        try (Archive _ = open(data)) {
            assertThat(CommandRun.of("export", "--data", data).out()).hasLineCount(3);
            CommandRun restored = CommandRun.of("reclassify", "--data", data);
            assertThat(restored.exit()).isEqualTo(74);
            assertThat(restored.err()).startsWith("Archive: another Amtsblick is running on the folder");
        }
    }

    @Test
    void asksARunningServerToMakeItsIndexAnew() {
        try (LocalArchive running = open(data)) {
            assertThat(running.indexRequest().isThere()).isFalse();
            CommandRun unheard = CommandRun.of("reindex", "--data", data);
            assertThat(unheard.exit()).as("a crawl makes none").isEqualTo(74);
            assertThat(unheard.err()).contains("no server and makes no index anew");
            running.indexRequest().hear();
            CommandRun reindex = CommandRun.of("reindex", "--data", data);
            assertThat(reindex.exit()).isZero();
            assertThat(reindex.out()).contains("makes its index anew and goes on answering");
            assertThat(running.indexRequest().isThere()).isTrue();
        }
        try (LocalArchive again = open(data)) {
            assertThat(again.indexRequest().isThere()).as("was not finished").isTrue();
            again.indexRequest().end();
            assertThat(again.indexRequest().isThere()).isFalse();
        }
    }

    @Test
    void sharesNoEarlierVersions() {
        assertThat(CommandRun.of("export", "--data", data).out()).contains("\"revisions\"");
        assertThat(CommandRun.of("export", "--data", data, "--shareable").out()).doesNotContain("\"revisions\"");
    }

    @Test
    void saysThatThereIsNoArchiveYet() {
        CommandRun run =
                CommandRun.of("export", "--data", folder.resolve("nowhere").toString());
        assertThat(run.exit()).isEqualTo(74);
        assertThat(run.err()).contains("there is no archive in");
    }

    @Test
    void reindexes() {
        CommandRun run = CommandRun.of("reindex", "--data", data, "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("\\{\"items\":2,\"millis\":\\d+}\n");
    }

    private static LocalArchive open(String data) {
        return LocalArchive.open(Path.of(data), ConfigFolder.defaults(), InstantSource.system());
    }
}
