// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactEvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    private Map<String, Scores.PrecisionRecall> scores(String title, String labels) throws IOException {
        Path file = folder.resolve("items.jsonl");
        Files.writeString(file, """
                {"id":"1","title":"%s","publisher":"presse.example","date":"2026-05-04","regions":["DE"],"level":"federal",\
                "kind":"funding","topics":["ai"]%s}
                """.formatted(title, labels));
        return FactEvaluation.scores(ClassifyEvaluation.answers(Shipped.CLASSIFIER, LabelledItem.read(file)));
    }

    @Test
    void comparesByWhatIsMeantAndNotByItsWords() throws IOException {
        Map<String, Scores.PrecisionRecall> scores =
                scores("BSI nimmt Anträge auf 2,5 Mio. Euro bis 30. Juni entgegen", """
                ,"bodies":["BSI","FITKO"],"facts":{"deadline":{"date":"2026-06-30","words":"anders","what":"application"},\
                "amounts":[{"eur":2500000,"words":"anders"}]}""");
        assertThat(scores.get("bodies")).isEqualTo(Scores.PrecisionRecall.of(1, 0.5));
        assertThat(scores.get("deadline").f1()).isEqualTo(1);
        assertThat(scores.get("amounts").f1()).isEqualTo(1);
        assertThat(scores.get("parties").f1()).isZero();
    }

    @Test
    void scoresOnlyLinesThatSayWhatTheirFactsAre() throws IOException {
        assertThat(scores("BSI startet", "")).isEmpty();
    }

    @Test
    void writesFactsAsLabelledLinesHaveThem() throws IOException {
        assertThat(FactLine.of(Shipped.CLASSIFIER
                        .classify(
                                Shipped.headline("Kanton zahlt 1'500 Franken"),
                                Shipped.CLASSIFIER.publisher("presse.example"))
                        .facts()))
                .isEqualTo(Map.of("amounts", List.of(Map.of("chf", 1500.0, "words", "1'500 Franken"))));
    }
}
