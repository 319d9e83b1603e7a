// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.news.NewsItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the valid index of a data folder: makes, checks, repairs or rebuilds it first where that is needed. */
final class Indexes {
    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final DataFolder folder;
    private final Disk disk;
    private final Analyzer analyzer;
    private final String format;

    /** Where an index lies; tests put one that fails here. */
    @FunctionalInterface
    interface Disk {
        Disk FILES = FSDirectory::open;

        Directory open(Path folder) throws IOException;
    }

    Indexes(DataFolder folder, Disk disk, Analyzer analyzer, String format) {
        this.folder = folder;
        this.disk = disk;
        this.analyzer = analyzer;
        this.format = format;
    }

    LiveIndex open(Instant now) throws IOException {
        Optional<Path> current = folder.current();
        Path index = current.isPresent() ? soundAndInFormat(current.get(), now) : folder.fresh();
        LiveIndex live = live(index);
        deleteOthers(index);
        return live;
    }

    LiveIndex live(Path index) throws IOException {
        return new LiveIndex(disk.open(index), analyzer, CommitData.first(format));
    }

    private Path soundAndInFormat(Path index, Instant now) throws IOException {
        try (Directory directory = disk.open(index)) {
            boolean doubtful = folder.wasInterrupted() || !canBeOpened(directory);
            boolean lost = doubtful && IndexRepair.checkAndRepair(folder, index, directory, now);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                CommitData data = new CommitData(reader.getIndexCommit().getUserData());
                if (lost) {
                    return rebuilt(reader, data.withoutValidators());
                }
                return data.format().equals(format) ? index : rebuilt(reader, data);
            }
        }
    }

    private static boolean canBeOpened(Directory directory) {
        try {
            DirectoryReader.open(directory).close();
            return true;
        } catch (IOException e) {
            return false; // why is found out and said by the repair
        }
    }

    private Path rebuilt(DirectoryReader reader, CommitData data) throws IOException {
        LOG.info(
                "Building the search index of {} items anew: the format or its word lists have changed",
                reader.numDocs());
        Path fresh = folder.fresh();
        try (Rebuild rebuild = rebuild(fresh, item -> item)) {
            rebuild.copy(reader, _ -> {});
            rebuild.finish(data.withFormat(format).changed());
        }
        return fresh;
    }

    /** Begins a new index in an empty folder. */
    Rebuild rebuild(Path fresh, UnaryOperator<NewsItem> change) throws IOException {
        return new Rebuild(fresh, disk.open(fresh), analyzer, change);
    }

    /** Begins a new index beside the valid one. */
    Path fresh() throws IOException {
        return folder.fresh();
    }

    /** Deletes all indexes but this one. What a search still reads stays readable until it ends. */
    void deleteOthers(Path valid) {
        try {
            folder.deleteOthers(valid);
        } catch (IOException e) {
            LOG.warn("A replaced index is deleted at the next start only: {}", e.getMessage());
        }
    }
}
