// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * An index in the making, beside the valid one. It counts for nothing until {@link #finish}, its first and only commit; closed
 * before that, it is deleted.
 */
final class Rebuild implements AutoCloseable {
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final UnaryOperator<NewsItem> change;
    private boolean finished;

    Rebuild(Path folder, Directory directory, Analyzer analyzer, UnaryOperator<NewsItem> change) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.change = change;
        writer = LiveIndex.writer(directory, analyzer);
    }

    /** Takes over all items of another index, as of its last refresh. */
    void copy(LiveIndex from, Consumer<Long> progress) throws IOException {
        from.withView(view -> {
            copy(view.getIndexReader(), progress);
            return true;
        });
    }

    void copy(IndexReader from, Consumer<Long> progress) throws IOException {
        AtomicLong done = new AtomicLong();
        try {
            StoredItems.each(from, item -> {
                add(change.apply(item));
                progress.accept(done.incrementAndGet());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(NewsItem item) {
        try {
            writer.addDocument(ItemDocument.complete(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over an item that was added or changed after the others were copied. */
    void replace(NewsItem item) throws IOException {
        writer.updateDocument(new Term(ItemDocument.ID, item.id()), ItemDocument.complete(change.apply(item)));
    }

    void finish(CommitData data) throws IOException {
        writer.setLiveCommitData(data.entries().entrySet());
        writer.commit();
        writer.close();
        finished = true;
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
        if (!finished) {
            DataFolder.delete(folder);
        }
    }
}
