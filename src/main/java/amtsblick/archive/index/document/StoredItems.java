// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Reads items back from an index, one by one or all. */
public final class StoredItems {
    private StoredItems() {}

    /** Looks the id up in each segment, which is several times quicker than a search. */
    public static Optional<NewsItem> get(IndexReader reader, String id) throws IOException {
        Term term = new Term(ItemDocument.ID, id);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(docs.docID())) {
                    return Optional.of(ItemDocument.read(leaf.reader().storedFields(), docs.docID()));
                }
            }
        }
        return Optional.empty();
    }

    /** Every item as it lies in the index, which is the quickest order. */
    public static void each(IndexReader reader, Consumer<NewsItem> consumer) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    consumer.accept(ItemDocument.read(stored, doc));
                }
            }
        }
    }

    /** Every item in the order of ids: that of the terms, so nothing needs to be sorted or held in memory. */
    public static void eachById(IndexReader reader, Consumer<NewsItem> consumer) throws IOException {
        Terms ids = MultiTerms.getTerms(reader, ItemDocument.ID);
        if (ids == null) {
            return;
        }
        StoredFields stored = reader.storedFields();
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum terms = ids.iterator();
        PostingsEnum docs = null;
        while (terms.next() != null) {
            docs = terms.postings(docs, PostingsEnum.NONE);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    consumer.accept(ItemDocument.read(stored, doc));
                }
            }
        }
    }
}
