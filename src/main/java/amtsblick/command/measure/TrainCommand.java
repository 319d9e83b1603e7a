// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.archive.local.ArchiveForReading;
import amtsblick.classify.Overrides;
import amtsblick.classify.model.Model;
import amtsblick.classify.model.ModelFile;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.CrossValidation;
import amtsblick.evaluate.LabelledItem;
import amtsblick.source.SourceCatalogue;
import amtsblick.train.Corrections;
import amtsblick.train.Lesson;
import amtsblick.train.Trainer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train FILE...}: learns the second opinion on kinds and topics from headlines that were labelled by hand. */
@Command(
        name = "train",
        description = {
            "Teaches the second opinion on kinds and topics the labelled headlines of all FILEs, and writes it.",
            "It learns from the entries of overrides.yaml that have a title, too, and with --archive from what was corrected there.",
            "It goes on from the model that comes with the program, so that a few corrections suffice, unless told --anew.",
            "The same headlines in the same order give the same file. What it is worth says 'evaluate classify --folds'.",
            "Exit code 1: there was nothing to learn from."
        })
public final class TrainCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Labelled headlines, a JSON object per line, as for 'evaluate classify'.")
    private List<Path> files = List.of();

    @Option(names = "--archive", description = "Learn from what was corrected by hand in the archive, too.")
    private boolean archive;

    @Option(names = "--anew", description = "Forget the model that comes with the program: learn from these alone.")
    private boolean anew;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to write; replaced only when complete. Default: ${DEFAULT-VALUE}, here.")
    private Path to = Path.of(ModelFile.NAME);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Path file : files) {
            lessons.addAll(CrossValidation.lessons(LabelledItem.read(file)));
        }
        lessons.addAll(Corrections.of(Overrides.of(setup.config())));
        if (archive) {
            try (ArchiveForReading corrected = Archives.openForReading(setup)) {
                lessons.addAll(Corrections.of(corrected.items(), SourceCatalogue.read(setup.config())));
            }
        }
        if (lessons.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Nothing to learn from: name a FILE, or correct items and say --archive, or give entries of overrides.yaml a title.");
            return 1;
        }
        write(anew ? Trainer.train(lessons) : Trainer.trainOn(ModelFile.read(ConfigFolder.defaults()), lessons));
        spec.commandLine().getOut().println(lessons.size() + " headlines learnt, written to " + to);
        return 0;
    }

    private void write(Model model) throws IOException {
        Path whole = to.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            ModelFile.write(model, out);
        }
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
}
