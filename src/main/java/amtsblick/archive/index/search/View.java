// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/** The index as it was at one moment. Made at every reopen, so nothing is computed ahead. */
public final class View extends IndexSearcher {
    public View(DirectoryReader reader) {
        super(reader);
    }

    /** The same index for one search that ends in time. */
    IndexSearcher limited(QueryTimeout limit) {
        IndexSearcher searcher = new IndexSearcher(getIndexReader());
        searcher.setTimeout(limit);
        return searcher;
    }
}
