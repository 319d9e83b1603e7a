// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import amtsblick.evaluate.ClassifyEvaluation.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    private static final List<LabelledItem> ITEMS = List.of(
            item("1", "a.example", "s1"),
            item("2", "b.example", "s1"),
            item("3", "b.example", ""),
            item("4", "c.example", ""),
            item("5", "d.example", "s2"),
            item("6", "d.example", ""));

    @Test
    void partsNeitherAPublisherNorAStory() {
        List<Integer> folds = CrossValidation.folds(ITEMS, 3);
        assertThat(folds.get(1)).isEqualTo(folds.get(0)).isEqualTo(folds.get(2));
        assertThat(folds.get(5)).isEqualTo(folds.get(4)).isNotEqualTo(folds.get(0));
        assertThat(folds.get(3)).isNotEqualTo(folds.get(0)).isNotEqualTo(folds.get(4));
    }

    @Test
    void labelsEveryItemInItsOrder() {
        List<Answer> answers = CrossValidation.unseen(Shipped.CLASSIFIER, ITEMS, List.of(), 3);
        assertThat(answers).extracting(Answer::item).containsExactlyElementsOf(ITEMS);
    }

    @Test
    void learnsNothingBesidesFromThePublishersAndStoriesOfAFold() {
        List<LabelledItem> besides =
                List.of(teaching("7", "b.example", "", "event"), teaching("8", "e.example", "s2", "agreement"));
        Map<String, String> kinds = CrossValidation.unseen(Shipped.CLASSIFIER, ITEMS, besides, 3).stream()
                .collect(toMap(
                        answer -> answer.item().id(),
                        answer -> answer.labels().kind().value()));
        assertThat(kinds).containsEntry("1", "agreement").containsEntry("3", "agreement");
        assertThat(kinds).containsEntry("5", "event").containsEntry("6", "event");
    }

    @Test
    void tellsHowOftenWhatWasSaidIsRight() {
        List<Calibration> rows = Calibration.kinds(CrossValidation.unseen(Shipped.CLASSIFIER, ITEMS, List.of(), 3));
        assertThat(rows.stream().mapToInt(Calibration::labels).sum()).isLessThanOrEqualTo(ITEMS.size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.said()).isBetween(row.from() / 100.0, row.from() / 100.0 + 0.1));
    }

    private static LabelledItem item(String id, String publisher, String story) {
        List<String> kinds = List.of("launch", "report");
        int number = IntStream.range(0, id.length()).map(id::charAt).sum();
        return item(id, publisher, story, kinds.get(number % 2), 1);
    }

    private static LabelledItem teaching(String id, String publisher, String story, String kind) {
        return item(id, publisher, story, kind, 1000);
    }

    private static LabelledItem item(String id, String publisher, String story, String kind, double worth) {
        return new LabelledItem(
                id,
                Shipped.headline("Gera: Portal Nummer " + id + " startet | Anträge gehen nun online."),
                publisher,
                List.of("DE-TH"),
                "municipal",
                kind,
                List.of("online-services"),
                Set.of(),
                Set.of(),
                Optional.of(story).filter(one -> !one.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                worth);
    }
}
