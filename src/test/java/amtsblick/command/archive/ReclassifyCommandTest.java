// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.command.CommandRun;
import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Settings;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.source.SourceCatalogue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReclassifyCommandTest {
    private static final NewsItem STALE =
            Samples.item("b", "Stadt Trier schreibt Rechenzentrum aus", "", "2025-06-30", Samples.labels("DE-TH"));

    @TempDir
    private Path data;

    @BeforeEach
    void keepAnItemWithOldLabels() {
        try (Archive archive = open()) {
            archive.keeping().report(Report.of(List.of(STALE)));
        }
    }

    @Test
    void labelsEverythingByTheRulesAsTheyAre() {
        CommandRun run = CommandRun.of("reclassify", "--data", data.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("1 of 1 items have other labels now (rules 2-")
                .contains("region DE-TH \u2192 DE-RP");
        try (Archive archive = open()) {
            NewsItem item = archive.items().get(STALE.id()).orElseThrow();
            assertThat(item.labels().regionCodes()).containsExactly("DE-RP");
            assertThat(item.labels().kind().value()).isEqualTo("procurement");
            assertThat(item.headline().title()).isEqualTo(STALE.headline().title());
        }
    }

    @Test
    void hasNothingToDoTheSecondTime() throws IOException {
        CommandRun.of("reclassify", "--data", data.toString());
        JsonNode summary = new ObjectMapper()
                .readTree(CommandRun.of("reclassify", "--data", data.toString(), "--json")
                        .out());
        assertThat(summary.at("/items").asInt()).isZero();
        assertThat(summary.at("/changed").asInt()).isZero();
    }

    @Test
    void explainsAnItemByItsId() {
        CommandRun run = CommandRun.of("explain", STALE.id(), "--data", data.toString());
        assertThat(run.out())
                .startsWith(STALE.headline().title())
                .contains("DE-RP, because “Stadt Trier” stands for the municipality");
    }

    @Test
    void aServerLabelsAnewByItselfWhileItServes() throws Exception {
        Settings settings =
                Settings.read(ConfigFolder.defaults()).withData(data).withPort(0);
        SourceCatalogue none = SourceCatalogue.of(List.of());
        try (App app = App.open(ConfigFolder.defaults(), settings, none)) {
            app.serve();
            for (int i = 0; i < 100 && !region(app).equals("DE-RP"); i++) {
                Thread.sleep(50);
            }
            assertThat(region(app)).isEqualTo("DE-RP");
        }
    }

    private static String region(App app) {
        return app.archive()
                .items()
                .get(STALE.id())
                .orElseThrow()
                .labels()
                .regionCodes()
                .getFirst();
    }

    private Archive open() {
        return LocalArchive.open(data, ConfigFolder.defaults(), InstantSource.system());
    }
}
