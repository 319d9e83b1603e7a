// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.news.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The yardstick of {@code bench archive} and {@code bench search}: what Lucene itself needs on the last commit of our index to find the first documents and to
 * fetch their stored fields. No counts of choices, no other spellings,
 * no marks, no items made of bytes.
 */
public final class BareIndex implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    private BareIndex(Directory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** @throws ArchiveException where there is no index, or it cannot be read */
    public static BareIndex open(Path folder, WordAnalysis words) {
        try {
            Path index =
                    IndexFolder.current(folder).orElseThrow(() -> new ArchiveException("there is no search index"));
            return new BareIndex(FSDirectory.open(index), words.forQuery());
        } catch (IOException e) {
            throw Failure.of("opened", e);
        }
    }

    /** Fetches the newest of all; returns how many there are. */
    public long newest(int most) {
        return find(MatchAllDocsQuery.INSTANCE, ItemDocument.NEWEST, most);
    }

    /** Fetches the newest of a region; returns how many it has. */
    public long newestOf(String region, int most) {
        Term term = new Term(ItemDocument.FACETS, ItemDocument.label(Dimension.REGION, region));
        return find(new TermQuery(term), ItemDocument.NEWEST, most);
    }

    /** Fetches the newest or best that have all these words in title or teaser; returns how many there are. */
    public long withWords(List<String> words, boolean best, int most) {
        return find(all(words), best ? Sort.RELEVANCE : ItemDocument.NEWEST, most);
    }

    private Query all(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            for (String field : List.of(ItemDocument.TITLE, ItemDocument.TEASER)) {
                terms(field, word).forEach(term -> one.add(new TermQuery(term), Occur.SHOULD));
            }
            all.add(one.build(), Occur.MUST);
        }
        return all.build();
    }

    /** The same, of a region. */
    public long withWordsOf(String region, List<String> words, int most) {
        Term label = new Term(ItemDocument.FACETS, ItemDocument.label(Dimension.REGION, region));
        Query some = new BooleanQuery.Builder()
                .add(all(words), Occur.MUST)
                .add(new TermQuery(label), Occur.FILTER)
                .build();
        return find(some, Sort.RELEVANCE, most);
    }

    /** Fetches the best with these words in a row in title or teaser; returns how many there are. */
    public long inRow(List<String> words, int most) {
        return find(
                anywhere(field -> {
                    PhraseQuery.Builder row = new PhraseQuery.Builder();
                    words.forEach(word -> row.add(terms(field, word).getFirst()));
                    return row.build();
                }),
                Sort.RELEVANCE,
                most);
    }

    /** Fetches the best with a word in title or teaser that begins so; returns how many there are. */
    public long beginning(String letters, int most) {
        String lower = letters.toLowerCase(Locale.GERMAN);
        return find(anywhere(field -> new PrefixQuery(new Term(field, lower))), Sort.RELEVANCE, most);
    }

    /** Fetches the best with a word in title or teaser that differs by a letter or two; returns how many there are. */
    public long near(String word, int most) {
        return find(anywhere(field -> new FuzzyQuery(terms(field, word).getFirst(), 2, 2)), Sort.RELEVANCE, most);
    }

    private static Query anywhere(Function<String, Query> query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : List.of(ItemDocument.TITLE, ItemDocument.TEASER)) {
            any.add(query.apply(field), Occur.SHOULD);
        }
        return any.build();
    }

    /** Fetches the document of an item; returns how many there are. */
    public long get(String id) {
        return find(new TermQuery(new Term(ItemDocument.ID, id)), Sort.INDEXORDER, 1);
    }

    private long find(Query query, Sort sort, int most) {
        try {
            for (ScoreDoc doc : searcher.search(query, most, sort).scoreDocs) {
                StoredItems.bytes(reader, doc.doc);
            }
            return searcher.count(query);
        } catch (IOException e) {
            throw Failure.of("searched", e);
        }
    }

    private List<Term> terms(String field, String word) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, word)) {
            CharTermAttribute text = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(new Term(field, text.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw Failure.of("searched", e);
        }
        return terms;
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
