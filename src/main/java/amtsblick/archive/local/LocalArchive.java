// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.Labelled;
import amtsblick.archive.Notes;
import amtsblick.archive.Schedule;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.DerivedIndex;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.oversight.Oversight;
import amtsblick.archive.relay.Relay;
import amtsblick.archive.store.Store;
import amtsblick.config.ConfigFolder;
import amtsblick.fetch.HostTurns;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;

/** The archive of one process: the store of record, in its folder or on a server, and the index that follows it, there or on another. */
public final class LocalArchive implements Archive {
    private final DataFolder folder;
    private final Store store;
    private final DerivedIndex index;

    private LocalArchive(DataFolder folder, Store store, DerivedIndex index) {
        this.folder = folder;
        this.store = store;
        this.index = index;
    }

    /**
     * Opens the archive in {@code folder}, or makes a new one there.
     *
     * @param config where {@code synonyms.txt} and {@code compounds.txt} are read from
     * @throws ArchiveException when another process uses the folder, or it cannot be read or written
     */
    public static LocalArchive open(Path folder, ConfigFolder config, InstantSource clock) {
        return open(ArchivePlace.of(folder), config, clock);
    }

    /** The same wherever its store lies. */
    public static LocalArchive open(ArchivePlace place, ConfigFolder config, InstantSource clock) {
        return open(place, config, ArchivePlace::open, clock, Eagerness.LIVE);
    }

    /** The same for much to be written in a row: what comes in can be found when the archive is closed. */
    public static LocalArchive openForMuch(ArchivePlace place, ConfigFolder config, InstantSource clock) {
        return open(place, config, ArchivePlace::open, clock, Eagerness.BULK);
    }

    /** The same for items that are brought back in great numbers: where there were none, they can be looked up when it is closed. */
    public static LocalArchive openForImport(ArchivePlace place, ConfigFolder config, InstantSource clock) {
        return open(place, config, ArchivePlace::openToFill, clock, Eagerness.BULK);
    }

    private static LocalArchive open(
            ArchivePlace place,
            ConfigFolder config,
            BiFunction<ArchivePlace, InstantSource, Store> opening,
            InstantSource clock,
            Eagerness pace) {
        // The word lists and the database's native library take some hundred milliseconds each: both at once.
        CompletableFuture<WordAnalysis> words = CompletableFuture.supplyAsync(() -> WordAnalysis.of(config));
        DataFolder taken = place.take();
        try {
            Store store = opening.apply(place, clock);
            try {
                return new LocalArchive(taken, store, place.openIndex(words.join(), store, pace));
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (CompletionException e) {
            taken.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    @Override
    public Items items() {
        return store.items();
    }

    @Override
    public Keeping keeping() {
        return store.keeping();
    }

    @Override
    public Changes changes() {
        return store.changes();
    }

    @Override
    public Finding finding() {
        return index.finding();
    }

    @Override
    public Schedule schedule() {
        return store.schedule();
    }

    @Override
    public Labelled labelled() {
        return store.labelled();
    }

    /** Whose turn it is at a host, among all who share the store. */
    public HostTurns turns() {
        return store.turns();
    }

    @Override
    public Oversight oversight() {
        return store.oversight();
    }

    @Override
    public Alerts alerts() {
        return store.alerts();
    }

    @Override
    public Relay relay() {
        return store.relay();
    }

    @Override
    public Notes notes() {
        return store.notes();
    }

    @Override
    public Optional<String> behind() {
        return index.building().or(index::trouble);
    }

    /** What is damaged in the files of the index, if anything is; it is made anew then. */
    public Optional<String> indexDamage() {
        return index.damage();
    }

    /** See {@link DerivedIndex#rebuild}. */
    public void rebuildIndex(LongConsumer progress) {
        index.rebuild(progress);
    }

    /** How another process asks for that. */
    public IndexRequest indexRequest() {
        return folder.indexRequest();
    }

    @Override
    public void close() {
        index.close();
        store.close();
        folder.close();
    }
}
