// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.classify.Classifier;
import amtsblick.command.wiring.Setup;
import amtsblick.evaluate.ClassifyEvaluation;
import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.evaluate.FactEvaluation;
import amtsblick.evaluate.FactLine;
import amtsblick.evaluate.LabelledItem;
import amtsblick.evaluate.Mistakes;
import amtsblick.evaluate.StoryEvaluation;
import amtsblick.news.RegionCode;
import amtsblick.story.StoryWords;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate classify FILE}: labels each line and prints the scores as one JSON object. */
@Command(
        name = "classify",
        description = "Labels the headlines of FILE and prints how well its labels are met, as JSON.")
final class EvaluateClassifyCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "FILE", description = "Labelled headlines, a JSON object a line.")
    private Path file = Path.of("");

    @Option(names = "--run", paramLabel = "OUT", description = "Where to write our labels, a JSON object a line.")
    private @Nullable Path run;

    @Option(
            names = "--mistakes",
            description = "Also print, on standard error, which labels were taken for which, and the worst items.")
    private boolean mistakes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Classifier classifier = Classifier.of(setup.config(), List.of());
        List<Answer> answers = ClassifyEvaluation.answers(classifier, LabelledItem.read(file));
        if (run != null) {
            write(run, answers, StoryEvaluation.stories(answers, StoryWords.of(setup.config())));
        }
        if (mistakes) {
            PrintWriter err = spec.commandLine().getErr();
            Mistakes.confusions(answers).forEach(err::println);
            err.println();
            Mistakes.worst(answers).forEach(err::println);
            err.println();
            FactEvaluation.mistakes(answers).forEach(err::println);
        }
        ObjectNode scores = JSON.valueToTree(ClassifyEvaluation.scores(answers));
        StoryEvaluation.scores(answers, StoryWords.of(setup.config())).ifPresent(stories -> {
            scores.putObject("story").put("groups", stories.groups()).set("pairs", JSON.valueToTree(stories.pairs()));
            if (mistakes) {
                stories.wrong().forEach(pair -> spec.commandLine().getErr().println("no story: " + pair));
                stories.missed().forEach(pair -> spec.commandLine().getErr().println("missed story: " + pair));
            }
        });
        FactEvaluation.scores(answers).forEach((kind, score) -> scores.set(kind, JSON.valueToTree(score)));
        spec.commandLine().getOut().println(scores);
        return 0;
    }

    private static void write(Path run, List<Answer> answers, Map<String, String> stories) throws IOException {
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
