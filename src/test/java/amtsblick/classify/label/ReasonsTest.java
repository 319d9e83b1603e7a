// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Explanation;
import amtsblick.classify.Shipped;
import amtsblick.evaluate.LabelledItem;
import amtsblick.news.label.Label;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void saysWhyInBothLanguages() {
        Label label = new Label("DE-TH", "title-start-region", List.of("Thüringen"));
        assertThat(Reasons.sentence(label, "Thüringen", Locale.GERMAN))
                .isEqualTo("Thüringen, weil der Titel mit „Thüringen“ beginnt");
        assertThat(Reasons.sentence(label, "Thuringia", Locale.ENGLISH))
                .isEqualTo("Thuringia, because the title begins with “Thüringen”");
    }

    @Test
    void joinsSeveralWords() {
        Label label = new Label("ai", "topic-words", List.of("KI", "Chatbot"));
        assertThat(Reasons.clause(label, Locale.GERMAN)).isEqualTo("wegen „KI“ und „Chatbot“");
    }

    @Test
    void joinsMoreThanTwoWordsByCommas() {
        Label label = new Label("ai", "topic-words", List.of("KI", "Chatbot", "Sprachmodell"));
        assertThat(Reasons.clause(label, Locale.GERMAN)).isEqualTo("wegen „KI“, „Chatbot“ und „Sprachmodell“");
        assertThat(Reasons.clause(label, Locale.ENGLISH)).isEqualTo("because of “KI”, “Chatbot” and “Sprachmodell”");
    }

    @Test
    void namesTheWordsOfARuleItDoesNotKnow() {
        assertThat(Reasons.clause(new Label("x", "older-rule", List.of("Wort")), Locale.GERMAN))
                .isEqualTo("wegen „Wort“");
    }

    @Test
    void hasAClauseForEveryRuleThatOccurs() throws IOException, URISyntaxException {
        Set<String> rules = new TreeSet<>();
        for (LabelledItem item : LabelledItem.read(
                Path.of(Objects.requireNonNull(ReasonsTest.class.getResource("/amtsblick/classify/headlines.jsonl"))
                        .toURI()))) {
            Explanation explanation =
                    Shipped.CLASSIFIER.explain(item.headline(), Shipped.CLASSIFIER.publisher(item.publisher()));
            explanation.labels().all().forEach(label -> rules.add(label.rule()));
            explanation.names().forEach(name -> rules.add(name.rule()));
        }
        assertThat(rules).hasSizeGreaterThan(25);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String fallback = Reasons.clause(new Label("x", "older-rule", List.of("Wort")), locale);
            assertThat(rules)
                    .filteredOn(rule -> !rule.endsWith("-words"))
                    .noneMatch(rule -> Reasons.clause(new Label("x", rule, List.of("Wort")), locale)
                            .equals(fallback));
        }
    }
}
