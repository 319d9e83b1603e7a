// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.words.TextQueries;
import amtsblick.archive.index.words.TextQuery;
import amtsblick.archive.index.words.Work;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.query.QueryText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Asks of many queries which of a few items each finds, the other way round than a search: the items become an index of their own in
 * memory, by the very documents and queries of the real one, so that an answer here is an answer there. What a text means is read once and kept for a while,
 * because it takes longer than to ask it.
 */
final class Percolator {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    private final TextQueries texts;
    private final WordAnalysis words;
    private final Analyzer analyzer;
    private final Cache<String, Query> read = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .executor(Runnable::run)
            .build();

    Percolator(TextQueries texts, WordAnalysis words) {
        this.texts = texts;
        this.words = words;
        analyzer = words.forIndex();
    }

    /** For each query the ids of those of these items that it finds. */
    List<Set<String>> matching(View view, List<NewsItem> items, List<NewsQuery> queries) throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            write(memory, items);
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null); // each is asked once
                List<Set<String>> found = new ArrayList<>();
                for (NewsQuery query : queries) {
                    found.add(ids(searcher, query(view, query), items.size()));
                }
                return found;
            }
        }
    }

    private void write(ByteBuffersDirectory memory, List<NewsItem> items) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(memory, new IndexWriterConfig(analyzer).setIndexSort(ItemDocument.NEWEST))) {
            for (NewsItem item : items) {
                writer.addDocument(ItemDocument.of(item));
            }
        }
    }

    private Query query(View view, NewsQuery query) throws IOException {
        List<Filter> filters = new ArrayList<>(Filter.of(query));
        if (!query.text().isBlank()) {
            Query text = read.getIfPresent(query.text());
            if (text == null) {
                text = text(view, query.text());
                read.put(query.text(), text);
            }
            filters.addFirst(Filter.text(text));
        }
        return FilterSets.query(filters);
    }

    /** Strictly: whether an item belongs to a selection must not depend on what else there is. */
    private Query text(View view, String text) throws IOException {
        Optional<TextQuery> query =
                texts.of(QueryText.parse(text, words.filterNames()).clauses(), view, new Work());
        return query.map(TextQuery::strict).orElse(MatchNoDocsQuery.INSTANCE);
    }

    private static Set<String> ids(IndexSearcher searcher, Query query, int most) throws IOException {
        Set<String> ids = new HashSet<>();
        for (ScoreDoc doc : searcher.search(query, Math.max(most, 1)).scoreDocs) {
            ids.add(ItemDocument.id(searcher.getIndexReader(), doc.doc));
        }
        return ids;
    }
}
