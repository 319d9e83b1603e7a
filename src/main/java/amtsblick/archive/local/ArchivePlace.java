// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.StoreServer;
import amtsblick.archive.store.Store;
import amtsblick.archive.store.StoreForReading;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where an archive lies: the index always in a folder of this machine, the store beside it or on a server that several share.
 *
 * @param folder the folder
 * @param server who has the store; empty where the folder has it
 */
public record ArchivePlace(Path folder, Optional<StoreServer> server) {

    /** All of it in one folder. */
    public static ArchivePlace of(Path folder) {
        return new ArchivePlace(folder, Optional.empty());
    }

    /** Takes the folder for this process. */
    DataFolder take() {
        return server.isPresent() ? DataFolder.takeForRestore(folder) : DataFolder.take(folder);
    }

    Store open(InstantSource clock) {
        return server.isPresent() ? Store.open(server.get(), clock) : Store.open(DataFolder.store(folder), clock);
    }

    StoreForReading openForReading() {
        return server.isPresent()
                ? StoreForReading.open(server.get())
                : StoreForReading.open(DataFolder.existing(folder));
    }

    /** In words for the operator. */
    @Override
    public String toString() {
        String here = folder.toAbsolutePath().toString();
        return server.map(there -> there.name() + ", its index in " + here).orElse(here);
    }
}
