// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Kin;
import amtsblick.archive.Suggestion;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.counts.KnownSegments;
import amtsblick.archive.index.counts.TimeLimit;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.hint.Spelling;
import amtsblick.archive.index.hint.Suggestions;
import amtsblick.archive.index.hint.Surfaces;
import amtsblick.archive.index.lexicon.ReaderLexicon;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Answers a query: reads the text, decides how strictly, searches, marks. */
public final class NewsSearch {
    /** Few items have all words. */
    public static final String RELAXED = "query.relaxed";
    /** No item has all words. */
    public static final String ABSENT = "query.absent";
    /** The text has no word that could be looked for. */
    public static final String NO_WORDS = "query.noWords";
    /** So many words begin so that only the beginning itself was looked for. */
    public static final String BROAD = "query.broad";
    /** The search took too long; what was found until then is shown. */
    public static final String TIMEOUT = "query.timeout";

    private static final long TIME_LIMIT_MILLIS = 1_000;

    /** So many searches of a process read and compile what all later ones find ready. */
    private static final int COLD = 30;

    /** How many times as much they may work. */
    private static final int PATIENCE = 10;

    /** For whoever does not look at an answer but acts by it. */
    private static final int COMPLETE = 60;

    private final AtomicInteger cold = new AtomicInteger(COLD);
    private final long limitMillis;
    private final FilterNames filterNames;
    private final Meaning meaning;
    private final FoundItems found;
    private final Related related;
    private final Spelling spelling;
    private final Suggestions suggestions;
    private final Percolator percolator;
    private final KnownSegments segments = new KnownSegments();

    public NewsSearch(WordAnalysis words) {
        this(words, TIME_LIMIT_MILLIS);
    }

    NewsSearch(WordAnalysis words, long limitMillis) {
        this.limitMillis = limitMillis;
        filterNames = words.filterNames();
        meaning = new Meaning(words, InstantSource.system());
        KnownWords known = new KnownWords(words.forIndex());
        found = new FoundItems(known, words);
        related = new Related(known);
        percolator = new Percolator(meaning, words);
        Surfaces surfaces = new Surfaces(known);
        spelling = new Spelling(surfaces, words.vocabulary());
        suggestions = new Suggestions(filterNames, surfaces);
    }

    /** @param extent what is not asked for is not counted */
    public NewsPage find(View view, NewsQuery query, Extent extent) throws IOException {
        boolean isCold = cold.get() > 0 && cold.getAndDecrement() > 0;
        TimeLimit limit = new TimeLimit(limitMillis * (isCold ? PATIENCE : 1));
        PageSearch search = new PageSearch(view.limited(limit), limit, segments, query, extent);
        List<String> notes = new ArrayList<>();
        Optional<Query> text = meaning.of(query, search.lexicon(), search::countUpTo, notes);
        PageSearch.Answer answer = search.run(text);
        tell(limit.passed(), answer.total(), notes);
        List<NewsItem> items = new ArrayList<>();
        for (int doc : answer.docs()) {
            items.add(StoredItems.shown(view.getIndexReader(), doc));
        }
        return new NewsPage(query, found.hits(items, answer.near(), text), answer.total(), answer.facets(), notes);
    }

    /**
     * Says that a search was stopped. What is said of all that there is, and of what is shown, is so of a whole answer alone that is not empty.
     *
     * @param notes are changed
     */
    public static void tell(boolean stopped, long total, List<String> notes) {
        if (stopped || total == 0) {
            notes.removeAll(List.of(RELAXED, ABSENT));
        }
        if (stopped) {
            notes.add(TIMEOUT);
        }
    }

    /**
     * Those of these ids whose items match. The text is read as {@link #find} reads it: as strictly for one page as for another.
     *
     * @throws ArchiveException where they could not all be looked at in time: who is told of what matches is to miss nothing
     */
    public Set<String> matching(View view, NewsQuery query, Collection<String> ids) throws IOException {
        TimeLimit limit = new TimeLimit(limitMillis * COMPLETE);
        PageSearch search = new PageSearch(view.limited(limit), limit, segments, query.withPage(1), Extent.ITEMS);
        Set<String> matching =
                search.among(ids, meaning.of(query, search.lexicon(), search::countUpTo, new ArrayList<>()));
        if (limit.passed()) {
            throw tooSlow();
        }
        return matching;
    }

    /** Of an answer that would be incomplete where it must not be. */
    public static ArchiveException tooSlow() {
        return new ArchiveException("it took too long to see what matches a selection: the machine is too busy");
    }

    /** For each query those of these items that it finds, whether they are in the index or not. */
    public List<Set<String>> percolate(View view, List<NewsItem> items, List<NewsQuery> queries) throws IOException {
        return percolator.matching(
                fresh -> {
                    IndexReader[] both = {view.getIndexReader(), fresh};
                    return new ReaderLexicon(new IndexSearcher(new MultiReader(both, false)));
                },
                items,
                queries);
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
        IndexSearcher limited = view.limited(new TimeLimit(limitMillis));
        return meaning.spelling(text, spelling, new ReaderLexicon(limited), (_, query) -> limited.count(query));
    }

    public List<Suggestion> suggest(View view, String text, int most) throws IOException {
        return suggestions.of(new ReaderLexicon(view), text, most);
    }

    public FilterNames names() {
        return filterNames;
    }
}
