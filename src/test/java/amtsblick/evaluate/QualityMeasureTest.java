// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import amtsblick.story.fingerprint.StoryWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityMeasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    /** What people said, each line held against our labels {@code DE-TH}, report, ai. */
    private Quality measured(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("items.jsonl"), List.of(lines));
        List<Answer> answers = new ArrayList<>();
        for (LabelledItem item : LabelledItem.read(file)) {
            answers.add(new Answer(item, Samples.labels("DE-TH")));
        }
        return QualityMeasure.of(
                answers, StoryEvaluation.scores(answers, StoryWords.of(ConfigFolder.defaults())), TODAY);
    }

    private static String line(String region, String kind, String topic, String also) {
        return """
            {"id":"1","title":"T","publisher":"a.example","regions":["%s"],"level":"state","kind":"%s","topics":["%s"],"also":%s}\
            """.formatted(region, kind, topic, also);
    }

    @Test
    void countsPairsOfItemsThatReportOneEvent() throws IOException {
        String line = line("DE-TH", "report", "ai", "{}");
        Quality quality = measured(
                line.replace("{\"id\"", "{\"story\":\"s\",\"id\""),
                line.replace("{\"id\":\"1\"", "{\"story\":\"s\",\"id\":\"2\""));
        assertThat(quality.of(Quality.STORY, Quality.WHOLE))
                .hasValueSatisfying(score -> assertThat(score.labelled()).isEqualTo(1));
        assertThat(measured(line).of(Quality.STORY)).isEmpty();
    }

    @Test
    void countsWhatWasSaidWhatWasFoundAndWhatAgrees() throws IOException {
        Quality quality = measured(
                line("DE-TH", "report", "ai", "[]"),
                line("DE-SN", "launch", "ai", "{\"kind\":[\"report\"]}"),
                line("DE-TH", "launch", "cloud", "{}"));
        assertThat(quality.measured()).contains(TODAY);
        assertThat(quality.items()).isEqualTo(3);
        assertThat(quality.of("region", Quality.WHOLE)).contains(new Score("region", "*", 3, 3, 2, 2));
        assertThat(quality.of("region", "DE-SN")).contains(new Score("region", "DE-SN", 1, 0, 0, 0));
        assertThat(quality.of("kind", "report")).contains(new Score("kind", "report", 1, 3, 1, 2));
        assertThat(quality.of("kind", Quality.WHOLE)).contains(new Score("kind", "*", 3, 3, 1, 2));
        assertThat(quality.of("topic", Quality.WHOLE)).contains(new Score("topic", "*", 3, 3, 2, 2));
        assertThat(quality.of("topic").getFirst().value()).isEqualTo(Quality.WHOLE);
        assertThat(quality.of("fact")).isEmpty();
    }
}
