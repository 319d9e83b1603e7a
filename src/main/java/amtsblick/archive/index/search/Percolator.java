// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Asks of many queries which of a few items each finds, the other way round than a search: the items become an index of their own in
 * memory, by the very documents and queries of the real one, so that an answer here is an answer there, once they are in it.
 */
public final class Percolator {
    private final Meaning meaning;
    private final Analyzer analyzer;

    public Percolator(Meaning meaning, WordAnalysis words) {
        this.meaning = meaning;
        analyzer = words.forIndex();
    }

    /** Which words there are once the items in a reader have joined those of the index. */
    @FunctionalInterface
    public interface Joined {
        Lexicon with(IndexReader items) throws IOException;
    }

    /**
     * For each query the ids of those of these items that it finds. Strictly, since a selection is not content with less; and every text is
     * read anew, since what it means depends on which words there are: an item may bring the first.
     */
    public List<Set<String>> matching(Joined index, List<NewsItem> items, List<NewsQuery> queries) throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            write(memory, items);
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null); // each is asked once
                Answers answers = new Answers(searcher, index.with(reader), terms(reader));
                List<Set<String>> found = new ArrayList<>();
                for (NewsQuery query : queries) {
                    found.add(answers.ids(query));
                }
                return found;
            }
        }
    }

    /** What each filter and each text finds, asked once however many queries share it: thousands of selections are made of a few. */
    private final class Answers {
        private final IndexSearcher searcher;
        private final Lexicon all;
        private final Set<Term> present;
        private final Map<Query, Set<String>> filters = new HashMap<>();
        private final Map<String, Set<String>> texts = new HashMap<>();

        Answers(IndexSearcher searcher, Lexicon all, Set<Term> present) {
            this.searcher = searcher;
            this.all = all;
            this.present = present;
        }

        /** The cheapest question first: most items fall to the filters, most of the rest to a word that they do not have. */
        Set<String> ids(NewsQuery query) throws IOException {
            List<Filter> asked = Filter.of(query);
            Set<String> ids = filtered(
                    asked.isEmpty()
                            ? MatchAllDocsQuery.INSTANCE
                            : asked.getFirst().query());
            for (int i = 1; i < asked.size() && !ids.isEmpty(); i++) {
                ids = both(ids, filtered(asked.get(i).query()));
            }
            return ids.isEmpty() || query.text().isBlank() ? ids : both(ids, worded(query.text()));
        }

        private static Set<String> both(Set<String> some, Set<String> others) {
            Set<String> both = new HashSet<>(some);
            both.retainAll(others);
            return both;
        }

        private Set<String> filtered(Query query) throws IOException {
            Set<String> known = filters.get(query);
            if (known == null) {
                known = Percolator.ids(searcher, query);
                filters.put(query, known);
            }
            return known;
        }

        private Set<String> worded(String text) throws IOException {
            Set<String> known = texts.get(text);
            if (known == null) {
                Query query = meaning.strictly(text, all);
                known = RequiredTerms.of(query).mayMatch(present) ? Percolator.ids(searcher, query) : Set.of();
                texts.put(text, known);
            }
            return known;
        }
    }

    private static Set<Term> terms(DirectoryReader reader) throws IOException {
        Set<Term> present = new HashSet<>();
        for (String field : FieldInfos.getIndexedFields(reader)) {
            Terms all = MultiTerms.getTerms(reader, field);
            if (all != null) {
                TermsEnum terms = all.iterator();
                for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                    present.add(new Term(field, BytesRef.deepCopyOf(term)));
                }
            }
        }
        return present;
    }

    private void write(ByteBuffersDirectory memory, List<NewsItem> items) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(memory, new IndexWriterConfig(analyzer).setIndexSort(ItemDocument.NEWEST))) {
            for (NewsItem item : items) {
                writer.addDocument(ItemDocument.of(item));
            }
        }
    }

    /** Nobody asks in which order, so nothing is weighed. */
    private static Set<String> ids(IndexSearcher searcher, Query query) throws IOException {
        Query plain = searcher.rewrite(new ConstantScoreQuery(query));
        Weight weight = searcher.createWeight(plain, ScoreMode.COMPLETE_NO_SCORES, 1);
        Set<String> ids = new HashSet<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                SortedDocValues names = StoredItems.ids(leaf.reader());
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (names.advanceExact(doc)) {
                        ids.add(names.lookupOrd(names.ordValue()).utf8ToString());
                    }
                }
            }
        }
        return ids;
    }
}
