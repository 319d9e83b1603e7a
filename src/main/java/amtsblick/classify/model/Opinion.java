// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import amtsblick.news.label.Label;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What a model holds of a headline.
 *
 * @param kinds for each kind how likely it is, all together 1; empty where there is no model
 * @param topics for each topic how likely it is, each by itself
 * @param kindWords the words of the headline that spoke loudest for a kind; worked out only where somebody asks
 * @param topicWords likewise for a topic
 */
public record Opinion(
        Map<String, Double> kinds,
        Map<String, Double> topics,
        Function<String, List<String>> kindWords,
        Function<String, List<String>> topicWords) {
    /** That of nobody. */
    public static final Opinion NONE = new Opinion(Map.of(), Map.of(), _ -> List.of(), _ -> List.of());

    /** A kind for which no rule spoke, by the words that are like those of other news, where there are such. */
    public Label kind(String value, OptionalInt confidence) {
        return label("kind", value, kindWords.apply(value), confidence);
    }

    /** Likewise a topic. */
    public Label topic(String value, OptionalInt confidence) {
        return label("topic", value, topicWords.apply(value), confidence);
    }

    private static Label label(String family, String value, List<String> words, OptionalInt confidence) {
        return new Label(value, family + (words.isEmpty() ? "-alike" : "-similar"), words, confidence);
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }
}
