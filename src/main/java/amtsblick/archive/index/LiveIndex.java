// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.search.View;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * One index, open for reading and writing. Writing is one commit a call, all or nothing: after a failure the writer is rolled
 * back to the last commit and opened anew by the next call. Searches see commits only, so nothing is shown that is not durable,
 * and a broken writer does not disturb them.
 */
final class LiveIndex implements AutoCloseable {
    private final Directory directory;
    private final Analyzer analyzer;
    private final SearcherManager searchers;
    private IndexWriter writer;
    private DirectoryReader newest;
    private CommitData data;

    /** @param directory closed with this; where it holds no index, an empty one is committed with {@code first} */
    LiveIndex(Directory directory, Analyzer analyzer, CommitData first) throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        if (!DirectoryReader.indexExists(directory)) {
            create(directory, analyzer, first);
        }
        writer = writer(directory, analyzer);
        newest = DirectoryReader.open(writer);
        searchers = new SearcherManager(directory, new Views());
        data = withView(LiveIndex::data);
    }

    private static void create(Directory directory, Analyzer analyzer, CommitData data) throws IOException {
        try (IndexWriter writer = writer(directory, analyzer)) {
            writer.setLiveCommitData(data.entries().entrySet());
            writer.commit();
        }
    }

    static IndexWriter writer(Directory directory, Analyzer analyzer) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setIndexSort(ItemDocument.NEWEST)
                        .setCommitOnClose(false));
    }

    private static final class Views extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new View((DirectoryReader) reader);
        }
    }

    /** A question to one view of the index. */
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

    /** What the commit that a view shows carries besides items. */
    static CommitData data(View view) throws IOException {
        return new CommitData(
                ((DirectoryReader) view.getIndexReader()).getIndexCommit().getUserData());
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** The item with this id, including what was added since the last refresh. */
    synchronized Optional<NewsItem> newest(String id) throws IOException {
        openWriter();
        DirectoryReader changed = DirectoryReader.openIfChanged(newest);
        if (changed != null) {
            newest.close();
            newest = changed;
        }
        return StoredItems.get(newest, id);
    }

    /** What the last commit carries besides items. */
    synchronized CommitData data() {
        return data;
    }

    /** Replaces these items and the data in one commit, durable when this returns. */
    synchronized void commit(Collection<NewsItem> items, CommitData newData) throws IOException {
        openWriter();
        try {
            for (NewsItem item : items) {
                writer.updateDocument(new Term(ItemDocument.ID, item.id()), ItemDocument.complete(item));
            }
            writer.setLiveCommitData(newData.entries().entrySet());
            writer.commit();
            data = newData;
        } catch (IOException e) {
            rollback(e);
            throw e;
        } catch (RuntimeException e) {
            rollback(e);
            if (e.getCause() instanceof IOException cause) {
                throw cause; // Lucene wraps it: "this writer hit an unrecoverable error"
            }
            throw e;
        }
    }

    private void rollback(Exception cause) {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private void openWriter() throws IOException {
        if (!writer.isOpen()) {
            newest.close();
            writer = writer(directory, analyzer);
            newest = DirectoryReader.open(writer);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        searchers.close();
        newest.close();
        writer.rollback(); // what is worth keeping was committed
        directory.close();
    }
}
