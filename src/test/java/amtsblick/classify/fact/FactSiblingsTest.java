// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import amtsblick.evaluate.ClassifyEvaluation;
import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.evaluate.FactEvaluation;
import amtsblick.evaluate.LabelledItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Headlines of our own that were written, with their facts, before any of them was tried: by the first part rules were mended, the second
 * was only scored, and the third shows what both had missed.
 */
class FactSiblingsTest {
    private static final double FLOOR = 0.85;

    @ParameterizedTest
    @ValueSource(strings = {"siblings-a.jsonl", "siblings-b.jsonl", "siblings-c.jsonl"})
    void readsFactsOfHeadlinesThatNoRuleWasWrittenFor(String file) throws IOException {
        List<Answer> answers = ClassifyEvaluation.answers(
                Shipped.CLASSIFIER,
                LabelledItem.read(
                        Path.of("src/test/resources/amtsblick/classify/fact").resolve(file)));
        FactEvaluation.scores(answers).forEach((kind, score) -> {
            if (!kind.equals("bodies")) {
                assertThat(score.f1()).as(kind).isGreaterThanOrEqualTo(FLOOR);
            }
        });
    }
}
