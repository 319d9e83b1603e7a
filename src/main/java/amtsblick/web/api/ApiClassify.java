// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.classify.Classifier;
import amtsblick.classify.Explanation;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.problem.Problems;
import java.util.Optional;

/** What a text would be labelled, and why; for whoever changes the rules. */
public final class ApiClassify implements PageHandler {
    private final Classifier classifier;

    public ApiClassify(Classifier classifier) {
        this.classifier = classifier;
    }

    @Override
    public Response of(Asked asked) {
        TriedText text = TriedText.of(asked);
        Optional<String> wrong = text.wrong();
        if (wrong.isPresent()) {
            return Problems.json(
                    400,
                    wrong.get(),
                    asked.reader().text("error.classify", TriedText.LONGEST),
                    asked.reader().m());
        }
        Explanation explanation = classifier.explain(text.headline(), classifier.publisher(text.publisher()));
        return new Response(200, Response.JSON, Json.bytes(ApiExplanation.of(explanation, classifier.version())));
    }
}
