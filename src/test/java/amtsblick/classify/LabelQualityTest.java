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
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The project's own labelled headlines, made up in the manner of the trade press; {@code evaluate classify} prints the same
 * scores. The floors lie a little below what the rules reach, so that a change for the worse is noticed.
 */
class LabelQualityTest {

    @Test
    void meetsTheLabelsOfOurOwnHeadlines() throws IOException, URISyntaxException {
        Path file = Path.of(
                Objects.requireNonNull(LabelQualityTest.class.getResource("/amtsblick/classify/headlines.jsonl"))
                        .toURI());
        List<LabelledItem> items = LabelledItem.read(file);
        Scores scores = ClassifyEvaluation.scores(ClassifyEvaluation.answers(Shipped.CLASSIFIER, items));
        assertThat(scores.items()).isGreaterThanOrEqualTo(300);
        assertThat(scores.region().primary().strict()).as("region").isGreaterThan(0.95);
        assertThat(scores.region().set().f1()).as("regions").isGreaterThan(0.95);
        assertThat(scores.level().accuracy()).as("level").isGreaterThan(0.93);
        assertThat(scores.kind().strict()).as("kind").isGreaterThan(0.75);
        assertThat(scores.kind().lenient()).as("kind, lenient").isGreaterThan(0.84);
        assertThat(scores.topic().micro().f1()).as("topics").isGreaterThan(0.80);
    }
}
