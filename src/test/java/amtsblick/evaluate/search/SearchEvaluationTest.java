// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amtsblick.evaluate.search.SearchEvaluation.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEvaluationTest {
    private static final JudgedQuery QUERY = new JudgedQuery("q", "OZG", "word", Set.of("a", "b"), Set.of("c"));

    @Test
    void theBestOrderScoresOne() {
        Ranking best = new Ranking(QUERY, List.of("b", "a", "c", "x"));
        assertThat(best.ndcg()).isEqualTo(1);
        assertThat(best.recall()).isEqualTo(1);
        assertThat(best.reciprocalRank()).isEqualTo(1);
    }

    @Test
    void aGainIsDiscountedByItsRank() {
        Ranking late = new Ranking(QUERY, List.of("x", "c", "a"));
        // (1/log2(3) + 3/log2(4)) / (3/log2(2) + 3/log2(3) + 1/log2(4))
        assertThat(late.ndcg()).isEqualTo((0.6309 + 1.5) / (3 + 1.8928 + 0.5), within(0.0001));
        assertThat(late.recall()).isEqualTo(0.5);
        assertThat(late.reciprocalRank()).isEqualTo(1 / 3.0);
    }

    @Test
    void nothingFoundScoresZero() {
        Ranking empty = new Ranking(QUERY, List.of());
        assertThat(empty.ndcg()).isZero();
        assertThat(empty.reciprocalRank()).isZero();
    }

    @Test
    void queriesWithoutARelevantItemAreLeftOut() {
        JudgedQuery none = new JudgedQuery("n", "BMDS", "word", Set.of(), Set.of("c"));
        SearchEvaluation.SearchScores scores = SearchEvaluation.scores(
                List.of(new Ranking(QUERY, List.of("a", "b", "c")), new Ranking(none, List.of("x"))));
        assertThat(scores.queries()).isEqualTo(1);
        assertThat(scores.ndcg()).isEqualTo(1);
        assertThat(scores.byType()).containsOnlyKeys("word");
    }

    @Test
    void aBadLineIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("queries.jsonl");
        Files.writeString(file, "{\"id\":\"q\",\"query\":\"OZG\",\"relevant\":[\"a\"]}\n{\"id\":\"r\"}\n");
        assertThatThrownBy(() -> JudgedQuery.read(file)).hasMessage(file + ":2: 'query' is missing");
    }
}
