// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.classify.Classifier;
import amtsblick.classify.Publisher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Labels;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.Stories;
import amtsblick.story.StoryWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Labels everything collected by the rules as they are now, and makes its stories from scratch; readers see the old labels meanwhile. */
final class Relabelling {
    private static final Logger LOG = LoggerFactory.getLogger(Relabelling.class);

    /** So many of the newest tell whether the rules have changed since they were labelled. */
    private static final int NEWEST = 5;

    private final SourceCatalogue sources;
    private final Classifier classifier;
    private final StoryWords words;

    Relabelling(ConfigFolder config, SourceCatalogue sources, Classifier classifier) {
        this.sources = sources;
        this.classifier = classifier;
        words = StoryWords.of(config);
    }

    /** What changed, and how many stories there are. */
    record Result(LabelDiff diff, int stories) {}

    /** Whether the newest items carry labels of other rules. */
    boolean isDue(Archive archive) {
        return archive.find(NewsQuery.ALL.withSize(NEWEST)).hits().stream()
                .anyMatch(hit -> !hit.item().labels().rules().equals(classifier.version()));
    }

    /** Does it in a thread of its own, where it is due, and says so in the log. */
    void runBehindTheScenes(Archive archive) {
        if (isDue(archive)) {
            Thread.ofPlatform().daemon().name("relabelling").start(() -> {
                LOG.info(
                        "The rules have changed: labelling {} items anew, meanwhile they are served as they are",
                        archive.size());
                try {
                    LabelDiff.Summary summary = run(archive, _ -> {}).diff().summary();
                    LOG.info(
                            "{} of {} items have other labels now (rules {})",
                            summary.changed(),
                            summary.items(),
                            summary.rules());
                } catch (ArchiveException e) {
                    LOG.warn("Labelling anew was given up, the next start tries again: {}", e.getMessage());
                }
            });
        }
    }

    /** @param progress told how many items are done */
    Result run(Archive archive, Consumer<Long> progress) {
        LabelDiff diff = new LabelDiff(classifier.version());
        Map<String, String> stories = stories(archive);
        archive.rewrite(
                item -> {
                    Labels labels = labels(item);
                    diff.add(item.labels(), labels);
                    return item.withLabels(labels).withStory(Optional.ofNullable(stories.get(item.id())));
                },
                progress);
        return new Result(diff, new HashSet<>(stories.values()).size());
    }

    /** By the labels as they will be. */
    private Map<String, String> stories(Archive archive) {
        List<NewsItem> items = new ArrayList<>();
        archive.export(item -> {
            if (!item.undated()) {
                items.add(item.withFulltext("").withLabels(labels(item)));
            }
        });
        return Stories.all(items, words);
    }

    private Labels labels(NewsItem item) {
        Publisher publisher = sources.find(item.source())
                .map(classifier::publisher)
                .orElseGet(() -> classifier.publisher(item.headline().link().getHost()));
        return classifier.classify(item.headline(), publisher);
    }
}
