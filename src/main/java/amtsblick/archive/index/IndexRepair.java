// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks an index over after the process was killed or a file could not be read. An index that was merely interrupted is sound:
 * Lucene goes back to its last commit. Damage by disk or hand is repaired by leaving out the broken segments; a copy of
 * everything stays beside it.
 */
final class IndexRepair {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private IndexRepair() {}

    /** Whether items were lost: false for an index that is sound. */
    static boolean checkAndRepair(DataFolder folder, Path index, Directory directory, Instant now) throws IOException {
        try {
            checkSums(directory);
            return false;
        } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new ArchiveException(
                    "the index in " + index + " was written by another version of Amtsblick that this one cannot read;"
                            + " export with that version and import with this one",
                    e);
        } catch (IOException e) {
            LOG.error("The index in {} is damaged: {}", index, e.getMessage());
            Path copy = folder.keep(index, "damaged-" + now.getEpochSecond());
            long lost = withoutBrokenSegments(index, directory);
            LOG.error(
                    "Repaired it: {} items could not be read and were left out; sources will be asked for them again."
                            + " The damaged files are kept in {}",
                    lost,
                    copy);
            return true;
        }
    }

    /** Reads every byte once, about a second for a million items. */
    private static void checkSums(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private static long withoutBrokenSegments(Path index, Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            CheckIndex.Status status = check.checkIndex();
            if (status.missingSegments) {
                throw new ArchiveException("the index in " + index + " cannot be read at all; restore the folder from a"
                        + " backup, or move it away to begin anew");
            }
            check.exorciseIndex(status);
            return status.totLoseDocCount;
        }
    }
}
