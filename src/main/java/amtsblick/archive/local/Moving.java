// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.StoreMove;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves the store of an archive between its folder and a server, while nobody else uses it. The index stays where it is, and is right. */
public final class Moving {
    private Moving() {}

    /**
     * Everything in the folder's store to a server that has none. The file stays in the folder under another name.
     *
     * @throws ArchiveException where the folder is in use, or the server has an archive; nothing is moved then
     */
    public static void toServer(Path folder, StoreServer server) {
        try (DataFolder _ = DataFolder.take(folder)) {
            StoreMove.toServer(DataFolder.existing(folder), server);
            DataFolder.setAside(folder);
        } catch (IOException e) {
            throw new ArchiveException("the store was moved, but its file cannot be renamed: " + e.getMessage(), e);
        }
    }

    /** Everything on a server to a folder that has no store; the server keeps its own. */
    public static void toFolder(StoreServer server, Path folder) {
        try (DataFolder _ = DataFolder.takeForRestore(folder)) {
            Path store = DataFolder.store(folder);
            if (Files.exists(store)) {
                throw new FileAlreadyExistsException(store.toString());
            }
            Path part = store.resolveSibling(store.getFileName() + ".part");
            Files.deleteIfExists(part);
            StoreMove.toFile(server, part);
            Files.move(part, store, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new ArchiveException("there is an archive already in " + folder.toAbsolutePath(), e);
        } catch (IOException e) {
            throw new ArchiveException("the store cannot be moved: " + e.getMessage(), e);
        }
    }
}
