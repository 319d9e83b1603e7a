// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.IndexForReading;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.search.NewsSearch;
import amtsblick.archive.index.search.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The last commit of an index that another process may be writing to: for searching beside a running server. */
public final class FrozenIndex implements IndexForReading {
    private final Directory directory;
    private final DirectoryReader reader;
    private final Finding finding;
    private final Position position;

    private FrozenIndex(Path index, WordAnalysis words) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        Map<String, String> entries = reader.getIndexCommit().getUserData();
        position = Position.of(entries);
        finding = new IndexFinding(new View(reader), position, new NewsSearch(words));
    }

    /** @throws ArchiveException where there is no index, or it cannot be read */
    public static FrozenIndex open(Path folder, WordAnalysis words) {
        try {
            Path index = IndexFolder.current(folder)
                    .orElseThrow(() -> new ArchiveException("there is no search index in " + folder.toAbsolutePath()
                            + " yet; start Amtsblick on it, or run 'reindex'"));
            return new FrozenIndex(index, words);
        } catch (IOException e) {
            throw Failure.of("opened", e);
        }
    }

    /** Whether a data folder has an index. */
    public static boolean exists(Path folder) throws IOException {
        return IndexFolder.current(folder).isPresent();
    }

    /** Deletes every index of a data folder; the next start makes one. */
    public static void deleteAll(Path folder) throws IOException {
        IndexFolder.deleteAll(folder);
    }

    @Override
    public Finding finding() {
        return finding;
    }

    /** Reads every byte. */
    @Override
    public Optional<String> damage() throws IOException {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return Optional.empty();
        } catch (CorruptIndexException e) {
            return Optional.of(Failure.reason(e));
        }
    }

    @Override
    public long number() {
        return position.number();
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw Failure.of("closed", e);
        }
    }
}
