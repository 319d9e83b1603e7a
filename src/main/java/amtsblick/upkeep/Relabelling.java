// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.Labelled.Group;
import amtsblick.archive.keeping.Amendment;
import amtsblick.classify.Classifier;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Labels;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Labels everything collected by the rules as they are now, and makes its stories anew where they depend on what has changed. What
 * carries the present version needs nothing, so the job goes on by itself where it was interrupted.
 */
public final class Relabelling {
    private static final Logger LOG = LoggerFactory.getLogger(Relabelling.class);

    /** The note of the words by which stories were made last; empty while they are being made. */
    private static final String STORIES = "stories";

    private static final int TOGETHER = 1_000;

    private final Archive archive;
    private final SourceCatalogue sources;
    private final Classifier classifier;
    private final StoryWords words;
    private final Stories live;

    /** @param live what joins items as they come in; it is told of the stories as they are then */
    public Relabelling(
            Archive archive, SourceCatalogue sources, Classifier classifier, StoryWords words, Stories live) {
        this.archive = archive;
        this.sources = sources;
        this.classifier = classifier;
        this.words = words;
        this.live = live;
    }

    /** How many items carry labels of other rules, or of a source that was said to be another one. */
    public long stale() {
        return staleGroups().stream().mapToLong(Group::items).sum();
    }

    /** Whether there is anything to do. */
    public boolean isDue() {
        return archive.changes().last() > 0 && (!staleGroups().isEmpty() || !storiesAreCurrent());
    }

    /** An empty archive has all its stories: what comes in from now on is joined as it comes. */
    public void begin() {
        if (archive.changes().last() == 0 && !storiesAreCurrent()) {
            archive.notes().note(STORIES, live.version());
        }
    }

    private List<Group> staleGroups() {
        return archive.labelled().groups().stream()
                .filter(group -> !group.rules().equals(expected(group.source())))
                .toList();
    }

    /** What the labels of a source's items are to carry; of a source that is not known any more, the rules alone. */
    private String expected(String source) {
        return publisher(source).map(classifier::version).orElseGet(classifier::version);
    }

    private Optional<Publisher> publisher(String source) {
        return sources.find(source).map(classifier::publisher);
    }

    private boolean storiesAreCurrent() {
        return archive.notes().note(STORIES).equals(Optional.of(live.version()));
    }

    /**
     * Does all there is to do.
     *
     * @param told of the labels before and after, of each item
     * @param progress told how many items are done
     * @return how many stories there are, where they were made anew
     */
    public Optional<Integer> run(BiConsumer<Labels, Labels> told, LongConsumer progress) {
        Passes passes = new Passes(told, progress);
        while (!staleGroups().isEmpty() && passes.next()) {
            LOG.debug("Looking once more: others may have brought back meanwhile what is old");
        }
        return passes.changed || !storiesAreCurrent() ? Optional.of(stories()) : Optional.empty();
    }

    /** Passes through everything, in the order in which it lies in the store. */
    private final class Passes {
        private final BiConsumer<Labels, Labels> told;
        private final LongConsumer progress;
        private final Map<String, String> expected = new HashMap<>();
        private boolean changed;
        private long done;

        Passes(BiConsumer<Labels, Labels> told, LongConsumer progress) {
            this.told = told;
            this.progress = progress;
        }

        /** Returns whether there was anything to do; what is damaged stays as it is. */
        boolean next() {
            long before = done;
            long place = 0;
            Items.Page page = page(place);
            while (page.next() != place) {
                if (!page.items().isEmpty()) {
                    changed |= relabel(page.items(), told);
                    done += page.items().size();
                    progress.accept(done);
                    giveUpIfInterrupted();
                }
                place = page.next();
                page = page(place);
            }
            return done > before;
        }

        private Items.Page page(long after) {
            return archive.labelled()
                    .page(
                            after,
                            TOGETHER,
                            (source, rules) ->
                                    !rules.equals(expected.computeIfAbsent(source, Relabelling.this::expected)));
        }
    }

    private static void giveUpIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ArchiveException("the program is being stopped");
        }
    }

    private boolean relabel(List<NewsItem> items, BiConsumer<Labels, Labels> told) {
        List<Amendment> amendments = new ArrayList<>();
        boolean changed = false;
        List<Runnable> telling = new ArrayList<>();
        for (NewsItem item : items) {
            Labels labels = labels(item);
            telling.add(() -> told.accept(item.labels(), labels));
            changed |= !labels.all().equals(item.labels().all());
            amendments.add(new Amendment.Relabelled(item.id(), item.labels(), labels));
        }
        if (changed && storiesAreCurrent()) {
            archive.notes().note(STORIES, ""); // they depend on labels: should this be interrupted, they are still due
        }
        archive.keeping().amend(amendments);
        telling.forEach(Runnable::run); // of what is done, so that no run tells it again
        return changed;
    }

    private Labels labels(NewsItem item) {
        Optional<Publisher> publisher = publisher(item.source());
        return publisher.isPresent()
                ? classifier.classifyOfSource(item.headline(), publisher.get())
                : classifier.classify(item.headline(), classifier.publisher(host(item)));
    }

    /** What was imported may have a link that names no host. */
    private static String host(NewsItem item) {
        return Objects.requireNonNullElse(item.headline().link().getHost(), "");
    }

    private int stories() {
        archive.notes().note(STORIES, "");
        int stories = new StoryJob(archive, words, live).run();
        archive.notes().note(STORIES, live.version());
        return stories;
    }

    /** What is due, in words for the log. */
    String task() {
        long stale = stale();
        return stale == 0
                ? "Stories are to be made anew, since their rules have changed or making them was interrupted"
                : "The rules have changed: " + stale + (stale == 1 ? " item is" : " items are")
                        + " to be labelled anew and put into stories";
    }

    /**
     * Does it in the calling thread and says so in the log; for behind the scenes.
     *
     * @return whether there is nothing more to do; what is missing is gone on with where it is called again
     */
    boolean runAndLog() {
        try {
            if (isDue()) {
                LOG.info("{}; meanwhile they are served as they are", task());
                long[] changed = {0};
                Optional<Integer> stories =
                        run((before, after) -> changed[0] += before.all().equals(after.all()) ? 0 : 1, _ -> {});
                LOG.info(
                        "{} items have other labels now (rules {}){}",
                        changed[0],
                        classifier.version(),
                        stories.map(count -> ", and there are " + count + " stories")
                                .orElse(""));
            }
            return true;
        } catch (ArchiveException e) {
            LOG.warn("Labelling anew was interrupted and is gone on with later: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met while labelling anew; it is tried again later", e);
        }
        return false;
    }
}
