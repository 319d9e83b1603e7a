// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The index as of one commit, with what is computed once for it. */
final class View extends IndexSearcher {
    private final long changes;
    private final Optional<SortedSetDocValuesReaderState> facets;

    View(IndexReader reader) throws IOException {
        super(reader);
        changes = Long.parseLong(
                ((DirectoryReader) reader).getIndexCommit().getUserData().getOrDefault(LiveIndex.CHANGES, "0"));
        // An index without documents has no facet field, which Lucene treats as a mistake.
        facets = reader.numDocs() == 0
                ? Optional.empty()
                : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, ItemDocument.FACETS));
    }

    /** How often items were changed before this commit. */
    long changes() {
        return changes;
    }

    Optional<SortedSetDocValuesReaderState> facets() {
        return facets;
    }

    /** The same index for one search that ends in time. */
    IndexSearcher limited(QueryTimeout timeout) {
        IndexSearcher searcher = new IndexSearcher(getIndexReader());
        searcher.setTimeout(timeout);
        return searcher;
    }

    /** The number of the document with this id. */
    Optional<Integer> find(String id) throws IOException {
        ScoreDoc[] found = search(new TermQuery(new Term(ItemDocument.ID, id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
    }
}
