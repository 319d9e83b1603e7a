// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The archive's folder: held by one process at a time, and knowing which of its {@code index-N} folders is the valid one: the
 * highest that has a commit. So a new index is built beside the old one, and its first commit is the switch.
 */
final class DataFolder implements AutoCloseable {
    private static final String PREFIX = "index-";

    private final Path folder;
    private final FileChannel lock;
    private final Path open;
    private final boolean interrupted;

    private DataFolder(Path folder, FileChannel lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        open = folder.resolve("open");
        interrupted = Files.exists(open);
        Files.write(open, new byte[0]);
    }

    /** Takes the folder for this process, creating it where it is missing. */
    static DataFolder take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new ArchiveException("another Amtsblick is running on the folder " + folder.toAbsolutePath()
                    + "; stop it first, or name another folder with --data");
        }
        return new DataFolder(folder, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another archive in this process
        }
    }

    /** Whether the last process on this folder ended without closing it: killed, or the machine lost its power. */
    boolean wasInterrupted() {
        return interrupted;
    }

    /**
     * The valid index, empty for a new archive.
     *
     * @throws ArchiveException when there are files of an index, but none that is complete
     */
    Optional<Path> current() throws IOException {
        return current(folder);
    }

    static Optional<Path> current(Path folder) throws IOException {
        List<Path> indexes = indexes(folder);
        for (Path index : indexes.reversed()) {
            if (hasFile(index, "segments_")) {
                return Optional.of(index);
            }
        }
        for (Path index : indexes) {
            if (hasFile(index, "_")) {
                throw new ArchiveException(
                        "the index in " + index.toAbsolutePath() + " lacks its segments file and cannot"
                                + " be read; restore " + folder + " from a backup, or move it away to begin anew");
            }
        }
        return Optional.empty();
    }

    /** A folder for a new index, empty; it becomes the valid one by its first commit. */
    Path fresh() throws IOException {
        int last = indexes(folder).stream().mapToInt(DataFolder::number).max().orElse(0);
        Path index = Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
        IOUtils.fsync(folder, true);
        return index;
    }

    /** Deletes all indexes but this one: what it replaces, and what an interrupted rewrite left. */
    void deleteOthers(Path valid) throws IOException {
        for (Path index : indexes(folder)) {
            if (!index.equals(valid)) {
                delete(index);
            }
        }
    }

    /** A copy of a damaged index, for whoever wants to look into it. */
    Path keep(Path index, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(index.relativize(file)));
            }
        }
        return copy;
    }

    /** From the oldest to the newest. */
    private static List<Path> indexes(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> number(path) > 0)
                    .sorted(Comparator.comparingInt(DataFolder::number))
                    .toList();
        }
    }

    private static int number(Path index) {
        String name = String.valueOf(index.getFileName());
        return name.matches(PREFIX + "[0-9]{1,9}") ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
    }

    private static boolean hasFile(Path index, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(beginning));
        }
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Lets the next process look the index over when it opens it. */
    void closeInDoubt() throws IOException {
        lock.close();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(open);
        lock.close();
    }
}
