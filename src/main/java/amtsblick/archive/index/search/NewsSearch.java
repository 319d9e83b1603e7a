// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Kin;
import amtsblick.archive.Suggestion;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.counts.KnownSegments;
import amtsblick.archive.index.counts.TimeLimit;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.archive.index.words.Marks;
import amtsblick.archive.index.words.TextQueries;
import amtsblick.archive.index.words.TextQuery;
import amtsblick.archive.index.words.Work;
import amtsblick.language.Tongue;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import amtsblick.query.QueryText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Answers a query: reads the text, decides how strictly, searches, marks. */
public final class NewsSearch {
    /** Not all words occur in every answer. */
    public static final String RELAXED = "query.relaxed";
    /** The text has no word that could be looked for. */
    public static final String NO_WORDS = "query.noWords";
    /** So many words begin so that only the beginning itself was looked for. */
    public static final String BROAD = "query.broad";
    /** The search took too long; what was found until then is shown. */
    public static final String TIMEOUT = "query.timeout";

    /** By relevance, fewer answers than this are followed by some that have a part of the words. */
    private static final int FEW = 10;

    private static final long TIME_LIMIT_MILLIS = 1_000;

    private final TextQueries texts;
    private final FilterNames filterNames;
    private final Map<String, List<List<String>>> names;
    private final KnownWords words;
    private final Related related;
    private final Spelling spelling;
    private final Suggestions suggestions;
    private final Percolator percolator;
    private final KnownSegments segments = new KnownSegments();

    public NewsSearch(WordAnalysis words) {
        texts = new TextQueries(words);
        filterNames = words.filterNames();
        names = words.names();
        this.words = new KnownWords(words.forIndex());
        related = new Related(this.words);
        percolator = new Percolator(texts, words);
        Surfaces surfaces = new Surfaces(this.words);
        spelling = new Spelling(surfaces);
        suggestions = new Suggestions(filterNames, surfaces);
    }

    /** @param extent what is not asked for is not counted */
    public NewsPage find(View view, NewsQuery query, Extent extent) throws IOException {
        TimeLimit limit = new TimeLimit(TIME_LIMIT_MILLIS);
        PageSearch search = new PageSearch(view.limited(limit), limit, segments, query, extent);
        List<String> notes = new ArrayList<>();
        Optional<Query> text = text(search, query, notes);
        PageSearch.Answer answer = search.run(text);
        if (limit.passed()) {
            notes.add(TIMEOUT);
        }
        return new NewsPage(query, hits(view, answer, text), answer.total(), answer.facets(), notes);
    }

    /** Those of these ids whose items match. The text is read as {@link #find} reads it: as strictly for one page as for another. */
    public Set<String> matching(View view, NewsQuery query, Collection<String> ids) throws IOException {
        TimeLimit limit = new TimeLimit(TIME_LIMIT_MILLIS);
        PageSearch search = new PageSearch(view.limited(limit), limit, segments, query.withPage(1), Extent.ITEMS);
        return search.among(ids, text(search, query, new ArrayList<>()));
    }

    /** For each query those of these items that it finds, whether they are in the index or not. */
    public List<Set<String>> percolate(View view, List<NewsItem> items, List<NewsQuery> queries) throws IOException {
        return percolator.matching(view, items, queries);
    }

    /** The items of each of these stories, oldest first; what is no story is left out. */
    public Map<String, List<NewsItem>> stories(View view, Collection<String> ids) throws IOException {
        return StoryLookup.of(view, ids);
    }

    public List<Kin> related(View view, NewsItem item, int most) throws IOException {
        return related.find(view, item, most);
    }

    /** Another spelling that finds more. */
    public Optional<String> spelling(View view, String text) throws IOException {
        Optional<String> corrected = spelling.corrected(view, text);
        return corrected.isPresent() && strict(view, corrected.get()) > strict(view, text)
                ? corrected
                : Optional.empty();
    }

    private int strict(View view, String text) throws IOException {
        QueryText read = QueryText.parse(text, filterNames);
        IndexSearcher limited = view.limited(new TimeLimit(TIME_LIMIT_MILLIS));
        Optional<TextQuery> query = texts.of(read.clauses(), limited, new Work());
        return query.isEmpty() ? 0 : limited.count(query.get().strict());
    }

    public List<Suggestion> suggest(View view, String text, int most) throws IOException {
        return suggestions.of(view, text, most);
    }

    public FilterNames names() {
        return filterNames;
    }

    private Optional<Query> text(PageSearch search, NewsQuery query, List<String> notes) throws IOException {
        return query.text().isBlank() ? Optional.empty() : Optional.of(words(search, query, notes));
    }

    private Query words(PageSearch search, NewsQuery query, List<String> notes) throws IOException {
        QueryText read = QueryText.parse(query.text(), filterNames);
        notes.addAll(read.notes());
        Work work = new Work();
        Optional<TextQuery> text = texts.of(read.clauses(), search.searcher(), work);
        if (work.wasRefused()) {
            notes.add(BROAD);
        }
        if (text.isEmpty()) {
            notes.add(NO_WORDS);
            return MatchNoDocsQuery.INSTANCE;
        }
        return choose(search, text.get(), query.sort() == NewsQuery.Sort.RELEVANCE ? FEW : 1, notes);
    }

    /**
     * Strict, unless that finds nothing, or little where the best stand first. Decided by the text alone: with a filter added,
     * the same text must keep its meaning, or facet counts would not match what following them shows.
     */
    private static Query choose(PageSearch search, TextQuery text, int enough, List<String> notes) throws IOException {
        long strict = text.isExact() ? enough : search.countUpTo(enough, text.strict());
        if (strict >= enough) {
            return text.strict();
        }
        Query chosen = text.strict();
        long found = strict;
        for (Supplier<Query> wider : List.of(text.wide(), text.any())) {
            Query wide = wider.get();
            long more = found < enough ? search.countUpTo(enough, wide) : 0;
            if (more > found) {
                chosen = wide;
                found = more;
            }
        }
        if (found > strict) {
            notes.add(RELAXED);
        }
        return chosen;
    }

    private List<NewsPage.Hit> hits(View view, PageSearch.Answer answer, Optional<Query> text) throws IOException {
        List<NewsPage.Hit> hits = new ArrayList<>();
        StoredFields stored = view.storedFields();
        Marks marks = new Marks(words, text.orElse(MatchNoDocsQuery.INSTANCE), names);
        for (int doc : answer.docs()) {
            NewsItem item = ItemDocument.shown(stored, doc);
            Tongue tongue = ItemDocument.tongue(item);
            boolean distant = hits.size() >= answer.near();
            hits.add(
                    text.isEmpty()
                            ? new NewsPage.Hit(item, List.of(), List.of())
                            : new NewsPage.Hit(
                                    item,
                                    marks.of(item.headline().title(), tongue),
                                    marks.of(item.snippet(), tongue),
                                    distant));
        }
        return hits;
    }
}
