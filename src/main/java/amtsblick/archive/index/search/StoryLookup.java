// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The items of many stories at once: each segment is asked once for all of them, without a search for each. */
public final class StoryLookup {
    /** Items of one story. */
    public static final int MOST = 100;

    private final Map<String, List<Found>> found = new LinkedHashMap<>();

    private record Found(int doc, long date) {}

    private StoryLookup() {}

    static Map<String, List<NewsItem>> of(IndexSearcher searcher, Collection<String> ids) throws IOException {
        StoryLookup stories = new StoryLookup();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            stories.collect(leaf, new TreeSet<>(ids));
        }
        Map<String, List<NewsItem>> items = new LinkedHashMap<>();
        for (String id : ids) {
            if (stories.found.containsKey(id)) {
                items.put(id, read(searcher, stories.found.get(id)));
            }
        }
        return items;
    }

    private void collect(LeafReaderContext leaf, TreeSet<String> ids) throws IOException {
        Terms labels = leaf.reader().terms(ItemDocument.LABELS);
        if (labels == null) {
            return;
        }
        TermsEnum terms = labels.iterator();
        for (String id : ids) {
            if (terms.seekExact(new BytesRef(ItemDocument.label(ItemDocument.STORY, id)))) {
                collect(leaf, id, terms.postings(null, PostingsEnum.NONE));
            }
        }
    }

    /** The newest lie first in a segment, so that a hundred of each are enough. */
    private void collect(LeafReaderContext leaf, String id, PostingsEnum docs) throws IOException {
        LeafReader reader = leaf.reader();
        Bits live = reader.getLiveDocs();
        NumericDocValues dates = StoredItems.dates(reader);
        int seen = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && seen < MOST; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                long date = dates.advanceExact(doc) ? dates.longValue() : 0;
                found.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Found(leaf.docBase + doc, date));
                seen++;
            }
        }
    }

    private static List<NewsItem> read(IndexSearcher searcher, List<Found> found) throws IOException {
        found.sort(Comparator.comparingLong(Found::date).reversed());
        List<NewsItem> items = new ArrayList<>();
        for (Found one : found.subList(0, Math.min(MOST, found.size()))) {
            items.add(StoredItems.shown(searcher.getIndexReader(), one.doc()));
        }
        return oldestFirst(items);
    }

    /** The items of a story in the order in which they tell it. */
    public static List<NewsItem> oldestFirst(List<NewsItem> items) {
        return items.stream()
                .sorted(Comparator.comparing((NewsItem item) -> item.sortDate().sortInstant())
                        .thenComparing(NewsItem::id, Comparator.reverseOrder()))
                .toList();
    }
}
