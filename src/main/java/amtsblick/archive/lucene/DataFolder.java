// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The archive's folder: held by one process at a time, and knowing which of its {@code index-N} folders is the valid one. A new
 * index is built beside the old one and becomes valid by an atomic rename of the file {@code current}.
 */
final class DataFolder implements AutoCloseable {
    private static final String PREFIX = "index-";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder for this process, creating it where it is missing. */
    static DataFolder take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new ArchiveException("another Amtsblick is running on the folder " + folder.toAbsolutePath()
                    + "; stop it first, or name another folder with --data");
        }
        return new DataFolder(folder, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another archive in this process
        }
    }

    /** The valid index; a folder that does not exist yet for a new archive. */
    Path current() throws IOException {
        Path pointer = folder.resolve("current");
        return Files.exists(pointer)
                ? folder.resolve(
                        Files.readString(pointer, StandardCharsets.UTF_8).strip())
                : folder.resolve(PREFIX + 1);
    }

    /** A folder for a new index, empty. */
    Path fresh() throws IOException {
        int last = indexes().stream().mapToInt(DataFolder::number).max().orElse(0);
        return Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
    }

    /** Makes {@code index} the valid one, durably. */
    void switchTo(Path index) throws IOException {
        Path next = folder.resolve("current.next");
        Files.writeString(next, index.getFileName() + "\n", StandardCharsets.UTF_8);
        IOUtils.fsync(next, false);
        Files.move(next, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    /** Deletes the indexes that are not valid: what an interrupted rewrite left, and what was replaced. */
    void deleteOthers() throws IOException {
        for (Path index : indexes()) {
            if (!index.equals(current())) {
                delete(index);
            }
        }
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> number(path) > 0).toList();
        }
    }

    private static int number(Path index) {
        String name = String.valueOf(index.getFileName());
        return name.matches(PREFIX + "[0-9]{1,9}") ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
