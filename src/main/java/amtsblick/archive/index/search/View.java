// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/** The index as of one commit, with what is computed once for it. */
public final class View extends IndexSearcher {
    private final Optional<SortedSetDocValuesReaderState> facets;

    public View(DirectoryReader reader) throws IOException {
        super(reader);
        // An index without documents has no facet field, which Lucene treats as a mistake.
        facets = reader.numDocs() == 0
                ? Optional.empty()
                : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, ItemDocument.FACETS));
    }

    public Optional<SortedSetDocValuesReaderState> facets() {
        return facets;
    }

    /** The same index for one search that ends in time. */
    public IndexSearcher limited(QueryTimeout timeout) {
        IndexSearcher searcher = new IndexSearcher(getIndexReader());
        searcher.setTimeout(timeout);
        return searcher;
    }
}
