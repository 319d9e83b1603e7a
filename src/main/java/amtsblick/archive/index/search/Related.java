// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Items that read like one: they share its rarest words, and best also its places and first region. */
final class Related {
    private static final int WORDS = 25;
    private static final int RARE_WORDS = 8;

    /** In a large archive one item in so many has a common word; in a small one nothing is common. */
    private static final int COMMON = 500;

    /** The share of those words that must occur; less, and any two items are related. */
    private static final double SHARED = 0.2;

    private static final float PLACE = 2;
    private static final float REGION = 1;

    private final Analyzer analyzer;

    Related(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<NewsItem> find(View view, NewsItem item, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(words(view, item), Occur.MUST)
                .add(new TermQuery(new Term(ItemDocument.ID, item.id())), Occur.MUST_NOT);
        for (String place : item.labels().placeNames()) {
            query.add(boosted(ItemDocument.label(ItemDocument.PLACES, place), PLACE), Occur.SHOULD);
        }
        item.labels().regionCodes().stream()
                .limit(1)
                .map(code -> ItemDocument.primary(ItemDocument.label(ItemDocument.REGIONS, code)))
                .forEach(label -> query.add(boosted(label, REGION), Occur.SHOULD));
        return read(view, query.build(), most);
    }

    /** The same within some days, and only by words: its labels may be wrong where others are right. */
    List<NewsItem> near(View view, NewsItem item, int days, int most) throws IOException {
        LocalDate day = item.sortDate().day();
        BooleanQuery query = new BooleanQuery.Builder()
                .add(rareWords(view, item), Occur.MUST)
                .add(ItemDocument.published(day.minusDays(days), day.plusDays(days)), Occur.FILTER)
                .add(new TermQuery(new Term(ItemDocument.ID, item.id())), Occur.MUST_NOT)
                .build();
        return read(view, query, most);
    }

    private static List<NewsItem> read(View view, Query query, int most) throws IOException {
        List<NewsItem> items = new ArrayList<>();
        StoredFields stored = view.storedFields();
        for (ScoreDoc found : view.search(query, most, ItemDocument.RELEVANCE).scoreDocs) {
            items.add(ItemDocument.shown(stored, found.doc));
        }
        return items;
    }

    private Query words(View view, NewsItem item) throws IOException {
        MoreLikeThis like = like(view);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(WORDS);
        BooleanQuery.Builder enough = new BooleanQuery.Builder();
        List<BooleanClause> words = ((BooleanQuery) query(like, item)).clauses();
        words.forEach(enough::add);
        return enough.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * SHARED))
                .build();
    }

    /** The few words that name an event; common ones would only cost time, because every item has some of them. */
    private Query rareWords(View view, NewsItem item) throws IOException {
        MoreLikeThis like = like(view);
        like.setMinDocFreq(1);
        like.setMaxDocFreq(Math.max(COMMON, view.getIndexReader().numDocs() / COMMON));
        like.setMaxQueryTerms(RARE_WORDS);
        return query(like, item);
    }

    private MoreLikeThis like(View view) throws IOException {
        MoreLikeThis like = new MoreLikeThis(view.getIndexReader());
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {ItemDocument.TITLE, ItemDocument.TEASER});
        like.setMinTermFreq(1);
        like.setBoost(true);
        return like;
    }

    private static Query query(MoreLikeThis like, NewsItem item) throws IOException {
        return like.like(Map.of(
                ItemDocument.TITLE, List.of(item.headline().fullTitle()),
                ItemDocument.TEASER, List.of(item.headline().teaser())));
    }

    private static Query boosted(String label, float weight) {
        return new BoostQuery(new TermQuery(new Term(ItemDocument.LABELS, label)), weight);
    }
}
