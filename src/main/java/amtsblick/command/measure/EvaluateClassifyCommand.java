// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.classify.Classifier;
import amtsblick.command.wiring.Setup;
import amtsblick.evaluate.Calibration;
import amtsblick.evaluate.ClassifyEvaluation;
import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.evaluate.CrossValidation;
import amtsblick.evaluate.FactEvaluation;
import amtsblick.evaluate.LabelledItem;
import amtsblick.evaluate.Mistakes;
import amtsblick.evaluate.QualityMeasure;
import amtsblick.evaluate.StoryEvaluation;
import amtsblick.news.PublicationDate;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.train.Trainer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate classify FILE...}: labels each line and prints the scores as one JSON object. */
@Command(
        name = "classify",
        description = "Labels the headlines of each FILE and prints how well its labels are met, as JSON.")
final class EvaluateClassifyCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled headlines, a JSON object per line.")
    private List<Path> files = List.of();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "Cross-validate: learn N times, each time without a part of the publishers and stories, and print"
                            + " the scores of what was learnt (open) and of what was left out (unseen), and how sure that was.")
    private int folds;

    @Option(
            names = "--with",
            arity = "1..*",
            paramLabel = "FILE",
            description = "With --folds: labelled headlines to learn from every time, which are not scored.")
    private List<Path> always = List.of();

    @Option(names = "--run", paramLabel = "OUT", description = "Where to write our labels, a JSON object per line.")
    private @Nullable Path run;

    @Option(
            names = "--quality",
            paramLabel = "OUT",
            description =
                    "Where to write what the page /qualitaet tells, such as config/quality.tsv; with --folds, of what"
                            + " was left out.")
    private @Nullable Path quality;

    @Option(
            names = "--mistakes",
            description = "Also print, on standard error, which labels were taken for which, and the worst items.")
    private boolean mistakes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Classifier classifier = Classifier.of(setup.config(), List.of());
        List<LabelledItem> items = read(files);
        if (folds > 1) {
            return crossValidate(classifier, items);
        }
        List<Answer> answers = ClassifyEvaluation.answers(classifier, items);
        writeQuality(answers);
        if (run != null) {
            OurLabels.write(run, answers, StoryEvaluation.stories(answers, StoryWords.of(setup.config())));
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

    private int crossValidate(Classifier classifier, List<LabelledItem> items) throws IOException {
        List<LabelledItem> besides = read(always);
        if (!CrossValidation.isPossible(items, besides, folds)) {
            spec.commandLine()
                    .getErr()
                    .println("Nothing to learn from: all headlines are of one publisher, or of publishers that share"
                            + " stories. Name FILEs of others, or say --with.");
            return 1;
        }
        spec.commandLine().getOut().println(crossValidated(classifier, items, besides));
        return 0;
    }

    private ObjectNode crossValidated(Classifier classifier, List<LabelledItem> items, List<LabelledItem> besides)
            throws IOException {
        List<LabelledItem> all = Stream.concat(items.stream(), besides.stream()).toList();
        Classifier taught = classifier.with(Trainer.train(CrossValidation.lessons(all)));
        List<Answer> unseen = CrossValidation.unseen(classifier, items, besides, folds);
        writeQuality(unseen);
        ObjectNode scores = JSON.createObjectNode().put("folds", folds);
        scores.set("open", JSON.valueToTree(ClassifyEvaluation.scores(ClassifyEvaluation.answers(taught, items))));
        scores.set("unseen", JSON.valueToTree(ClassifyEvaluation.scores(unseen)));
        List<Answer> rules = ClassifyEvaluation.answers(classifier.withoutModel(), items);
        scores.set("rules", JSON.valueToTree(ClassifyEvaluation.scores(rules)));
        ObjectNode calibration = scores.putObject("calibration");
        calibration.set("kind", JSON.valueToTree(Calibration.kinds(unseen)));
        calibration.set("topic", JSON.valueToTree(Calibration.topics(unseen)));
        return scores;
    }

    private void writeQuality(List<Answer> answers) throws IOException {
        if (quality != null) {
            LocalDate today =
                    PublicationDate.ofInstant(InstantSource.system().instant()).day();
            Files.write(
                    quality,
                    QualityMeasure.of(answers, StoryEvaluation.scores(answers, StoryWords.of(setup.config())), today)
                            .lines());
        }
    }

    private static List<LabelledItem> read(List<Path> files) throws IOException {
        List<LabelledItem> items = new ArrayList<>();
        for (Path file : files) {
            items.addAll(LabelledItem.read(file));
        }
        return items;
    }
}
