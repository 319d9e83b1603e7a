// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The embedded engine: an archive and a schedule in one folder, for one process. */
public final class LuceneArchive implements Archive, Schedule {
    private static final String VISIT = "visit:";

    private final DataFolder folder;
    private final NewsSearch search;
    private final Visits visits = new Visits();
    private final String opened;
    private final Object writing = new Object();
    private volatile LiveIndex index;

    private LuceneArchive(DataFolder folder, ConfigFolder config, Instant now) throws IOException {
        this.folder = folder;
        Vocabulary vocabulary = Vocabulary.of(config);
        Compounds compounds = new Compounds(config);
        Analyzer analyzer = GermanAnalysis.forIndex(vocabulary, compounds);
        search = new NewsSearch(vocabulary, compounds, analyzer);
        opened = Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
        index = LiveIndex.open(folder.current(), analyzer);
        folder.deleteOthers();
        for (Map.Entry<String, String> entry : index.userData().entrySet()) {
            if (entry.getKey().startsWith(VISIT)) {
                visits.put(VisitJson.read(entry.getValue()));
            }
        }
    }

    /**
     * Opens the archive in {@code dataFolder}, or makes a new one there.
     *
     * @param config where {@code synonyms.txt} is read from
     * @throws ArchiveException when another process uses the folder, or it cannot be read or written
     */
    public static LuceneArchive open(Path dataFolder, ConfigFolder config, InstantSource clock) {
        DataFolder folder = attempt("opened", () -> DataFolder.take(dataFolder));
        try {
            return attempt("opened", () -> new LuceneArchive(folder, config, clock.instant()));
        } catch (ArchiveException e) {
            attempt("closed", () -> close(folder));
            throw e;
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
            Map<String, NewsItem> pending = new LinkedHashMap<>();
            int fresh = 0;
            int changed = 0;
            for (NewsItem item : items) {
                NewsItem inBatch = pending.get(item.id());
                Optional<NewsItem> known = inBatch == null ? index.newest(item.id()) : Optional.of(inBatch);
                NewsItem now = known.map(k -> k.seenAgain(item)).orElse(item);
                if (known.isEmpty()) {
                    fresh++;
                } else if (inBatch == null && !known.get().equals(now)) {
                    changed++;
                }
                if (known.isEmpty() || !known.get().equals(now)) {
                    pending.put(item.id(), now);
                }
            }
            Map<String, String> data = index.userData();
            visit.ifPresent(v -> data.put(VISIT + v.source(), VisitJson.write(v)));
            if (!pending.isEmpty()) {
                data.merge(LiveIndex.CHANGES, "1", (old, _) -> String.valueOf(Long.parseLong(old) + 1));
            }
            index.commit(pending.values(), data);
            visit.ifPresent(visits::put);
            return new Added(fresh, changed);
        }
    }

    @Override
    public NewsPage find(NewsQuery query) {
        return attempt("searched", () -> withView(view -> search.find(view, query)));
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return attempt(
                "read",
                () -> withView(view -> {
                    Optional<Integer> doc = view.find(id);
                    return doc.isEmpty()
                            ? Optional.empty()
                            : Optional.of(ItemDocument.read(view.storedFields(), doc.get()));
                }));
    }

    @Override
    public List<NewsItem> related(NewsItem item, int most) {
        NewsQuery query = NewsQuery.ALL
                .withText(item.headline().title())
                .withSort(NewsQuery.Sort.RELEVANCE)
                .withSize(Math.min(most + 1, NewsQuery.MAX_SIZE));
        return find(query).hits().stream()
                .map(NewsPage.Hit::item)
                .filter(other -> !other.id().equals(item.id()))
                .limit(most)
                .toList();
    }

    @Override
    public void export(Consumer<NewsItem> consumer) {
        attempt(
                "read",
                () -> withView(view -> {
                    Sort byId = new Sort(new SortField(ItemDocument.ID, SortField.Type.STRING));
                    StoredFields stored = view.storedFields();
                    for (ScoreDoc doc :
                            view.search(MatchAllDocsQuery.INSTANCE, Integer.MAX_VALUE - 1, byId).scoreDocs) {
                        consumer.accept(ItemDocument.read(stored, doc.doc));
                    }
                    return true;
                }));
    }

    @Override
    public void rewrite(UnaryOperator<NewsItem> change, Consumer<Long> progress) {
        attempt("rewritten", () -> {
            synchronized (writing) {
                index.refresh();
                List<NewsItem> changed = new ArrayList<>();
                export(item -> {
                    changed.add(change.apply(item));
                    progress.accept((long) changed.size());
                });
                Map<String, String> data = new HashMap<>(index.userData());
                data.merge(LiveIndex.CHANGES, "1", (old, _) -> String.valueOf(Long.parseLong(old) + 1));
                index.commit(changed, data);
                index.refresh();
                return true;
            }
        });
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
        return opened + "-" + attempt("read", () -> withView(View::changes));
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
    public Map<String, Visit> visits() {
        return visits.all();
    }

    @Override
    public void close() {
        synchronized (writing) {
            attempt("closed", () -> {
                index.close();
                return close(folder);
            });
        }
    }

    private static boolean close(DataFolder folder) throws IOException {
        folder.close();
        return true;
    }

    private <T> T withView(LiveIndex.Question<T> question) throws IOException {
        return index.withView(question);
    }

    /** Work that may fail on disk. */
    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T attempt(String done, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be " + done + ": " + e.getMessage(), e);
        }
    }
}
