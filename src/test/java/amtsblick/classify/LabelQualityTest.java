// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.evaluate.ClassifyEvaluation;
import amtsblick.evaluate.LabelledItem;
import amtsblick.evaluate.Scores;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The project's own labelled headlines, made up in the manner of the trade press; {@code evaluate classify} prints the same
 * scores. The floors lie a little below what the rules reach, so that a change for the worse is noticed.
 */
class LabelQualityTest {

    @Test
    void meetsTheLabelsOfOurOwnHeadlines() throws IOException, URISyntaxException {
        Scores scores = scores("headlines.jsonl");
        assertThat(scores.items()).isGreaterThanOrEqualTo(300);
        assertThat(scores.region().primary().strict()).as("region").isGreaterThan(0.95);
        assertThat(scores.region().set().f1()).as("regions").isGreaterThan(0.95);
        assertThat(scores.level().accuracy()).as("level").isGreaterThan(0.93);
        assertThat(scores.kind().strict()).as("kind").isGreaterThan(0.75);
        assertThat(scores.kind().lenient()).as("kind, lenient").isGreaterThan(0.84);
        assertThat(scores.topic().micro().f1()).as("topics").isGreaterThan(0.80);
    }

    /** Written to be hard: few words that give anything away, as in newspapers. */
    @Test
    void meetsTheLabelsOfTerseHeadlines() throws IOException, URISyntaxException {
        Scores scores = scores("headlines-terse.jsonl");
        assertThat(scores.items()).isGreaterThanOrEqualTo(90);
        assertThat(scores.region().primary().strict()).as("region").isGreaterThan(0.93);
        assertThat(scores.level().accuracy()).as("level").isGreaterThan(0.83);
        assertThat(scores.kind().strict()).as("kind").isGreaterThan(0.88);
        assertThat(scores.topic().micro().f1()).as("topics").isGreaterThan(0.80);
    }

    private static Scores scores(String file) throws IOException, URISyntaxException {
        Path path = Path.of(Objects.requireNonNull(LabelQualityTest.class.getResource("/amtsblick/classify/" + file))
                .toURI());
        return ClassifyEvaluation.scores(ClassifyEvaluation.answers(Shipped.CLASSIFIER, LabelledItem.read(path)));
    }
}
