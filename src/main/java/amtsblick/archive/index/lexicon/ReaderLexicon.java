// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.lexicon;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The terms of an index that is read here; an item that was deleted is counted until its files are merged. */
public record ReaderLexicon(IndexSearcher searcher) implements Lexicon {
    /** So many terms that begin so are looked at. */
    private static final int LOOKED_AT = 2_000;

    /** Near terms that are compared. */
    private static final int MOST_NEAR = 200;

    private static final Comparator<Entry> MOST_FREQUENT =
            Comparator.comparingInt(Entry::items).reversed().thenComparing(Entry::term);

    @Override
    public int items() {
        return searcher.getIndexReader().numDocs();
    }

    @Override
    public int items(Term term) throws IOException {
        return searcher.getIndexReader().docFreq(term);
    }

    @Override
    public int found(Term term) throws IOException {
        return searcher.count(new TermQuery(term));
    }

    @Override
    public long entries(Term beginning) throws IOException {
        long[] entries = {0};
        follow(beginning, Integer.MAX_VALUE, (_, items) -> entries[0] += items);
        return entries[0];
    }

    @Override
    public List<Entry> beginning(Term beginning, int most) throws IOException {
        List<Entry> found = new ArrayList<>();
        follow(beginning, LOOKED_AT, (term, items) -> found.add(new Entry(term.utf8ToString(), items)));
        return found.stream().sorted(MOST_FREQUENT).limit(most).toList();
    }

    private void follow(Term beginning, int most, ObjIntConsumer<BytesRef> entry) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), beginning.field());
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(beginning.bytes()) != TermsEnum.SeekStatus.END;
        for (int seen = 0; more && seen < most && StringHelper.startsWith(each.term(), beginning.bytes()); seen++) {
            entry.accept(each.term(), each.docFreq());
            more = each.next() != null;
        }
    }

    @Override
    public Query similar(FuzzyQuery query) throws IOException {
        return searcher.rewrite(query);
    }

    @Override
    public Optional<String> nearest(Term term, int mistakes, int believed) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), term.field());
        if (terms == null) {
            return Optional.empty();
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, term, mistakes, believed, true);
        BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
        String best = "";
        float bestLikeness = 0;
        int most = 0;
        int compared = 0;
        for (BytesRef each = near.next(); each != null && compared < MOST_NEAR; each = near.next()) {
            compared++;
            boolean better =
                    likeness.getBoost() > bestLikeness || likeness.getBoost() == bestLikeness && near.docFreq() > most;
            if (better) {
                best = each.utf8ToString();
                bestLikeness = likeness.getBoost();
                most = near.docFreq();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    @Override
    public Optional<NewsItem> example(Term term) throws IOException {
        for (ScoreDoc found : searcher.search(new TermQuery(term), 1, ItemDocument.NEWEST).scoreDocs) {
            return Optional.of(StoredItems.shown(searcher.getIndexReader(), found.doc));
        }
        return Optional.empty();
    }
}
