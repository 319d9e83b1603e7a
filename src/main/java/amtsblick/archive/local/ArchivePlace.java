// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.Changes;
import amtsblick.archive.Items;
import amtsblick.archive.index.FrozenIndex;
import amtsblick.archive.index.SearchIndex;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.DerivedIndex;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.index.follow.IndexForReading;
import amtsblick.archive.index.opensearch.ServerIndex;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.Store;
import amtsblick.archive.store.StoreForReading;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where an archive lies: store and index each in a folder of this machine, or on a server that several share.
 *
 * @param folder the folder
 * @param server who has the store; empty where the folder has it
 * @param index who has the index; empty where the folder has it
 */
public record ArchivePlace(Path folder, Optional<StoreServer> server, Optional<IndexServer> index) {

    /** With the index in the folder. */
    public ArchivePlace(Path folder, Optional<StoreServer> server) {
        this(folder, server, Optional.empty());
    }

    /** All of it in one folder. */
    public static ArchivePlace of(Path folder) {
        return new ArchivePlace(folder, Optional.empty());
    }

    /** See {@link DataFolder#askForIndexAnew}. */
    public boolean askForIndexAnew() {
        return DataFolder.askForIndexAnew(folder);
    }

    /** Takes the folder for this process. */
    DataFolder take() {
        return server.isPresent() ? DataFolder.takeForRestore(folder) : DataFolder.take(folder);
    }

    Store open(InstantSource clock) {
        return server.isPresent() ? Store.open(server.get(), clock) : Store.open(DataFolder.store(folder), clock);
    }

    /** The same for an import. */
    Store openToFill(InstantSource clock) {
        return server.isPresent() ? open(clock) : Store.openToFill(DataFolder.store(folder), clock);
    }

    StoreForReading openForReading() {
        return server.isPresent()
                ? StoreForReading.open(server.get())
                : StoreForReading.open(DataFolder.existing(folder));
    }

    DerivedIndex openIndex(WordAnalysis words, Store store, Eagerness pace) {
        return openIndex(words, store.notes().note(Store.INSTALLATION), store.items(), store.changes(), pace);
    }

    /** The same beside others that write to the store, to be filled at once. */
    DerivedIndex openIndexToFill(WordAnalysis words, StoreForReading store) {
        return openIndex(words, store.note(Store.INSTALLATION), store.items(), store.changes(), Eagerness.BULK);
    }

    private DerivedIndex openIndex(
            WordAnalysis words, Optional<String> installation, Items items, Changes changes, Eagerness pace) {
        return index.isPresent()
                ? ServerIndex.open(index.get(), words, installation.orElseThrow(), items, changes, pace)
                : SearchIndex.open(folder, words, installation.orElseThrow(), items, changes, pace);
    }

    IndexForReading openIndexForReading(WordAnalysis words, StoreForReading store) {
        return index.isPresent()
                ? ServerIndex.openForReading(
                        index.get(), words, store.note(Store.INSTALLATION).orElseThrow())
                : FrozenIndex.open(folder, words);
    }

    /** In words for the operator. */
    @Override
    public String toString() {
        String here = folder.toAbsolutePath().toString();
        String store = server.map(StoreServer::name).orElse(here);
        String found = index.map(IndexServer::name).orElse(here);
        return store.equals(found) ? store : store + ", its index " + (index.isPresent() ? "on " : "in ") + found;
    }
}
