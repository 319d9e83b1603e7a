// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.classify.Explanation;
import amtsblick.classify.Explanation.Candidate;
import amtsblick.classify.label.Reasons;
import amtsblick.news.label.Label;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a text is weighed, as the API tells it.
 *
 * @param reasons a German sentence for each label
 * @param weighed all that came into question, heaviest first
 * @param rules the version of the rules
 */
public record ApiExplanation(
        List<Label> regions,
        List<Label> places,
        Label level,
        Label kind,
        List<Label> topics,
        List<Label> bodies,
        @Nullable ApiFacts facts,
        List<String> reasons,
        Weighed weighed,
        String rules) {

    /** By kind of label, what came into question. */
    record Weighed(
            List<Candidate> regions,
            List<Candidate> levels,
            List<Candidate> kinds,
            List<Candidate> topics,
            List<Candidate> similar) {}

    static ApiExplanation of(Explanation explanation, String rules) {
        return new ApiExplanation(
                explanation.labels().regions(),
                explanation.labels().places(),
                explanation.labels().level(),
                explanation.labels().kind(),
                explanation.labels().topics(),
                explanation.labels().bodies(),
                ApiFacts.orNull(explanation.labels().facts()),
                explanation.labels().all().stream()
                        .map(label -> Reasons.sentence(label, label.value(), Locale.GERMAN))
                        .toList(),
                new Weighed(
                        explanation.regions(),
                        explanation.levels(),
                        explanation.kinds(),
                        explanation.topics(),
                        explanation.similar()),
                rules);
    }
}
