// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import amtsblick.archive.index.document.ItemDocument;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents of a segment have a label, kept for the labels that are asked for most: most filters are one label, and most
 * selections are several of the same few. Safe for use by many threads.
 */
final class LabelSets {
    private final KeptOfSegments<FixedBitSet> kept = new KeptOfSegments<>(16 << 20, 32, FixedBitSet::ramBytesUsed);

    /** Those of the segment's living documents that have the label; not to be changed. */
    FixedBitSet of(String label, LeafReader reader) throws IOException {
        Optional<FixedBitSet> known = kept.find(reader, label);
        FixedBitSet all = known.isPresent() ? known.get() : read(label, reader);
        if (known.isEmpty()) {
            kept.keep(reader, label, all);
        }
        Bits live = reader.getLiveDocs();
        if (live == null) {
            return all;
        }
        FixedBitSet living = all.clone();
        live.applyMask(living, 0);
        return living;
    }

    private static FixedBitSet read(String label, LeafReader reader) throws IOException {
        FixedBitSet bits = new FixedBitSet(reader.maxDoc());
        PostingsEnum docs = reader.postings(new Term(ItemDocument.FACETS, label), PostingsEnum.NONE);
        if (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            docs.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
        }
        return bits;
    }
}
