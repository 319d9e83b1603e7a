// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.model.Opinion;
import amtsblick.news.label.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindChoiceTest {
    private static final TermRules.Score LAUNCH = new TermRules.Score("launch", 6, 0, List.of("startet"));

    @Test
    void isSureWhereRulesAndModelAgree() {
        Label kind = KindChoice.choose(List.of(LAUNCH), opinion(Map.of("launch", 0.7, "report", 0.3)));
        assertThat(kind.value()).isEqualTo("launch");
        assertThat(kind.words()).containsExactly("startet");
        assertThat(kind.confidence().orElseThrow()).isGreaterThan(80);
        assertThat(kind.isUnsure()).isFalse();
    }

    @Test
    void isUnsureWhereTheyDoNot() {
        Map<String, Double> split = Map.of("launch", 0.09, "report", 0.38, "opinion", 0.33, "event", 0.2);
        assertThat(KindChoice.choose(List.of(LAUNCH), opinion(split)).isUnsure())
                .isTrue();
    }

    @Test
    void followsAModelThatIsSureAgainstALightRule() {
        TermRules.Score light = new TermRules.Score("launch", 2, 0, List.of("nun"));
        Label kind = KindChoice.choose(List.of(light), opinion(Map.of("launch", 0.05, "opinion", 0.95)));
        assertThat(kind.value()).isEqualTo("opinion");
        assertThat(kind.rule()).isEqualTo("kind-similar");
        assertThat(kind.words()).containsExactly("wie opinion");
    }

    @Test
    void leavesNothingOverThatARulePlainlyNames() {
        TermRules.Score plain = new TermRules.Score("launch", 9, 0, List.of("startet"));
        assertThat(KindChoice.choose(List.of(plain), opinion(Map.of("launch", 0.02, "other", 0.98)))
                        .value())
                .isEqualTo("launch");
    }

    @Test
    void saysNothingWhereNeitherKnows() {
        double even = 1.0 / 6;
        Map<String, Double> flat = Map.of(
                "launch", even, "report", even, "opinion", even, "event", even, "funding", even, "strategy", even);
        assertThat(KindChoice.choose(List.of(), opinion(flat)).value()).isEqualTo("other");
    }

    @Test
    void goesByTheRulesWhereThereIsNoModel() {
        Label kind = KindChoice.choose(List.of(LAUNCH), Opinion.NONE);
        assertThat(kind.value()).isEqualTo("launch");
        assertThat(kind.confidence()).isEmpty();
        assertThat(KindChoice.choose(List.of(), Opinion.NONE).value()).isEqualTo("other");
    }

    private static Opinion opinion(Map<String, Double> kinds) {
        return new Opinion(kinds, Map.of(), kind -> List.of("wie " + kind), _ -> List.of());
    }
}
