// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.source.SourceCatalogue;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reclassify}: applies changed rules to everything collected. */
@Command(
        name = "reclassify",
        description = {
            "Labels everything collected by the rules as they are now, and says what changed.",
            "Labels set by hand in overrides.yaml stay. Nothing is lost when it is interrupted.",
            "A server does the same by itself when it is started with other rules, while it serves."
        })
final class ReclassifyCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ConfigFolder config = setup.config();
        SourceCatalogue sources = SourceCatalogue.read(config);
        Relabelling relabelling = new Relabelling(config, sources, Classifier.of(config, sources.all()));
        Relabelling.Result result;
        try (Archive archive = Archives.open(setup);
                Progress progress = new Progress("Reclassify", archive.size())) {
            result = relabelling.run(archive, progress::at);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(result.diff().summary()));
        } else {
            result.diff().print(out);
            out.println(result.stories() == 1 ? "1 story" : result.stories() + " stories");
        }
        return 0;
    }
}
