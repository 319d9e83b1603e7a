// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.evaluate.FactLine;
import amtsblick.news.label.RegionCode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What we say of labelled headlines, in the form of labelled lines with reasons: for people who tune the rules. */
final class OurLabels {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OurLabels() {}

    /**
     * Writes a JSON object per line.
     *
     * @param stories by the id of an item
     */
    static void write(Path run, List<Answer> answers, Map<String, String> stories) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            for (Answer answer : answers) {
                out.write(JSON.writeValueAsString(line(answer, stories)));
                out.newLine();
            }
        }
    }

    private static Map<String, Object> line(Answer answer, Map<String, String> stories) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", answer.item().id());
        line.put("regions", answer.regions());
        line.put(
                "units",
                answer.labels().regionCodes().stream()
                        .filter(RegionCode::isUnitAbroad)
                        .toList());
        line.put("places", answer.labels().placeNames());
        line.put("level", answer.labels().level().value());
        line.put("kind", answer.labels().kind().value());
        line.put("topics", answer.labels().topicIds());
        line.put("bodies", answer.labels().bodyNames());
        line.put("facts", FactLine.of(answer.labels().facts()));
        line.put("story", stories.get(answer.item().id()));
        line.put("reasons", reasons(answer));
        return line;
    }

    private static List<String> reasons(Answer answer) {
        return answer.labels().all().stream()
                .map(label -> label.value() + ": " + label.rule() + " " + label.words())
                .toList();
    }
}
