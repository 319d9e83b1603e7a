// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.Words;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.QueryText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Answers a query: reads the text, decides how strictly, searches, marks. */
public final class NewsSearch {
    /** Not all words occur in every answer. */
    public static final String RELAXED = "query.relaxed";
    /** The text has no word that could be looked for. */
    public static final String NO_WORDS = "query.noWords";
    /** The search took too long; what was found until then is shown. */
    public static final String TIMEOUT = "query.timeout";

    /** By relevance, fewer answers than this are followed by some that have a part of the words. */
    private static final int FEW = 10;

    private static final long TIME_LIMIT_MILLIS = 2_000;

    private final TextQueries texts;
    private final Highlights highlights;
    private final Related related;

    public NewsSearch(Words words) {
        texts = new TextQueries(words);
        highlights = new Highlights(words.forIndex());
        related = new Related(words.forIndex());
    }

    public NewsPage find(View view, NewsQuery query) throws IOException {
        if (view.facets().isEmpty()) {
            return new NewsPage(query, List.of(), 0, NewsPage.Facets.NONE, List.of());
        }
        List<String> notes = new ArrayList<>();
        IndexSearcher searcher = view.limited(new QueryTimeoutImpl(TIME_LIMIT_MILLIS));
        Query text = query.text().isBlank() ? MatchAllDocsQuery.INSTANCE : text(searcher, query, notes);
        FacetedSearch.Answer answer = new FacetedSearch(searcher, view.facets().get(), text, query).run(query);
        if (searcher.timedOut()) {
            notes.add(TIMEOUT);
        }
        // Rewritten, so that similar words are looked up once and not for each text that is marked.
        List<NewsPage.Hit> hits = hits(view, answer.docs(), view.rewrite(text));
        return new NewsPage(query, hits, answer.total(), answer.facets(), notes);
    }

    public List<NewsItem> related(View view, NewsItem item, int most) throws IOException {
        return related.find(view, item, most);
    }

    public List<NewsItem> near(View view, NewsItem item, int days, int most) throws IOException {
        return related.near(view, item, days, most);
    }

    private Query text(IndexSearcher searcher, NewsQuery query, List<String> notes) throws IOException {
        QueryText read = QueryText.parse(query.text());
        notes.addAll(read.notes());
        Optional<TextQuery> text = texts.of(read.clauses());
        if (text.isEmpty()) {
            notes.add(NO_WORDS);
            return MatchNoDocsQuery.INSTANCE;
        }
        return choose(searcher, text.get(), query.sort(), notes);
    }

    /**
     * Strict, unless that finds nothing, or little where the best stand first. Decided by the text alone: with a filter added,
     * the same text must keep its meaning, or facet counts would not match what following them shows.
     */
    private static Query choose(IndexSearcher searcher, TextQuery text, NewsQuery.Sort sort, List<String> notes)
            throws IOException {
        int enough = sort == NewsQuery.Sort.RELEVANCE ? FEW : 1;
        int strict = searcher.count(text.strict());
        if (strict >= enough || searcher.count(text.wide()) == strict) {
            return text.strict();
        }
        notes.add(RELAXED);
        return text.wide();
    }

    private List<NewsPage.Hit> hits(View view, List<Integer> docs, Query text) throws IOException {
        List<NewsPage.Hit> hits = new ArrayList<>();
        StoredFields stored = view.storedFields();
        for (int doc : docs) {
            hits.add(highlights.mark(ItemDocument.shown(stored, doc), text));
        }
        return hits;
    }
}
