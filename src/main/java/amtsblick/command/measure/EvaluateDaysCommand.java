// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.evaluate.day.DayEvaluation;
import amtsblick.evaluate.day.DayEvaluation.Answer;
import amtsblick.evaluate.day.KnownDay;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate days FILE}: reads the day of each page and prints how many are right, wrong, missing and guessed. */
@Command(
        name = "days",
        description = "Reads the publication day of the pages in FILE and prints how many are right, as JSON.")
final class EvaluateDaysCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            paramLabel = "FILE",
            description = {
                "A JSON object per line with id, file (from the folder of FILE, .gz or not), url and date (null where the page",
                "says none)."
            })
    private Path file = Path.of("");

    @Option(names = "--mistakes", description = "Also print, on standard error, which days were mistaken for which.")
    private boolean mistakes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Answer> answers = DayEvaluation.answers(KnownDay.read(file));
        if (mistakes) {
            answers.stream()
                    .flatMap(answer -> answer.mistake().stream())
                    .forEach(mistake -> spec.commandLine().getErr().println(mistake));
        }
        spec.commandLine().getOut().println(JSON.writeValueAsString(DayEvaluation.scores(answers)));
        return 0;
    }
}
