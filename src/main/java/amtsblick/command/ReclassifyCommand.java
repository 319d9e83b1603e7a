// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.classify.Classifier;
import amtsblick.classify.Publisher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
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
            "Labels set by hand in overrides.yaml stay. Nothing is lost when it is interrupted."
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
        Classifier classifier = Classifier.of(config, sources.all());
        LabelDiff diff = new LabelDiff(classifier.version());
        try (Archive archive = Archives.open(setup);
                Progress progress = new Progress("Reclassify", archive.size())) {
            archive.rewrite(item -> relabel(item, sources, classifier, diff), progress::at);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(diff.summary()));
        } else {
            diff.print(out);
        }
        return 0;
    }

    private static NewsItem relabel(NewsItem item, SourceCatalogue sources, Classifier classifier, LabelDiff diff) {
        Publisher publisher = sources.find(item.source())
                .map(Publisher::of)
                .orElseGet(() -> classifier.publisher(item.headline().link().getHost()));
        NewsItem relabelled = item.withLabels(classifier.classify(item.headline(), publisher));
        diff.add(item.labels(), relabelled.labels());
        return relabelled;
    }
}
