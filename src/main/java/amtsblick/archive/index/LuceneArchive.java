// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.Archive;
import amtsblick.archive.Archive.Added;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Schedule;
import amtsblick.archive.index.analysis.Words;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.search.NewsSearch;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** The embedded engine: an archive and a schedule in one folder, for one process. */
public final class LuceneArchive implements Archive, Schedule {
    /** Of fields and analysis; to be raised with every change that old indexes lack. */
    private static final String FORMAT = "2";

    private final DataFolder folder;
    private final Indexes indexes;
    private final NewsSearch search;
    private final Visits visits = new Visits();
    private final String opened = UUID.randomUUID().toString().substring(0, 8);

    private final Object writing = new Object();
    private final Object rewriting = new Object();
    private volatile LiveIndex index;
    private @Nullable Set<String> changedMeanwhile;
    private volatile boolean damaged;

    private LuceneArchive(DataFolder folder, Indexes.Disk disk, ConfigFolder config, Instant now) throws IOException {
        this.folder = folder;
        Words words = Words.of(config);
        search = new NewsSearch(words);
        indexes = new Indexes(folder, disk, words.forIndex(), FORMAT + "-" + words.fingerprint());
        index = indexes.open(now);
        index.data().visits().forEach(visits::put);
    }

    /**
     * Opens the archive in {@code dataFolder}, or makes a new one there. An index that was interrupted or damaged is repaired,
     * one of another format is built anew.
     *
     * @param config where {@code synonyms.txt} and {@code compounds.txt} are read from
     * @throws ArchiveException when another process uses the folder, or it cannot be read or written
     */
    public static LuceneArchive open(Path dataFolder, ConfigFolder config, InstantSource clock) {
        return open(dataFolder, Indexes.Disk.FILES, config, clock);
    }

    /**
     * Opens the archive in {@code dataFolder} for reading alone, also while another process writes to it. What that process
     * adds later is not seen; writing is refused.
     *
     * @throws ArchiveException when there is no archive, or it cannot be read
     */
    public static Archive openForReading(Path dataFolder, ConfigFolder config) {
        return ReadOnlyArchive.open(dataFolder, config);
    }

    static LuceneArchive open(Path dataFolder, Indexes.Disk disk, ConfigFolder config, InstantSource clock) {
        try {
            DataFolder folder = DataFolder.take(dataFolder);
            try {
                return new LuceneArchive(folder, disk, config, clock.instant());
            } catch (IOException | RuntimeException e) {
                folder.closeInDoubt();
                throw e;
            }
        } catch (IOException e) {
            throw Failure.of("opened", e);
        }
    }

    @Override
    public Added add(Collection<NewsItem> items, Visit visit) {
        return attempt("written", () -> write(items, Optional.of(visit)));
    }

    @Override
    public Added add(Collection<NewsItem> items) {
        return attempt("written", () -> write(items, Optional.empty()));
    }

    @Override
    public void record(Visit visit) {
        add(List.of(), visit);
    }

    private Added write(Collection<NewsItem> items, Optional<Visit> visit) throws IOException {
        synchronized (writing) {
            Batch batch = Batch.of(items, index::newest);
            if (batch.items().isEmpty() && visit.isEmpty()) {
                return batch.added();
            }
            CommitData data = visit.map(index.data()::withVisit).orElse(index.data());
            index.commit(batch.items(), batch.items().isEmpty() ? data : data.changed());
            visit.ifPresent(visits::put);
            if (changedMeanwhile != null) {
                batch.items().stream().map(NewsItem::id).forEach(changedMeanwhile::add);
            }
            return batch.added();
        }
    }

    @Override
    public NewsPage find(NewsQuery query) {
        return attempt("searched", () -> withView(view -> search.find(view, query, Extent.FACETS)));
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return attempt("read", () -> withView(view -> StoredItems.get(view.getIndexReader(), id)));
    }

    @Override
    public List<NewsItem> related(NewsItem item, int most) {
        return attempt("searched", () -> withView(view -> search.related(view, item, most)));
    }

    @Override
    public List<NewsItem> near(NewsItem item, int days, int most) {
        return attempt("searched", () -> withView(view -> search.near(view, item, days, most)));
    }

    @Override
    public List<NewsItem> story(String id) {
        return attempt(
                "searched",
                () -> withView(view -> search.stories(view, List.of(id)).getOrDefault(id, List.of())));
    }

    @Override
    public void export(Consumer<NewsItem> consumer) {
        attempt(
                "read",
                () -> withView(view -> {
                    StoredItems.eachById(view.getIndexReader(), consumer);
                    return true;
                }));
    }

    @Override
    public void rewrite(UnaryOperator<NewsItem> change, Consumer<Long> progress) {
        attempt("rewritten", () -> {
            synchronized (rewriting) {
                Path fresh = indexes.fresh();
                try (Rebuild rebuild = indexes.rebuild(fresh, change)) {
                    watchChanges();
                    rebuild.copy(index, progress);
                    switchTo(fresh, rebuild);
                } finally {
                    synchronized (writing) {
                        changedMeanwhile = null;
                    }
                }
                return true;
            }
        });
    }

    private void watchChanges() throws IOException {
        synchronized (writing) {
            changedMeanwhile = new HashSet<>();
            index.refresh();
        }
    }

    private void switchTo(Path fresh, Rebuild rebuild) throws IOException {
        synchronized (writing) {
            for (String id : Optional.ofNullable(changedMeanwhile).orElse(Set.of())) {
                rebuild.replace(index.newest(id).orElseThrow());
            }
            rebuild.finish(index.data().changed());
            LiveIndex old = index;
            index = indexes.live(fresh);
            old.close();
            indexes.deleteOthers(fresh);
        }
    }

    @Override
    public void refresh() {
        attempt("read", () -> {
            index.refresh();
            return true;
        });
    }

    @Override
    public String generation() {
        return attempt(
                "read",
                () -> opened + "-" + withView(view -> LiveIndex.data(view).changes()));
    }

    @Override
    public long size() {
        return attempt(
                "read", () -> withView(view -> (long) view.getIndexReader().numDocs()));
    }

    @Override
    public List<Visit> claimDue(Collection<String> sources, Instant now, int most, Duration lease) {
        return visits.claimDue(sources, now, most, lease);
    }

    @Override
    public Optional<Visit> claim(String source, Instant now, Duration lease) {
        return visits.claim(source, now, lease);
    }

    @Override
    public Map<String, Visit> visits() {
        return visits.all();
    }

    @Override
    public void close() {
        attempt("closed", () -> {
            synchronized (writing) {
                index.close();
                if (damaged) {
                    folder.closeInDoubt();
                } else {
                    folder.close();
                }
                return true;
            }
        });
    }

    /** The one way to read. A rewrite may replace the index between getting and asking it; then the new one is asked. */
    private <T> T withView(LiveIndex.Question<T> question) throws IOException {
        LiveIndex asked = index;
        try {
            return asked.withView(question);
        } catch (AlreadyClosedException e) {
            if (asked == index) {
                throw e;
            }
            return withView(question);
        }
    }

    /** Work that may fail on disk. */
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T attempt(String done, Work<T> work) {
        try {
            return work.run();
        } catch (CorruptIndexException e) {
            damaged = true;
            throw Failure.of(done, e);
        } catch (IOException | AlreadyClosedException e) {
            throw Failure.of(done, e);
        }
    }
}
