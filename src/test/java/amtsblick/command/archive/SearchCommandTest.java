// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search}, as typed. */
class SearchCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fillArchive() {
        try (Archive archive = LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system())) {
            archive.keeping()
                    .report(Report.of(List.of(
                            Samples.item("a", "Gemeinsames Register", "", "2025-06-29", Samples.labels("DE-SN")),
                            Samples.item(
                                    "b",
                                    "Registermodernisierung beginnt",
                                    "",
                                    "2025-06-30",
                                    Samples.labels(List.of("DE-TH"), List.of("Gera"), "report", List.of("ai"))))));
            archive.finding().refresh();
        }
    }

    @Test
    void printsALineForEachAnswerAndTheirNumber() {
        CommandRun run = search("Register");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2025-06-30  DE-TH").contains("Registermodernisierung"),
                        line -> assertThat(line).startsWith("2025-06-29  DE-SN"),
                        line -> assertThat(line).isEqualTo("2 headlines"));
    }

    @Test
    void knowsTheFiltersOfThePage() {
        assertThat(search("Register", "--region", "DE-TH").out()).endsWith("1 headline\n");
        assertThat(search("--from", "2025-07-01").exit()).isEqualTo(1);
        assertThat(search("--since", "2025-01-01T00:00").out()).endsWith("2 headlines\n");
        assertThat(search("--since", "2125-01-01T00:00").exit()).isEqualTo(1);
        assertThat(search("--since", "neulich").err()).startsWith("--since neulich: ");
    }

    @Test
    void printsOneJsonObjectALine() {
        assertThat(search("Register", "--json").out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
    }

    @Test
    void saysWhatWasExpectedOfAWrongFilter() {
        CommandRun run = search("--region", "XX");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--region XX: Give the name of a region such as Thuringia or its ISO 3166-2 code");
    }

    @Test
    void namesTheNearestSourceAndPlacesSpeltAlike() {
        CommandRun source = search("--source", "bmdds");
        assertThat(source.exit()).isEqualTo(2);
        assertThat(source.err()).startsWith("--source bmdds: There is no such source; the nearest is");
        CommandRun place = search("--place", "Egra");
        assertThat(place.exit()).isEqualTo(1);
        assertThat(place.err()).isEqualTo("No headline names the place “Egra”. Similar names: Gera\n");
    }

    private CommandRun search(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"search", "--data", folder.toString()}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}
