// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.Archive;
import amtsblick.archive.Archive.Added;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.analysis.Words;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.search.NewsSearch;
import amtsblick.archive.index.search.View;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** The last commit of an archive that another process may be writing to: for searching and exporting beside a running server. */
final class ReadOnlyArchive implements Archive {
    private final View view;
    private final NewsSearch search;

    private ReadOnlyArchive(View view, NewsSearch search) {
        this.view = view;
        this.search = search;
    }

    static ReadOnlyArchive open(Path folder, ConfigFolder config) {
        try {
            Optional<Path> index = Files.isDirectory(folder) ? DataFolder.current(folder) : Optional.empty();
            if (index.isEmpty()) {
                throw new ArchiveException("there is no archive in " + folder.toAbsolutePath()
                        + " yet; collect something first, or name its folder with --data");
            }
            Words words = Words.of(config);
            return new ReadOnlyArchive(
                    new View(DirectoryReader.open(FSDirectory.open(index.get()))), new NewsSearch(words));
        } catch (IOException e) {
            throw Failure.of("opened", e);
        }
    }

    @Override
    public NewsPage find(NewsQuery query) {
        return read(() -> search.find(view, query, Extent.FACETS));
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return read(() -> StoredItems.get(view.getIndexReader(), id));
    }

    @Override
    public List<NewsItem> related(NewsItem item, int most) {
        return read(() -> search.related(view, item, most));
    }

    @Override
    public List<NewsItem> near(NewsItem item, int days, int most) {
        return read(() -> search.near(view, item, days, most));
    }

    @Override
    public List<NewsItem> story(String id) {
        return read(() -> search.stories(view, List.of(id)).getOrDefault(id, List.of()));
    }

    @Override
    public void export(Consumer<NewsItem> consumer) {
        read(() -> {
            StoredItems.eachById(view.getIndexReader(), consumer);
            return true;
        });
    }

    @Override
    public String generation() {
        return read(() -> Long.toString(LiveIndex.data(view).changes()));
    }

    @Override
    public long size() {
        return view.getIndexReader().numDocs();
    }

    @Override
    public void refresh() {
        // stays at the commit it was opened on
    }

    @Override
    public Added add(Collection<NewsItem> items, Visit visit) {
        throw readOnly();
    }

    @Override
    public Added add(Collection<NewsItem> items) {
        throw readOnly();
    }

    @Override
    public void rewrite(UnaryOperator<NewsItem> change, Consumer<Long> progress) {
        throw readOnly();
    }

    private static ArchiveException readOnly() {
        return new ArchiveException("the archive was opened for reading only");
    }

    @Override
    public void close() {
        read(() -> {
            view.getIndexReader().close();
            return true;
        });
    }

    private interface Read<T> {
        T run() throws IOException;
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.run();
        } catch (IOException e) {
            throw Failure.of("read", e);
        }
    }
}
