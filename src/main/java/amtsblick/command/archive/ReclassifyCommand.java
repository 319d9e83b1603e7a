// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.Archive;
import amtsblick.classify.Classifier;
import amtsblick.command.terminal.Progress;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.news.PublicationDate;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.upkeep.Relabelling;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
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
            "Only what other rules have labelled is done; interrupted, it goes on there. Labels set by hand in overrides.yaml stay.",
            "A server does the same by itself when it is started with other rules, while it serves."
        })
public final class ReclassifyCommand implements Callable<Integer> {
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
        Classifier classifier = Classifier.of(config, sources.all());
        StoryWords words = StoryWords.of(config);
        LabelDiff diff = new LabelDiff(classifier.version());
        Stories live = new Stories(words);
        live.begin(PublicationDate.ofInstant(InstantSource.system().instant()).day());
        Optional<Integer> stories;
        try (Archive archive = Archives.openForMuch(setup)) {
            Relabelling relabelling = new Relabelling(archive, sources, classifier, words, live);
            try (Progress progress = new Progress("Reclassify", relabelling.stale())) {
                stories = relabelling.run(diff::add, progress::at);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(diff.summary()));
        } else {
            diff.print(out);
            stories.ifPresent(count -> out.println(count == 1 ? "1 story" : count + " stories"));
        }
        return 0;
    }
}
