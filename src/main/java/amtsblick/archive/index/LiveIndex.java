// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.follow.FollowingIndex;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.search.View;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Lucene index, open for writing and for searching what was written, committed or not: everything in it is durable in the store. One
 * thread writes at a time.
 */
final class LiveIndex implements FollowingIndex, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    private static final double QUIET_MEGABYTES = 16;
    private static final double BUSY_MEGABYTES = 256;

    /** What else is in memory comes first: readers are served and items labelled meanwhile, also with a heap of 256 MB. */
    private static final double OTHERS_MEGABYTES = 192;

    /** Of the rest; Lucene's buffer is not all that writing takes. */
    private static final int SHARE = 3;

    private final Directory directory;
    private final Path folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Position position;
    private long uncommitted;
    private volatile boolean everCommitted;

    /**
     * Opens the last commit, or begins an empty index.
     *
     * @param first where an empty index begins
     */
    LiveIndex(Path folder, Disk disk, Analyzer analyzer, Position first) throws IOException {
        this.folder = folder;
        directory = disk.open(folder);
        boolean exists = DirectoryReader.indexExists(directory);
        everCommitted = exists;
        position = exists ? Position.of(SegmentInfos.readLatestCommit(directory).getUserData()) : first;
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setIndexSort(ItemDocument.NEWEST)
                        .setMergeScheduler(new QuietMerges())
                        .setRAMBufferSizeMB(QUIET_MEGABYTES)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, new Views());
    }

    private static final class Views extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new View((DirectoryReader) reader);
        }
    }

    /** Merges in threads of its own; one that fails, as on a full disk, costs a line of the log, and what it was to merge stays. */
    private static final class QuietMerges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable failure) {
            LOG.warn("Files of the search index were not merged, it is tried again later: {}", failure.getMessage());
        }
    }

    /** A question to one view of an index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(View view) throws IOException;
    }

    <T> T withView(Question<T> question) throws IOException {
        View view = (View) searchers.acquire();
        try {
            return question.ask(view);
        } finally {
            searchers.release(view);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public Position position() {
        return position;
    }

    /**
     * Whether much is to come: memory saves merging, and the files of the few large segments are not written once more to make one
     * of them, as those of many small ones are.
     */
    void busy(boolean busy) {
        double most = (Runtime.getRuntime().maxMemory() / 1e6 - OTHERS_MEGABYTES) / SHARE;
        writer.getConfig()
                .setRAMBufferSizeMB(busy ? Math.clamp(most, QUIET_MEGABYTES, BUSY_MEGABYTES) : QUIET_MEGABYTES);
        writer.getConfig().setUseCompoundFile(!busy);
    }

    @Override
    public void add(List<NewsItem> items) throws IOException {
        for (NewsItem item : items) {
            writer.addDocument(ItemDocument.of(item));
        }
        uncommitted += items.size();
    }

    @Override
    public void replace(List<NewsItem> items) throws IOException {
        for (NewsItem item : items) {
            writer.updateDocument(new Term(ItemDocument.ID, item.id()), ItemDocument.of(item));
        }
        uncommitted += items.size();
    }

    @Override
    public void remove(Collection<String> ids) throws IOException {
        for (String id : ids) {
            writer.deleteDocuments(new Term(ItemDocument.ID, id));
        }
        uncommitted += ids.size();
    }

    @Override
    public void reached(Position now) {
        position = now;
    }

    /** Shows what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** How many items were written since the last commit. */
    long uncommitted() {
        return uncommitted;
    }

    /** Makes what was written durable, together with its position. */
    void commit() throws IOException {
        Map<String, String> entries = position.entries();
        writer.setLiveCommitData(entries.entrySet());
        writer.commit();
        everCommitted = true;
        uncommitted = 0;
    }

    /**
     * Reads every byte of the last commit once.
     *
     * @throws IOException where a file is damaged
     */
    void checkIntegrity() throws IOException {
        if (!everCommitted) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    /** Ends the writing, so that another may begin at the last commit; what it shows stays. */
    void stopWriting() throws IOException {
        writer.rollback();
    }

    /** Ends it; what was not committed is to be written again. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            try {
                writer.rollback();
            } finally {
                directory.close();
            }
        }
    }
}
