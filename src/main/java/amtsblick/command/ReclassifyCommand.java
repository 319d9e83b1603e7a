// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.classify.Classifier;
import amtsblick.classify.Publisher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Labels;
import amtsblick.news.NewsItem;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.Stories;
import amtsblick.story.StoryWords;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        int told;
        try (Archive archive = Archives.open(setup);
                Progress progress = new Progress("Reclassify", archive.size())) {
            Map<String, String> stories = stories(archive, sources, classifier, StoryWords.of(config));
            archive.rewrite(
                    item -> relabel(item, sources, classifier, diff)
                            .withStory(Optional.ofNullable(stories.get(item.id()))),
                    progress::at);
            told = new HashSet<>(stories.values()).size();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(diff.summary()));
        } else {
            diff.print(out);
            out.println(told == 1 ? "1 story" : told + " stories");
        }
        return 0;
    }

    /** From scratch, by the labels as they will be: that is what makes stories undoable. */
    private static Map<String, String> stories(
            Archive archive, SourceCatalogue sources, Classifier classifier, StoryWords words) {
        List<NewsItem> items = new ArrayList<>();
        archive.export(item -> {
            if (!item.undated()) {
                items.add(item.withFulltext("").withLabels(labels(item, sources, classifier)));
            }
        });
        return Stories.all(items, words);
    }

    private static NewsItem relabel(NewsItem item, SourceCatalogue sources, Classifier classifier, LabelDiff diff) {
        Labels labels = labels(item, sources, classifier);
        diff.add(item.labels(), labels);
        return item.withLabels(labels);
    }

    private static Labels labels(NewsItem item, SourceCatalogue sources, Classifier classifier) {
        Publisher publisher = sources.find(item.source())
                .map(classifier::publisher)
                .orElseGet(() -> classifier.publisher(item.headline().link().getHost()));
        return classifier.classify(item.headline(), publisher);
    }
}
