// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.index.FrozenIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The folder of an archive, held by one process at a time: {@code amtsblick.db} and {@code index-N}. */
final class DataFolder implements AutoCloseable {
    private static final String STORE = "amtsblick.db";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Asks the server that holds the folder to make its index anew.
     *
     * @return whether the folder is held at all
     * @throws ArchiveException where it is held by a process that nobody can ask, as a crawl or an import
     */
    static boolean askForIndexAnew(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
                FileLock free = tryLock(channel)) {
            if (free != null) {
                return false;
            }
        } catch (NoSuchFileException e) {
            return false; // nobody was ever here
        } catch (IOException e) {
            throw new ArchiveException("the process on " + folder + " cannot be asked: " + e.getMessage(), e);
        }
        if (!new IndexRequest(folder).make()) {
            throw new ArchiveException("another Amtsblick is running on the folder " + folder.toAbsolutePath()
                    + " that is no server and makes no index anew; try again when it is done");
        }
        return true;
    }

    /** What others may ask of the process that holds it. */
    IndexRequest indexRequest() {
        return new IndexRequest(folder);
    }

    /** Where the store lies. */
    static Path store(Path folder) {
        return folder.resolve(STORE);
    }

    /**
     * Takes the folder for this process, making it where it is missing.
     *
     * @throws ArchiveException when another process has it, it cannot be written, or it is of another program
     */
    static DataFolder take(Path folder) {
        DataFolder taken = takeForRestore(folder);
        try {
            refuseIndexAlone(folder);
            return taken;
        } catch (ArchiveException e) {
            taken.close();
            throw e;
        }
    }

    /** The same whatever lies in it. */
    static DataFolder takeForRestore(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new ArchiveException("another Amtsblick is running on the folder " + folder.toAbsolutePath()
                        + "; stop it first, or name another folder with --data");
            }
            new IndexRequest(folder).hearNothing();
            return new DataFolder(folder, channel);
        } catch (AccessDeniedException e) {
            throw new ArchiveException("the archive cannot be opened: this user may not write " + e.getFile(), e);
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw new ArchiveException("the archive cannot be opened: " + e.getFile() + " is no folder", e);
        } catch (FileSystemException e) {
            String reason = Objects.requireNonNullElse(e.getReason(), "no folder can be made there");
            throw new ArchiveException("the archive cannot be opened: " + e.getFile() + ": " + reason, e);
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be opened: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another archive in this process
        }
    }

    /**
     * For a process that only looks.
     *
     * @throws ArchiveException where there is no archive
     */
    static Path existing(Path folder) {
        refuseIndexAlone(folder);
        if (!Files.isRegularFile(store(folder))) {
            throw new ArchiveException("there is no archive in " + folder.toAbsolutePath()
                    + " yet; collect something first, or name its folder with --data");
        }
        return store(folder);
    }

    /**
     * A folder in which an index is all there is: of a version before the first release, or one whose store was taken away or cut off at its
     * very beginning, which would pass for one that is yet to be filled, and empty the index.
     */
    private static void refuseIndexAlone(Path folder) {
        if (store(folder).toFile().length() == 0 && hasIndex(folder)) {
            String lacking = Files.exists(store(folder)) ? ", but nothing in " : ", but no ";
            throw new ArchiveException("the folder " + folder.toAbsolutePath() + " has a search index" + lacking + STORE
                    + ": either the store was deleted or cut off ('restore' brings back a backup), or a version before 0.2 made it"
                    + " ('export' with that version, then 'import' into another folder)");
        }
    }

    private static boolean hasIndex(Path folder) {
        try {
            return FrozenIndex.exists(folder);
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Moves a store out of the way, with what belongs to it. */
    static void setAside(Path folder) throws IOException {
        String now = Long.toString(System.currentTimeMillis() / 1000);
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            Path file = folder.resolve(STORE + suffix);
            if (Files.exists(file)) {
                Files.move(file, folder.resolve("replaced-" + now + "-" + STORE + suffix));
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new ArchiveException("the folder cannot be given back: " + e.getMessage(), e);
        }
    }
}
