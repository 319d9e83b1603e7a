// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.CatchUp;
import amtsblick.archive.index.follow.DerivedIndex;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.search.NewsSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The index of this machine: follows the store, shows what is durable, and is made anew where it is missing, damaged, of another
 * analysis or told to. Whatever befalls it, the store has everything.
 */
public final class SearchIndex implements DerivedIndex {
    private final Shown shown;
    private final Follower follower;
    private final Finding finding;

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
            Path folder, WordAnalysis words, String installation, Items items, Changes changes, Eagerness pace) {
        return open(folder, Disk.FILES, words, installation, items, changes, pace);
    }

    static SearchIndex open(
            Path folder,
            Disk disk,
            WordAnalysis words,
            String installation,
            Items items,
            Changes changes,
            Eagerness pace) {
        Position empty = Position.empty(words, installation);
        IndexFolder indexes = new IndexFolder(folder, disk, words.forIndex(), empty);
        CatchUp catchUp = new CatchUp(items, changes);
        try {
            Shown shown = new Shown(indexes, catchUp);
            Follower follower = new Follower(shown, indexes, catchUp, changes, pace);
            follower.start();
            return new SearchIndex(shown, follower, new IndexFinding(shown, follower.index(), new NewsSearch(words)));
        } catch (IOException e) {
            throw Failure.of("opened", e);
        }
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
            follower.index().build(progress);
        } catch (IOException e) {
            throw Failure.of("built", e);
        }
    }

    /** Reads every byte. */
    @Override
    public Optional<String> damage() {
        return follower.index().damage();
    }

    /** Commits what it has, and ends. */
    @Override
    public void close() {
        follower.close();
    }
}
