// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first is met in everything; of the second only the kind is, leniently. */
    private static final String ITEMS = """
        {"id":"a","publisher":"example.org","kicker":"Trier","title":"Cyberangriff auf das Rathaus","teaser":"",\
        "regions":["DE-RP"],"level":"municipal","kind":"incident","topics":["it-security"]}
        {"id":"b","publisher":"example.org","date":"2024-05","kicker":null,"title":"Cyberangriff auf Kiel","teaser":"",\
        "regions":["DE-HH"],"level":"state","kind":"report","topics":["ai"],"also":{"kind":["incident"]}}
        """;

    @TempDir
    private Path folder;

    @Test
    void printsTheScoresAsOneObject() throws IOException {
        Path run = folder.resolve("run.jsonl");
        CommandRun evaluated = CommandRun.of("evaluate", "classify", items().toString(), "--run", run.toString());
        assertThat(evaluated.exit()).as(evaluated.err()).isZero();
        JsonNode scores = JSON.readTree(evaluated.out());
        assertThat(scores.fieldNames())
                .toIterable()
                .containsExactly("items", "region", "level", "kind", "topic", "byLevel");
        assertThat(scores.at("/items").asInt()).isEqualTo(2);
        assertThat(scores.at("/region/primary/strict").asDouble()).isEqualTo(0.5);
        assertThat(scores.at("/region/set/f1").asDouble()).isEqualTo(0.5);
        assertThat(scores.at("/level/accuracy").asDouble()).isEqualTo(0.5);
        assertThat(scores.at("/kind/strict").asDouble()).isEqualTo(0.5);
        assertThat(scores.at("/kind/lenient").asDouble()).isEqualTo(1);
        assertThat(scores.at("/topic/micro/recall").asDouble()).isEqualTo(0.5);
        assertThat(scores.at("/byLevel/municipal/region/primary/strict").asDouble())
                .isEqualTo(1);
        List<String> lines = Files.readAllLines(run);
        assertThat(lines).hasSize(2);
        assertThat(JSON.readTree(lines.getFirst()).at("/regions/0").asText()).isEqualTo("DE-RP");
        assertThat(JSON.readTree(lines.getFirst()).fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "regions", "units", "places", "level", "kind", "topics", "bodies", "facts", "story",
                        "reasons");
    }

    @Test
    void writesWhatThePageAboutQualityTells() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Path quality = config.resolve("quality.tsv");
        String items = items().toString();
        CommandRun evaluated = CommandRun.of("evaluate", "classify", items, items, "--quality", quality.toString());
        assertThat(evaluated.exit()).as(evaluated.err()).isZero();
        Quality read = Quality.of(ConfigFolder.of(config, _ -> null));
        assertThat(read.items()).isEqualTo(4);
        assertThat(read.measured()).isPresent();
        assertThat(read.of("kind", "incident")).contains(new Score("kind", "incident", 2, 4, 2, 4));
    }

    @Test
    void writesOfWhatWasLeftOutWhenItLearnsFromTheRest() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Path quality = config.resolve("quality.tsv");
        String twoHouses = ITEMS.replace(
                "\"id\":\"b\",\"publisher\":\"example.org\"", "\"id\":\"b\",\"publisher\":\"example.net\"");
        Path items = Files.writeString(folder.resolve("houses.jsonl"), twoHouses);
        CommandRun evaluated = CommandRun.of(
                "evaluate", "classify", items.toString(), "--folds", "2", "--quality", quality.toString());
        assertThat(evaluated.exit()).as(evaluated.err()).isZero();
        Score topics = Quality.of(ConfigFolder.of(config, _ -> null))
                .of("topic", Quality.WHOLE)
                .orElseThrow();
        assertThat(JSON.readTree(evaluated.out())
                        .at("/unseen/topic/micro/recall")
                        .asDouble())
                .isEqualTo(topics.right() / 2.0);
    }

    @Test
    void saysWhatWentWrong() throws IOException {
        CommandRun evaluated = CommandRun.of("evaluate", "classify", items().toString(), "--mistakes");
        assertThat(evaluated.err())
                .contains("level state, found municipal: 1")
                .contains("topic ai missing: 1")
                .contains("b  Cyberangriff auf Kiel\n    region DE-HH, found DE-SH");
        assertThat(evaluated.out()).hasLineCount(1);
    }

    @Test
    void explainsAText() {
        CommandRun explained = CommandRun.of(
                "explain",
                "Stadt Lünen schreibt Server aus",
                "--teaser",
                "Essen gibt es auch, für 3 Euro.",
                "--publisher",
                "x.de");
        assertThat(explained.exit()).as(explained.err()).isZero();
        assertThat(explained.out())
                .contains("DE-NW, because “Stadt Lünen” stands for the municipality")
                .contains("Amount 3 EUR, because of “3 Euro”")
                .containsPattern("0\\.0 +Essen +no-word")
                .containsPattern("procurement +.*schreibt");
    }

    @Test
    void explainsAsJson() throws IOException {
        CommandRun explained = CommandRun.of("explain", "Thüringen zahlt 2 Mio. Euro für Portal", "--json");
        JsonNode json = JSON.readTree(explained.out());
        assertThat(json.at("/labels/regions/0/value").asText()).isEqualTo("DE-TH");
        assertThat(json.at("/labels/facts/amounts/0/eur").asDouble()).isEqualTo(2_000_000);
        assertThat(json.at("/names/0/rule").asText()).isEqualTo("title-start-region");
    }

    @Test
    void measuresTheCost() throws IOException {
        CommandRun bench = CommandRun.of("bench", "classify", items().toString(), "--seconds", "0");
        assertThat(JSON.readTree(bench.out()).at("/items").asInt()).isZero();
    }

    private Path items() throws IOException {
        return Files.writeString(folder.resolve("items.jsonl"), ITEMS);
    }
}
