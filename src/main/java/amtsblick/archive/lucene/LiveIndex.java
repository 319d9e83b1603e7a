// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import amtsblick.news.NewsItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One index folder, open for reading and writing. Writing is one commit a call, all or nothing: after a failure the writer is
 * rolled back to the last commit and opened anew by the next call. Readers see commits only, so nothing is shown that is not
 * durable, and a broken writer does not disturb them.
 */
final class LiveIndex implements AutoCloseable {
    /** Key of the commit's user data: how often items were changed. */
    static final String CHANGES = "changes";

    private final Directory directory;
    private final Analyzer analyzer;
    private IndexWriter writer;
    private DirectoryReader newest;
    private final SearcherManager searchers;

    private LiveIndex(Directory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        writer = openWriter();
        if (!DirectoryReader.indexExists(directory)) {
            writer.commit();
        }
        newest = DirectoryReader.open(writer);
        searchers = new SearcherManager(directory, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
                return new View(reader);
            }
        });
    }

    static LiveIndex open(Path folder, Analyzer analyzer) throws IOException {
        return new LiveIndex(FSDirectory.open(folder), analyzer);
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

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** The item with this id, including what was added since the last refresh. */
    synchronized Optional<NewsItem> newest(String id) throws IOException {
        reopenWriter();
        DirectoryReader changed = DirectoryReader.openIfChanged(newest);
        if (changed != null) {
            newest.close();
            newest = changed;
        }
        View view = new View(newest);
        Optional<Integer> doc = view.find(id);
        return doc.isEmpty() ? Optional.empty() : Optional.of(ItemDocument.read(view.storedFields(), doc.get()));
    }

    /** The user data of the last commit. */
    synchronized Map<String, String> userData() {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return data;
    }

    /** Replaces these items and the user data in one commit, durable when this returns. */
    synchronized void commit(Collection<NewsItem> items, Map<String, String> userData) throws IOException {
        reopenWriter();
        try {
            for (NewsItem item : items) {
                writer.updateDocument(new Term(ItemDocument.ID, item.id()), ItemDocument.of(item));
            }
            writer.setLiveCommitData(userData.entrySet());
            writer.commit();
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private void reopenWriter() throws IOException {
        if (!writer.isOpen()) {
            newest.close();
            writer = openWriter();
            newest = DirectoryReader.open(writer);
        }
    }

    private IndexWriter openWriter() throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setIndexSort(ItemDocument.NEWEST)
                        .setCommitOnClose(false));
    }

    @Override
    public synchronized void close() throws IOException {
        searchers.close();
        newest.close();
        writer.rollback();
        directory.close();
    }
}
