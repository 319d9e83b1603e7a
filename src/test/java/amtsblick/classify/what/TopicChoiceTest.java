// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.model.Opinion;
import amtsblick.news.label.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicChoiceTest {
    private static final TermRules.Score AI = new TermRules.Score("ai", 10, 0, List.of("KI"));
    private static final TermRules.Score CLOUD = new TermRules.Score("cloud", 5, 4, List.of("Server"));

    @Test
    void strikesOutWhatOnlyAWordInPassingBroughtIn() {
        assertThat(topics(List.of(AI, CLOUD), Map.of("ai", 0.5, "cloud", 0.01))).containsExactly("ai");
        assertThat(topics(List.of(AI, CLOUD), Map.of("ai", 0.5, "cloud", 0.3))).containsExactly("ai", "cloud");
    }

    @Test
    void addsWhatNoRuleKnows() {
        List<Label> chosen = TopicChoice.choose(List.of(AI), opinion(Map.of("ai", 0.5, "cooperation", 0.7)));
        assertThat(chosen).extracting(Label::value).containsExactly("ai", "cooperation");
        assertThat(chosen.getLast().rule()).isEqualTo("topic-similar");
        assertThat(chosen.getLast().words()).containsExactly("wie cooperation");
    }

    @Test
    void choosesAtMostThree() {
        assertThat(topics(List.of(), Map.of("a", 0.9, "b", 0.9, "c", 0.9, "d", 0.9)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void goesByTheRulesWhereThereIsNoModel() {
        assertThat(TopicChoice.choose(List.of(AI, CLOUD), Opinion.NONE))
                .extracting(Label::value)
                .containsExactly("ai", "cloud");
    }

    @Test
    void keepsATopicThatTheModelNeverLearnt() {
        assertThat(topics(List.of(AI), Map.of("cooperation", 0.01))).containsExactly("ai");
    }

    private static List<String> topics(List<TermRules.Score> ranked, Map<String, Double> likely) {
        return TopicChoice.choose(ranked, opinion(likely)).stream()
                .map(Label::value)
                .toList();
    }

    private static Opinion opinion(Map<String, Double> topics) {
        return new Opinion(Map.of("other", 1.0), topics, _ -> List.of(), topic -> List.of("wie " + topic));
    }
}
