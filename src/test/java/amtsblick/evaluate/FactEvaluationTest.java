// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void scoresBodiesWhereALineNamesThemThoughItsFactsAreNotLabelled() throws IOException {
        assertThat(scores("BSI startet mit 2 Mio. Euro", ",\"bodies\":[\"BSI\",\"FITKO\"]"))
                .containsOnly(Map.entry("bodies", Scores.PrecisionRecall.of(1, 0.5)));
        assertThat(scores("BSI startet", ",\"bodies\":[]").get("bodies")).isEqualTo(Scores.PrecisionRecall.of(0, 0));
    }

    @Test
    void writesTheKeysOfEachFactInOneOrderAtEachRun() {
        Facts facts = new Facts(
                Optional.of(new Deadline(LocalDate.of(2027, 1, 31), Deadline.Duty.APPLICATION, "bis 31. Januar")),
                Optional.empty(),
                List.of(new Amount(12.5, "EUR", "12,50 Euro")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(FactLine.of(facts))
                .hasToString("{deadline={date=2027-01-31, words=bis 31. Januar, what=application},"
                        + " amounts=[{eur=12.5, words=12,50 Euro}]}");
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
