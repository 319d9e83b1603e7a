// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.search.NewsSearch;
import amtsblick.news.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The index of this machine: follows the store, shows what is durable, and is made anew where it is missing, damaged, of another
 * analysis or told to. Whatever befalls it, the store has everything.
 */
public final class SearchIndex implements DerivedIndex {
    /** Of fields and analysis; to be raised with every change that old indexes lack. */
    private static final String FORMAT = "10";

    private final Shown shown;
    private final Follower follower;
    private final Finding finding;

    /** How eagerly it follows. */
    public enum Pace {
        /** What is durable is shown at once, and committed every half minute. */
        LIVE,
        /** Everything is shown and committed at the end: for whoever writes much and looks at nothing. */
        BULK
    }

    private SearchIndex(Shown shown, Follower follower, Finding finding) {
        this.shown = shown;
        this.follower = follower;
        this.finding = finding;
    }

    /**
     * Opens the index in {@code folder}, or begins one; building it goes on behind the scenes.
     *
     * @param installation names the store that it follows
     * @throws ArchiveException where nothing can be written there
     */
    public static SearchIndex open(
            Path folder, WordAnalysis words, String installation, Items items, Changes changes, Pace pace) {
        return open(folder, Disk.FILES, words, installation, items, changes, pace);
    }

    static SearchIndex open(
            Path folder, Disk disk, WordAnalysis words, String installation, Items items, Changes changes, Pace pace) {
        Position empty = new Position(format(words), installation, 0, "");
        IndexFolder indexes = new IndexFolder(folder, disk, words.forIndex(), empty);
        CatchUp catchUp = new CatchUp(items, changes);
        try {
            Shown shown = new Shown(indexes, catchUp);
            Follower follower = new Follower(shown, indexes, catchUp, changes, pace);
            follower.start();
            return new SearchIndex(shown, follower, new IndexFinding(shown, follower, new NewsSearch(words)));
        } catch (IOException e) {
            throw Failure.of("opened", e);
        }
    }

    /** What is in an index; one that differs is built anew, as with a new dimension. */
    public static String format(WordAnalysis words) {
        String dimensions = Stream.of(Dimension.values()).map(Dimension::id).collect(Collectors.joining("+"));
        return FORMAT + "-" + words.fingerprint() + "-" + dimensions;
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> trouble() {
        return follower.trouble();
    }

    @Override
    public Optional<String> building() {
        return shown.building().or(() -> shown.mustBuild() ? Optional.of("about to be built anew") : Optional.empty());
    }

    @Override
    public void rebuild(LongConsumer progress) {
        try {
            follower.build(progress);
        } catch (IOException e) {
            throw Failure.of("built", e);
        }
    }

    /** Reads every byte. */
    @Override
    public Optional<String> damage() {
        return follower.damage();
    }

    /** Commits what it has, and ends. */
    @Override
    public void close() {
        follower.close();
    }
}
