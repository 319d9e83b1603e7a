// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.index.FrozenIndex;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.StoreForReading;
import amtsblick.archive.store.StoreMove;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known in one file, and back. The index is not in it: it is made anew.
 *
 * @param items how many
 * @param number the last change it holds
 */
public record Backup(long items, long number) {

    /**
     * Writes a consistent copy to a file, while a server may be running.
     *
     * @throws ArchiveException where there is no archive, the file exists, or it cannot be written
     */
    public static Backup write(ArchivePlace place, Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (!Files.isDirectory(folder)) {
            throw new ArchiveException("there is no folder " + folder + " for the backup; make it first");
        }
        if (!Files.isWritable(folder)) {
            throw new ArchiveException("this user may not write into " + folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (StoreForReading store = place.openForReading()) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(part);
            store.backup(part);
            Backup backup = of(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return backup;
        } catch (FileAlreadyExistsException e) {
            throw new ArchiveException(file + " exists already; name another file", e);
        } catch (IOException e) {
            throw new ArchiveException("the backup cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Puts a backup in the place of what is in the folder; what was there stays beside it under another name. On a server, in the place
     * of nothing.
     *
     * @throws ArchiveException where the file is no sound backup, or a server is running on the folder
     */
    public static Backup restore(ArchivePlace place, Path file) {
        Backup backup = of(file);
        if (place.server().isPresent()) {
            copy(file, place.folder(), place.server().get());
            return backup;
        }
        Path folder = place.folder();
        try (DataFolder _ = DataFolder.takeForRestore(folder)) {
            Path store = DataFolder.store(folder);
            Path part = store.resolveSibling(store.getFileName() + ".part");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            DataFolder.setAside(folder);
            Files.move(part, store, StandardCopyOption.ATOMIC_MOVE);
            FrozenIndex.deleteAll(folder);
            return backup;
        } catch (IOException e) {
            throw new ArchiveException("the backup cannot be restored: " + e.getMessage(), e);
        }
    }

    /** An older backup is brought to this version in a copy: the file stays as it is. */
    private static void copy(Path file, Path folder, StoreServer server) {
        try (DataFolder _ = DataFolder.takeForRestore(folder)) {
            Path part = folder.resolve("restore.part");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            StoreMove.toServer(part, server);
            Files.delete(part);
        } catch (IOException e) {
            throw new ArchiveException("the backup cannot be restored: " + e.getMessage(), e);
        }
    }

    /** What is in a backup, which is read whole to see that it is sound. */
    private static Backup of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveException("there is no file " + file.toAbsolutePath());
        }
        try (StoreForReading store = StoreForReading.open(file)) {
            List<String> damage = store.damage();
            if (!damage.isEmpty()) {
                throw new ArchiveException(file + " is no sound backup: " + damage.getFirst());
            }
            return new Backup(store.items().size(), store.last());
        }
    }
}
