// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.index.follow.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where indexes lie: {@code index-N} in the data folder, the highest that has a commit being the valid one. So a new index is built
 * beside the old one, and its first commit is the switch.
 */
final class IndexFolder {
    private static final String PREFIX = "index-";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;
    private final Disk disk;
    private final Analyzer analyzer;
    private final Position empty;

    /** @param empty where a new index begins: of which format, and following which store */
    IndexFolder(Path folder, Disk disk, Analyzer analyzer, Position empty) {
        this.folder = folder;
        this.disk = disk;
        this.analyzer = analyzer;
        this.empty = empty;
    }

    /** Opens the valid index, where there is one. */
    Optional<LiveIndex> openCurrent() throws IOException {
        Optional<Path> current = current(folder);
        return current.isPresent() ? Optional.of(open(current.get())) : Optional.empty();
    }

    LiveIndex open(Path index) throws IOException {
        return new LiveIndex(index, disk, analyzer, empty);
    }

    /** Begins a new index; it becomes the valid one by its first commit. */
    LiveIndex openFresh() throws IOException {
        return open(fresh());
    }

    /** Whether an index at this position is of our format and store. */
    boolean belongs(Position position) {
        return position.format().equals(empty.format())
                && position.installation().equals(empty.installation());
    }

    /** The valid index of a data folder, where there is one. */
    static Optional<Path> current(Path folder) throws IOException {
        for (Path index : all(folder).reversed()) {
            if (isCommitted(index)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private Path fresh() throws IOException {
        int last = all(folder).stream().mapToInt(IndexFolder::number).max().orElse(0);
        Path index = Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
        IOUtils.fsync(folder, true);
        return index;
    }

    /** Deletes all but this one: what it replaces, and what an interrupted build left. */
    void deleteOthers(LiveIndex valid) {
        try {
            for (Path index : all(folder)) {
                if (!index.equals(valid.folder())) {
                    delete(index);
                }
            }
        } catch (IOException e) {
            LOG.warn("A replaced index is deleted at the next start only: {}", e.getMessage());
        }
    }

    /** Deletes every index of a data folder; the next start makes one. */
    static void deleteAll(Path folder) throws IOException {
        for (Path index : all(folder)) {
            delete(index);
        }
    }

    /** From the oldest to the newest. */
    private static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> number(path) > 0)
                    .sorted(Comparator.comparingInt(IndexFolder::number))
                    .toList();
        }
    }

    private static int number(Path index) {
        String name = String.valueOf(index.getFileName());
        return name.matches(PREFIX + "[0-9]{1,9}") ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
    }

    private static boolean isCommitted(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        }
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // somebody else deleted it
        }
    }
}
