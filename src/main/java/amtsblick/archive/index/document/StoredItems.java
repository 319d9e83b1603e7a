// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads back from an index what its documents hold: items, their ids and their moments. */
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
                    return Optional.of(shown(leaf.reader(), docs.docID()));
                }
            }
        }
        return Optional.empty();
    }

    /** What is shown of an item. */
    public static NewsItem shown(IndexReader reader, int doc) throws IOException {
        try {
            return ItemBytes.read(bytes(reader, doc));
        } catch (IOException | RuntimeException e) { // a damaged file unpacks to anything
            throw new CorruptIndexException("an item that cannot be read: " + e.getMessage(), "document " + doc, e);
        }
    }

    /** The bytes of {@link ItemDocument#ITEM} of a document. */
    public static BytesRef bytes(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues items = DocValues.getBinary(leaf.reader(), ItemDocument.ITEM);
        if (!items.advanceExact(doc - leaf.docBase)) {
            throw new CorruptIndexException("nothing to show of an item", "document " + doc);
        }
        return items.binaryValue();
    }

    /** What is shown of an item, from the bytes of {@link ItemDocument#ITEM}. */
    public static NewsItem shown(byte[] item) throws IOException {
        try {
            return ItemBytes.read(new BytesRef(item));
        } catch (RuntimeException e) { // damaged bytes unpack to anything
            throw new IOException("an item that cannot be read: " + e.getMessage(), e);
        }
    }

    /** The moments by which the documents of a segment are ordered, in milliseconds since 1970. */
    public static NumericDocValues dates(LeafReader reader) throws IOException {
        return DocValues.getNumeric(reader, ItemDocument.DATE);
    }

    /** The ids of the documents of a segment; documents of one moment lie in their order. */
    public static SortedDocValues ids(LeafReader reader) throws IOException {
        return DocValues.getSorted(reader, ItemDocument.ID);
    }

    /** The id of a document. */
    public static String id(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        SortedDocValues ids = ids(leaf.reader());
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new CorruptIndexException("an item without an id", "document " + doc);
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }
}
